// What the player's system asks of every page.
import type { ReadonlySignal } from '@preact/signals'

export interface System {
  /** True while the system asks for less motion. */
  readonly reducesMotion: ReadonlySignal<boolean>
}
