// Loads the recording of all effects into howler: WebM first, MP3 where that cannot be decoded.
// Promises a recording that can play at once, or a rejection; never a half-loaded one.
import webm from '../../assets/audio/desk.webm'
import mp3 from '../../assets/audio/desk.mp3'
import sprite from '../../assets/audio/desk.json'
import { SOUND_EFFECTS } from '../app/ports/sound'

type Sprite = Record<string, [startMs: number, durationMs: number]>

/** What is used of a howl. */
export interface Recording {
  play(effect: string): unknown
  stop(): unknown
  volume(volume: number): unknown
  unload(): unknown
}

type RecordingOptions = {
  src: string[]
  format: string[]
  sprite: Sprite
  onload: () => void
  onloaderror: (id: number, error: unknown) => void
}

/** What is used of the howler module; tests bring their own. */
export interface HowlerModule {
  Howl: new (options: RecordingOptions) => Recording
  Howler: {
    ctx: Pick<AudioContext, 'state' | 'resume' | 'suspend' | 'close'> | null
    usingWebAudio: boolean
    autoUnlock: boolean
    autoSuspend: boolean
    volume(): number
  }
}

// One at a time, since howler believes what the browser says it can decode and does not try the next.
const SOURCES = [
  { url: webm, format: 'webm' },
  { url: mp3, format: 'mp3' },
]

/** The recording, decoded. Rejects with every error when no source works. */
export async function loadDeskRecording(howler: HowlerModule): Promise<Recording> {
  const errors: unknown[] = []
  for (const source of SOURCES) {
    try {
      return await load(howler, source)
    } catch (error) {
      errors.push(error)
    }
  }
  throw new AggregateError(errors, 'The sounds could not be loaded')
}

function load(howler: HowlerModule, { url, format }: (typeof SOURCES)[number]) {
  return new Promise<Recording>((resolve, reject) => {
    const recording = new howler.Howl({
      src: [url],
      format: [format],
      sprite: readSprite(),
      onload: () => resolve(recording),
      onloaderror: (_id, error) => {
        recording.unload()
        reject(new Error(`${url}: ${String(error)}`))
      },
    })
  })
}

function readSprite(): Sprite {
  return Object.fromEntries(
    SOUND_EFFECTS.map((effect) => {
      const [start, duration] = sprite[effect]
      if (start === undefined || duration === undefined) throw new RangeError(`No sound for ${effect}`)
      return [effect, [start, duration]]
    }),
  )
}
