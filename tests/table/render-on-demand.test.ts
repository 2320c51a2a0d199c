import { describe, expect, it } from 'vitest'
import { renderOnDemand } from '../../src/table/render-on-demand'

/** A game whose frames are run by hand: `frame()` is one turn of the browser. */
function handDrivenGame() {
  const listeners = new Map<string, Set<() => void>>()
  const emitter = {
    on: (event: string, listener: () => void) =>
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
    off: (event: string, listener: () => void) => listeners.get(event)?.delete(listener),
  }
  const emit = (event: string) => [...(listeners.get(event) ?? [])].forEach((listener) => listener())
  const log: string[] = []
  const requested: (() => void)[] = []
  const state = { isMoving: false, isDestroyed: false }
  const loop = {
    running: true,
    sleep: () => {
      loop.running = false
      log.push('sleep')
    },
    wake: () => {
      loop.running = true
      step()
    },
    resetDelta: () => log.push('reset'),
  }
  const step = () => {
    if (state.isDestroyed) {
      loop.running = false
      log.push('destroyed')
      return
    }
    log.push('draw')
    emit('postrender')
  }
  const frame = () => {
    const due = requested.splice(0)
    if (loop.running) step()
    for (const callback of due) callback()
  }
  const canvas = new EventTarget()
  const game = {
    loop,
    canvas,
    events: emitter,
    scale: emitter,
    destroy: () => void (state.isDestroyed = true),
  }
  const onDemand = renderOnDemand(
    game,
    () => state.isMoving,
    (callback) => requested.push(callback),
  )
  const frames = (count: number) => {
    log.length = 0
    for (let i = 0; i < count; i++) frame()
    return log.join(' ')
  }
  return { loop, canvas, state, emit, requested, onDemand, frames }
}

describe('renderOnDemand', () => {
  it('sleeps once the first frames are drawn and nothing moves', () => {
    const { frames } = handDrivenGame()
    expect(frames(4)).toBe('draw draw sleep')
  })

  it('draws on while something moves, and sleeps when it has stopped', () => {
    const { frames, state } = handDrivenGame()
    state.isMoving = true
    expect(frames(4)).toBe('draw draw draw draw')
    state.isMoving = false
    expect(frames(3)).toBe('draw sleep')
  })

  it('wakes from a frame of its own, with the clock reset, and sleeps again', () => {
    const { frames, onDemand, loop } = handDrivenGame()
    frames(3)
    onDemand.wake()
    expect(loop.running).toBe(false)
    expect(frames(4)).toBe('reset draw draw sleep')
  })

  it('asks for one frame however often it is woken', () => {
    const { frames, onDemand, requested } = handDrivenGame()
    frames(3)
    onDemand.wake()
    onDemand.wake()
    expect(requested).toHaveLength(1)
  })

  it('draws one more frame when woken while it is awake', () => {
    const { frames, onDemand } = handDrivenGame()
    frames(1)
    onDemand.wake()
    expect(frames(4)).toBe('draw draw sleep')
  })

  it('stays awake while it is held, and lets go of a hold once only', () => {
    const { frames, onDemand } = handDrivenGame()
    const first = onDemand.hold()
    const second = onDemand.hold()
    first()
    first()
    expect(frames(4)).toBe('draw draw draw draw')
    second()
    expect(frames(3)).toBe('draw sleep')
  })

  it('wakes when the size changes', () => {
    const { frames, emit } = handDrivenGame()
    frames(3)
    emit('resize')
    expect(frames(2)).toBe('reset draw draw sleep')
  })

  it('wakes when the browser has given a lost context back', () => {
    const { frames, emit, canvas } = handDrivenGame()
    emit('ready')
    frames(3)
    canvas.dispatchEvent(new Event('webglcontextrestored'))
    expect(frames(2)).toBe('reset draw draw sleep')
  })

  it('ends a sleeping game, and is silent from then on', () => {
    const { frames, onDemand, emit } = handDrivenGame()
    frames(3)
    onDemand.destroy()
    expect(frames(2)).toBe('reset destroyed')
    onDemand.wake()
    onDemand.destroy()
    emit('resize')
    expect(frames(2)).toBe('')
  })
})
