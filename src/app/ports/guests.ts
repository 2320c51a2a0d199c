// Levels that came from a file or a link, kept on this device under an id made of their words. A port: the
// browser's database, or memory where there is none.
import type { Level } from '../../core/level/level-schema'

export interface GuestLevel {
  readonly id: string
  readonly level: Level
  /** Kept because the player asked for it; others go after a while. */
  readonly kept: boolean
}

export interface Guests {
  /** Takes a level in. The same level always has the same id. */
  receive(level: Level): Promise<GuestLevel>
  /** Null when it is not there, or no longer a level. */
  load(id: string): Promise<GuestLevel | null>
  /** Keeps it for good, or no longer; false when it will not outlive the page. */
  keep(id: string, kept: boolean): Promise<boolean>
}
