// The rules of sound, with a loudspeaker of paper: when it is fetched, what is heard, what is dropped.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SoundFailure } from '../../src/app/ports/sound'
import { type Player, UnsupportedSound } from '../../src/platform/howler-player'
import { createHowlerSound } from '../../src/platform/howler-sound'

/** A loudspeaker that writes down what it is told; with `held`, it does not start until `start()`. */
function paperPlayer({ held = false } = {}) {
  const heard: string[] = []
  const told: string[] = []
  let [running, started] = [!held, () => {}]
  const player: Player = {
    isRunning: () => running,
    wake: () => {
      told.push('wake')
      if (!held) running = true
      return running ? Promise.resolve() : new Promise((resolve) => (started = resolve))
    },
    rest: () => {
      told.push('rest')
      running = false
      return Promise.resolve()
    },
    play: (effect) => void heard.push(effect),
    stop: () => void told.push('stop'),
    setVolume: (volume) => void told.push(`volume ${volume}`),
    close: () => {
      told.push('close')
      return Promise.resolve()
    },
  }
  const start = () => {
    running = true
    started()
  }
  return { player, heard, told, start }
}

function aSound(open: () => Promise<Player>) {
  const events = new EventTarget()
  const failures: SoundFailure[] = []
  const openPlayer = vi.fn<() => Promise<Player>>(open)
  const page = { acted: true, visible: true }
  const sound = createHowlerSound({
    failed: (failure) => failures.push(failure),
    events,
    playerHasActed: () => page.acted,
    isVisible: () => page.visible,
    now: () => Date.now(),
    openPlayer,
  })
  const send = async (type: string) => {
    events.dispatchEvent(new Event(type))
    await vi.advanceTimersByTimeAsync(0)
  }
  return { sound, send, failures, openPlayer, page }
}

/** A sound that has had its gesture and whose loudspeaker runs. */
async function anOpenSound() {
  const paper = paperPlayer()
  const rest = aSound(() => Promise.resolve(paper.player))
  await rest.send('pointerdown')
  return { ...paper, ...rest }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('before the first gesture', () => {
  test('fetches nothing and drops what is asked', async () => {
    const { player, heard } = paperPlayer()
    const { sound, send, openPlayer } = aSound(() => Promise.resolve(player))
    sound.stamped()
    sound.setVolume(0.5)
    await send('visibilitychange')
    expect(openPlayer).not.toHaveBeenCalled()
    await send('keydown')
    expect(openPlayer).toHaveBeenCalledOnce()
    expect(heard).toEqual([])
  })

  test('waits for a gesture that the browser counts', async () => {
    const { send, openPlayer, page } = aSound(() => Promise.resolve(paperPlayer().player))
    page.acted = false
    await send('pointerdown')
    expect(openPlayer).not.toHaveBeenCalled()
    page.acted = true
    await send('pointerup')
    expect(openPlayer).toHaveBeenCalledOnce()
  })

  test('drops what is asked while the sounds are being fetched', async () => {
    const { player, heard } = paperPlayer()
    let arrive: (player: Player) => void = () => {}
    const { sound, send } = aSound(() => new Promise((resolve) => (arrive = resolve)))
    await send('click')
    sound.right()
    arrive(player)
    await send('click')
    expect(heard).toEqual([])
  })
})

describe('muted, or at volume 0', () => {
  test('muted: fetches nothing until it is wanted', async () => {
    const { sound, send, openPlayer } = aSound(() => Promise.resolve(paperPlayer().player))
    sound.setMuted(true)
    await send('pointerdown')
    expect(openPlayer).not.toHaveBeenCalled()
    sound.setMuted(false)
    expect(openPlayer).toHaveBeenCalledOnce()
  })

  test('volume 0: fetches nothing until it is wanted', async () => {
    const { sound, send, openPlayer } = aSound(() => Promise.resolve(paperPlayer().player))
    sound.setVolume(0)
    await send('pointerdown')
    expect(openPlayer).not.toHaveBeenCalled()
    sound.setVolume(0.1)
    expect(openPlayer).toHaveBeenCalledOnce()
  })

  test('stops what is heard, plays nothing more and lets the loudspeaker rest', async () => {
    const { sound, told, heard } = await anOpenSound()
    told.length = 0
    sound.setMuted(true)
    sound.levelEnded()
    expect(told).toEqual(['stop', 'rest'])
    expect(heard).toEqual([])
  })

  test('is heard again at the volume set meanwhile', async () => {
    const { sound, told, heard, send } = await anOpenSound()
    sound.setMuted(true)
    sound.setVolume(0.25)
    told.length = 0
    sound.setMuted(false)
    await send('click')
    sound.right()
    expect(told[0]).toBe('volume 0.25')
    expect(heard).toEqual(['right'])
  })

  test('keeps the volume between 0 and 1', async () => {
    const { sound, told } = await anOpenSound()
    sound.setVolume(7)
    expect(told).toContain('volume 1')
    sound.setVolume(-1)
    expect(told.slice(-2)).toEqual(['stop', 'rest'])
  })
})

describe('once it is open', () => {
  test('plays each effect by its name', async () => {
    const { sound, heard } = await anOpenSound()
    sound.slipPickedUp()
    sound.slipPutDown()
    sound.stamped()
    sound.pageTurned()
    sound.right()
    sound.notQuite()
    sound.levelEnded()
    sound.pinned()
    const all = ['slipPickedUp', 'slipPutDown', 'stamped', 'pageTurned']
    expect(heard).toEqual([...all, 'right', 'notQuite', 'levelEnded', 'pinned'])
  })

  test('plays the same effect once when it is asked for twice within 40 ms', async () => {
    const { sound, heard } = await anOpenSound()
    sound.pinned()
    vi.advanceTimersByTime(39)
    sound.pinned()
    sound.stamped()
    vi.advanceTimersByTime(1)
    sound.pinned()
    expect(heard).toEqual(['pinned', 'stamped', 'pinned'])
  })

  test('rests after half a minute of silence and wakes for the next gesture', async () => {
    const { sound, heard, told, send } = await anOpenSound()
    sound.stamped()
    vi.advanceTimersByTime(29_999)
    expect(told).not.toContain('rest')
    vi.advanceTimersByTime(1)
    expect(told).toContain('rest')
    await send('visibilitychange')
    expect(told.at(-1)).toBe('rest')
    await send('keydown')
    sound.right()
    expect(heard).toEqual(['stamped', 'right'])
  })

  test('takes the loudspeaker back when the page is seen again', async () => {
    const { player, told, start } = paperPlayer({ held: true })
    const { send, page } = aSound(() => Promise.resolve(player))
    await send('pointerdown')
    start()
    told.length = 0
    vi.spyOn(player, 'isRunning').mockReturnValue(false)
    page.visible = false
    await send('visibilitychange')
    expect(told).toEqual([])
    page.visible = true
    await send('visibilitychange')
    expect(told).toEqual(['wake'])
  })
})

describe('while the loudspeaker does not run', () => {
  test('keeps only the last effect, and plays it if the loudspeaker runs soon', async () => {
    const { player, heard, start } = paperPlayer({ held: true })
    const { sound, send } = aSound(() => Promise.resolve(player))
    await send('pointerdown')
    sound.slipPickedUp()
    sound.slipPutDown()
    vi.advanceTimersByTime(120)
    start()
    await vi.advanceTimersByTimeAsync(0)
    expect(heard).toEqual(['slipPutDown'])
  })

  test('drops it when the loudspeaker runs too late', async () => {
    const { player, heard, start } = paperPlayer({ held: true })
    const { sound, send } = aSound(() => Promise.resolve(player))
    await send('pointerdown')
    sound.slipPickedUp()
    vi.advanceTimersByTime(121)
    start()
    await vi.advanceTimersByTimeAsync(0)
    expect(heard).toEqual([])
  })
})

describe('when sound does not work', () => {
  test.each([
    ['unsupported', new UnsupportedSound('No AudioContext')],
    ['not-loaded', new Error('404')],
  ])('tells "%s" once, tries no more and stays safe to ask', async (reason, error) => {
    const { sound, send, failures, openPlayer } = aSound(() => Promise.reject(error))
    await send('pointerdown')
    await send('click')
    sound.setVolume(0.5)
    sound.right()
    sound.dispose()
    expect(failures).toEqual([{ reason, error }])
    expect(openPlayer).toHaveBeenCalledOnce()
  })

  test('tells once that the browser refuses, however often it does', async () => {
    const { player, heard } = paperPlayer()
    const refusal = new Error('not allowed')
    const refusing: Player = {
      ...player,
      play: () => {
        throw refusal
      },
      rest: () => Promise.reject(refusal),
      close: () => Promise.reject(refusal),
    }
    const { sound, send, failures } = aSound(() => Promise.resolve(refusing))
    await send('pointerdown')
    sound.right()
    sound.setMuted(true)
    sound.dispose()
    await vi.advanceTimersByTimeAsync(0)
    expect(failures).toEqual([{ reason: 'refused', error: refusal }])
    expect(heard).toEqual([])
  })
})

describe('disposed', () => {
  test('closes the loudspeaker, leaves no timer and hears no more gestures', async () => {
    const { sound, told, heard, send, openPlayer } = await anOpenSound()
    sound.stamped()
    sound.dispose()
    sound.right()
    await send('pointerdown')
    expect(told.at(-1)).toBe('close')
    expect(heard).toEqual(['stamped'])
    expect(vi.getTimerCount()).toBe(0)
    expect(openPlayer).toHaveBeenCalledOnce()
  })

  test('closes a loudspeaker that arrives afterwards', async () => {
    const { player, told } = paperPlayer()
    let arrive: (player: Player) => void = () => {}
    const { sound, send } = aSound(() => new Promise((resolve) => (arrive = resolve)))
    await send('pointerdown')
    sound.dispose()
    arrive(player)
    await vi.advanceTimersByTimeAsync(0)
    expect(told).toEqual(['close'])
  })
})
