// Where lesson plans come from. A port: the plans shipped with the site, or a list in memory.
import type { Lesson } from '../../core/lesson/lesson-schema'

export interface Lessons {
  /** The ids of the series that have a plan. */
  readonly series: ReadonlySet<string>
  /** The plan of a series; null when it has none. Rejects when it cannot be fetched. */
  load(seriesId: string): Promise<Lesson | null>
}
