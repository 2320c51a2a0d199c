// The loudspeaker: howler, its audio context and the recording, opened together and closed together.
// Promises: once open it can play; when opening fails, nothing is left open.
import type { SoundEffect } from '../app/ports/sound'
import { type HowlerModule, loadDeskRecording } from './desk-recording'

export interface Player {
  /** True while the audio context runs: only then is what is played heard now. */
  isRunning(): boolean
  /** Asks the context to run; settles when it does, which may be never. */
  wake(): Promise<void>
  /** Lets the context rest: it costs power also in silence. */
  rest(): Promise<void>
  play(effect: SoundEffect): void
  stop(): void
  setVolume(volume: number): void
  close(): Promise<void>
}

/** This browser has no Web Audio. */
export class UnsupportedSound extends Error {}

/** Rejects with `UnsupportedSound`, or with what went wrong on the way. */
export async function openHowlerPlayer(
  loadHowler: () => Promise<HowlerModule> = () => import('howler'),
): Promise<Player> {
  const howler = await loadHowler()
  const { Howler } = howler
  // Howler's own waking listens for ever, its own resting plays late: whoever holds the player does both.
  Howler.autoUnlock = false
  Howler.autoSuspend = false
  // Howler opens its context when it is asked for the volume. Without one it would fall back to audio
  // elements, which are late and unreliable.
  Howler.volume()
  const context = Howler.ctx
  if (!Howler.usingWebAudio || !context) throw new UnsupportedSound('No AudioContext')
  const closeContext = () => {
    // Else howler would go on with the closed one.
    Howler.ctx = null
    return context.close()
  }

  try {
    const recording = await loadDeskRecording(howler)
    return {
      isRunning: () => context.state === 'running',
      wake: () => context.resume(),
      rest: () => context.suspend(),
      play(effect) {
        recording.play(effect)
      },
      stop() {
        recording.stop()
      },
      setVolume(volume) {
        recording.volume(volume)
      },
      close() {
        recording.unload()
        return closeContext()
      },
    }
  } catch (error) {
    await closeContext()
    throw error
  }
}
