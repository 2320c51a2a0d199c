// Opening howler: which file it gets, what it may not do by itself, what is left when opening fails.
import { describe, expect, test } from 'vitest'
import { SOUND_EFFECTS } from '../../src/app/ports/sound'
import type { HowlerModule } from '../../src/platform/desk-recording'
import { openHowlerPlayer, UnsupportedSound } from '../../src/platform/howler-player'

/** A howler that can decode the given formats; it writes down what is done with it. */
function paperHowler({ decodes = ['webm', 'mp3'], webAudio = true } = {}) {
  const done: string[] = []
  const effects: string[] = []
  const context = {
    state: 'running' as const,
    resume: async () => void done.push('resume'),
    suspend: async () => void done.push('suspend'),
    close: async () => void done.push('close'),
  }
  const Howler: HowlerModule['Howler'] = {
    ctx: null,
    usingWebAudio: true,
    autoUnlock: true,
    autoSuspend: true,
    volume() {
      this.usingWebAudio = webAudio
      if (webAudio) this.ctx = context
      return 1
    },
  }
  const Howl: HowlerModule['Howl'] = class {
    constructor(options: ConstructorParameters<HowlerModule['Howl']>[0]) {
      const [format = ''] = options.format
      effects.push(...Object.keys(options.sprite))
      done.push(`load ${format}`)
      queueMicrotask(() => {
        if (decodes.includes(format)) options.onload()
        else options.onloaderror(1, 'Decoding audio data failed.')
      })
    }
    play = (effect: string) => done.push(`play ${effect}`)
    stop = () => done.push('stop')
    volume = (volume: number) => done.push(`volume ${volume}`)
    unload = () => done.push('unload')
  }
  return { done, effects, Howler, open: () => openHowlerPlayer(() => Promise.resolve({ Howl, Howler })) }
}

describe('openHowlerPlayer', () => {
  test('loads the WebM with every effect of the port', async () => {
    const { open, done, effects } = paperHowler()
    await open()
    expect(done).toEqual(['load webm'])
    expect(effects).toEqual([...SOUND_EFFECTS])
  })

  test('takes the MP3 where WebM cannot be decoded', async () => {
    const { open, done } = paperHowler({ decodes: ['mp3'] })
    const player = await open()
    player.play('stamped')
    expect(done).toEqual(['load webm', 'unload', 'load mp3', 'play stamped'])
  })

  test('keeps howler from waking and resting by itself', async () => {
    const { open, Howler } = paperHowler()
    await open()
    expect(Howler).toMatchObject({ autoUnlock: false, autoSuspend: false })
  })

  test('closes its context when nothing can be decoded', async () => {
    const { open, done, Howler } = paperHowler({ decodes: [] })
    await expect(open()).rejects.toThrow('The sounds could not be loaded')
    expect(done.at(-1)).toBe('close')
    expect(Howler.ctx).toBeNull()
  })

  test('says so when there is no Web Audio, and loads nothing', async () => {
    const { open, done } = paperHowler({ webAudio: false })
    await expect(open()).rejects.toBeInstanceOf(UnsupportedSound)
    expect(done).toEqual([])
  })

  test('gives recording and context back when closed', async () => {
    const { open, done, Howler } = paperHowler()
    const player = await open()
    await player.close()
    expect(done).toEqual(['load webm', 'unload', 'close'])
    expect(Howler.ctx).toBeNull()
  })
})
