// Where levels come from. A port: the levels shipped with the site, or a list in memory.
import type { LevelCard } from '../../core/level/level-card'
import type { Level } from '../../core/level/level-schema'

export interface Levels {
  /** What the front page shows of each level, in the order of the shelves. Rejects when it cannot be fetched. */
  cards(): Promise<readonly LevelCard[]>
  /** The whole level; null when there is none of that id. Rejects when it cannot be fetched. */
  load(id: string): Promise<Level | null>
}
