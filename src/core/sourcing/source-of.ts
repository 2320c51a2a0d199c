// Who a statement is credited to. A checked level always lists that source.
import type { Level, Source, Statement } from '../level/level-schema'

/** Throws when the level does not list the source: only a level that was never checked can do that. */
export function sourceOf(level: Level, statement: Statement): Source {
  const source = Object.hasOwn(level.sources, statement.source) ? level.sources[statement.source] : undefined
  if (!source)
    throw new RangeError(`Statement "${statement.id}" names no listed source: "${statement.source}"`)
  return source
}
