// Which statements of a level deny which: linked, never ranked.
import type { Level, Statement } from '../level/level-schema'

/** The allegation a denial rejects, in words: another statement's, or the level's own; null if it is none. */
export function whatItDenies(level: Level, statement: Statement): string | null {
  if (statement.denies === undefined) return null
  return level.statements.find((other) => other.id === statement.denies)?.text ?? statement.denies
}

/** The statements of the level that deny this one. */
export function deniedBy(level: Level, statement: Statement): Statement[] {
  return level.statements.filter((other) => other.denies === statement.id)
}
