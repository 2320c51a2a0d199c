// The statements that count towards the score, and how many of them belong in each bin.
import type { Bin } from '../bin'
import type { LevelContext } from '../level-context'
import type { Statement } from '../level-schema'

export function scoredStatements(level: LevelContext): Statement[] {
  return level.statements.flatMap(({ statement }) => (statement.scored ? [statement] : []))
}

export function countByCategory(statements: readonly { category: Bin }[]): ReadonlyMap<Bin, number> {
  const counts = new Map<Bin, number>()
  for (const { category } of statements) counts.set(category, (counts.get(category) ?? 0) + 1)
  return counts
}
