// The statements that count towards the score, and how many of them belong in each bin.
import type { Bin } from '../bin'
import type { LevelContext, StatementParts } from '../level-context'

export function scoredStatements(level: LevelContext): StatementParts[] {
  return level.statements.flatMap(({ statement }) => (statement.scored === true ? [statement] : []))
}

/** Whether it can be told how the statements are spread over the bins. */
export function everyCategoryIsKnown({ statements, complete }: LevelContext): boolean {
  return complete && statements.every(({ statement }) => statement.category !== undefined)
}

export function countByCategory(
  statements: readonly { readonly category?: Bin | undefined }[],
): ReadonlyMap<Bin, number> {
  const counts = new Map<Bin, number>()
  for (const { category } of statements) {
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1)
  }
  return counts
}
