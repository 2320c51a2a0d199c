// When the graphics card has taken the picture for good, and when it gives it back in time.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchContext } from '../../src/table/watch-context'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function watched() {
  const canvas = new EventTarget()
  const lost = vi.fn<() => void>()
  watchContext(canvas, lost)
  return {
    lost,
    takeAway: () => canvas.dispatchEvent(new Event('webglcontextlost')),
    giveBack: () => canvas.dispatchEvent(new Event('webglcontextrestored')),
  }
}

test('gives the card three seconds, and not one millisecond less', () => {
  const { lost, takeAway } = watched()
  takeAway()
  vi.advanceTimersByTime(2999)
  expect(lost).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(lost).toHaveBeenCalledOnce()
})

test('says nothing of a picture that has come back in time', () => {
  const { lost, takeAway, giveBack } = watched()
  takeAway()
  vi.advanceTimersByTime(2999)
  giveBack()
  vi.advanceTimersByTime(60_000)
  expect(lost).not.toHaveBeenCalled()
})

test('counts anew each time the picture is taken', () => {
  const { lost, takeAway, giveBack } = watched()
  takeAway()
  vi.advanceTimersByTime(2000)
  giveBack()
  takeAway()
  vi.advanceTimersByTime(2999)
  expect(lost).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(lost).toHaveBeenCalledOnce()
})
