// Motions: played, brought to their end by any input, not played at all with reduced motion.
import { signal } from '@preact/signals'
import { describe, expect, it, vi } from 'vitest'
import { createMotions } from '../../src/table/motions'
import type { CounterSettings, Tween, Tweens } from '../../src/table/phaser/motion'

function aTable(still = false) {
  const counters: { settings: CounterSettings; stop: () => void }[] = []
  const tweens: Pick<Tweens, 'addCounter'> = {
    addCounter(settings) {
      const tween = Object.create(null)
      tween.stop = vi.fn<() => void>()
      counters.push({ settings, stop: tween.stop })
      return tween
    },
  }
  const wake = vi.fn<() => void>()
  const at = (value: number): Tween => Object.assign(Object.create(null), { getValue: () => value })
  const show = vi.fn<(progress: number) => void>()
  return { motions: createMotions(tweens, signal(still), wake), counters, wake, at, show }
}

describe('motions', () => {
  it('shows the beginning at once, then every step, then the end', () => {
    const { motions, counters, at, show, wake } = aTable()
    const done = vi.fn<() => void>()
    motions.play({ time: 100, show, done })
    expect(show).toHaveBeenLastCalledWith(0)
    expect(wake).toHaveBeenCalledTimes(1)
    counters[0]?.settings.onUpdate?.(at(0.5))
    expect(show).toHaveBeenLastCalledWith(0.5)
    counters[0]?.settings.onComplete?.()
    expect(show).toHaveBeenLastCalledWith(1)
    expect(done).toHaveBeenCalledTimes(1)
  })

  it('jumps to the end of everything, also of what an end begins', () => {
    const { motions, show } = aTable()
    motions.play({ time: 100, show: () => undefined, done: () => void motions.play({ time: 100, show }) })
    motions.finishAll()
    expect(show).toHaveBeenLastCalledWith(1)
  })

  it('shows no more of a motion that was dropped or has ended', () => {
    const { motions, counters, at, show } = aTable()
    const motion = motions.play({ time: 100, show })
    motion.drop()
    show.mockClear()
    counters[0]?.settings.onUpdate?.(at(0.7))
    motion.finish()
    expect(show).not.toHaveBeenCalled()
    expect(motion.isOver).toBe(true)
    expect(counters[0]?.stop).toHaveBeenCalledTimes(1)
  })

  it('is at its end at once with reduced motion, unless it only fades', () => {
    const { motions, counters, show } = aTable(true)
    motions.play({ time: 100, show })
    expect(show.mock.calls).toEqual([[1]])
    expect(counters).toHaveLength(0)
    motions.play({ time: 100, show, isFade: true })
    expect(show).toHaveBeenLastCalledWith(0)
    expect(counters).toHaveLength(1)
  })
})
