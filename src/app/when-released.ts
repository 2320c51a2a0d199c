// Puts off what would move the page under a finger.
import type { ReadonlySignal } from '@preact/signals'

/** Acts at once, or as soon as `pressed` is over. */
export function whenReleased(pressed: ReadonlySignal<boolean>, act: () => void): void {
  if (!pressed.peek()) {
    act()
    return
  }
  const stop = pressed.subscribe((is) => {
    if (is) return
    stop()
    act()
  })
}
