// Whether a button of the mouse, a pen or a finger is down. What appears above a button between the press and the
// release would pull it from under the finger, and the browser would give the click to something else.
import { type ReadonlySignal, signal } from '@preact/signals'

/** A touch is followed by the mouse events that move the focus and click, in tasks of their own, ms later. */
const CLICK_FOLLOWS_WITHIN = 50

/** Watches for as long as the page lives. */
export function watchPressed(events: EventTarget): ReadonlySignal<boolean> {
  const pressed = signal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  const down = () => {
    clearTimeout(timer)
    pressed.value = true
  }
  const up = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      pressed.value = false
    }, CLICK_FOLLOWS_WITHIN)
  }
  // Captured: known before whoever else listens. A drag or a scroll that takes over ends a press too.
  for (const name of ['pointerdown', 'mousedown']) events.addEventListener(name, down, true)
  for (const name of ['pointerup', 'mouseup', 'pointercancel', 'dragend'])
    events.addEventListener(name, up, true)
  return pressed
}
