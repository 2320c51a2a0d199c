// Whether a button of the mouse, a pen or a finger is down. Leaving a field makes its findings appear, which
// moves what is below: between the press and the release that would pull a button from under the finger, and
// the browser would give the click to whatever the two have in common.
import type { Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** A touch is followed by the mouse events that move the focus, in tasks of their own, ms later. */
const MOUSE_EVENTS_FOLLOW_WITHIN = 50

export function usePressed(pressed: Signal<boolean>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const down = () => {
      clearTimeout(timer)
      pressed.value = true
    }
    const up = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        pressed.value = false
      }, MOUSE_EVENTS_FOLLOW_WITHIN)
    }
    const listened = [
      ['pointerdown', down],
      ['mousedown', down],
      ['pointerup', up],
      ['mouseup', up],
      // A drag or a scroll has taken over.
      ['pointercancel', up],
      ['dragend', up],
    ] as const
    for (const [name, listener] of listened) document.addEventListener(name, listener, true)
    return () => {
      clearTimeout(timer)
      pressed.value = false
      for (const [name, listener] of listened) document.removeEventListener(name, listener, true)
    }
  }, [pressed])
}
