// What is put off until after the paint.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPaint } from '../../src/table/after-paint'

let frames: Map<number, () => void>

beforeEach(() => {
  vi.useFakeTimers()
  frames = new Map()
  let asked = 0
  vi.stubGlobal('requestAnimationFrame', (begin: () => void) => {
    frames.set(++asked, begin)
    return asked
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const beginFrame = () => {
  for (const [frame, begin] of frames) {
    frames.delete(frame)
    begin()
  }
}

test('waits for the frame to begin, and for the paint that follows', () => {
  const what = vi.fn<() => void>()
  afterPaint(what).ask()
  vi.runAllTimers()
  expect(what).not.toHaveBeenCalled()
  beginFrame()
  expect(what).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(what).toHaveBeenCalledOnce()
})

test('is done once, however often it was asked for', () => {
  const what = vi.fn<() => void>()
  const later = afterPaint(what)
  later.ask()
  beginFrame()
  later.ask()
  later.ask()
  vi.runAllTimers()
  beginFrame()
  vi.runAllTimers()
  expect(what).toHaveBeenCalledOnce()
})

test('asked in every frame before it is painted, it is done after each', () => {
  const what = vi.fn<() => void>()
  const later = afterPaint(what)
  later.ask()
  for (let frame = 0; frame < 10; frame++) {
    beginFrame()
    later.ask()
    vi.runAllTimers()
    later.ask()
  }
  expect(what).toHaveBeenCalledTimes(10)
})

test.each(['before its frame', 'between frame and paint'])('is not done when called off %s', (when) => {
  const what = vi.fn<() => void>()
  const later = afterPaint(what)
  later.ask()
  if (when === 'between frame and paint') beginFrame()
  later.cancel()
  beginFrame()
  vi.runAllTimers()
  expect(what).not.toHaveBeenCalled()
})
