// What the player's system asks of every page.
import type { ReadonlySignal } from '@preact/signals'

export interface System {
  /** True while the system asks for less motion. */
  readonly reducesMotion: ReadonlySignal<boolean>
  /** Which of our themes comes nearest to what the system asks for: more contrast before dark before light. */
  readonly theme: ReadonlySignal<'light' | 'dark' | 'contrast'>
  /** The languages the player reads, as BCP 47 tags, most wanted first. */
  readonly languages: ReadonlySignal<readonly string[]>
}
