// A press lasts until its click has come.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchPressed } from '../../src/platform/pressed'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const say = (events: EventTarget, ...names: string[]) => {
  for (const name of names) events.dispatchEvent(new Event(name))
}

it('is over a moment after the release, when the click has been given', () => {
  const events = new EventTarget()
  const pressed = watchPressed(events)
  expect(pressed.value).toBe(false)
  say(events, 'pointerdown', 'mousedown')
  expect(pressed.value).toBe(true)
  say(events, 'pointerup', 'mouseup')
  expect(pressed.value).toBe(true)
  vi.runAllTimers()
  expect(pressed.value).toBe(false)
})

it('outlasts the pause between a touch and the mouse events that follow it', () => {
  const events = new EventTarget()
  const pressed = watchPressed(events)
  say(events, 'pointerdown', 'pointerup')
  vi.advanceTimersByTime(20)
  say(events, 'mousedown')
  vi.advanceTimersByTime(200)
  expect(pressed.value).toBe(true)
  say(events, 'mouseup')
  vi.runAllTimers()
  expect(pressed.value).toBe(false)
})

it('is over when a scroll or a drag takes over', () => {
  const events = new EventTarget()
  const pressed = watchPressed(events)
  say(events, 'pointerdown', 'pointercancel')
  vi.runAllTimers()
  expect(pressed.value).toBe(false)
})
