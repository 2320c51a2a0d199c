// When whose side a speaker is on gives the answer away, the level trains prejudice.
// Judges the scored statements whose source has a side.
import type { Statement } from '../level-schema'
import type { Rule } from './rule'
import { countByCategory, scoredStatements } from './scored-statements'

const LEAST_STATEMENTS = 8
const LEAST_SIDES = 2
const TOO_OFTEN = 0.8
const TOO_MUCH_BETTER = 0.2

export const sidePredictsCategory: Rule = (level) => {
  const { sources, complete } = level
  if (sources === null || !complete) return []
  const bySide = new Map<string, Statement[]>()
  const sided = scoredStatements(level).filter((statement) => {
    const side = sources.get(statement.source)?.side
    if (side === undefined) return false
    bySide.set(side, [...(bySide.get(side) ?? []), statement])
    return true
  })
  const count = sided.length
  if (count < LEAST_STATEMENTS || bySide.size < LEAST_SIDES) return []
  const commonest = largestCount(sided)
  const hits = [...bySide.values()].reduce((sum, statements) => sum + largestCount(statements), 0)
  // Compared as whole numbers of statements: 0.8 - 0.6 is a little more than 0.2 in floating point.
  if (hits < count * TOO_OFTEN || hits - commonest < count * TOO_MUCH_BETTER) return []
  return [{ code: 'side-predicts-category', path: ['sources'], details: { hits, count, commonest } }]
}

function largestCount(statements: readonly Statement[]): number {
  return Math.max(0, ...countByCategory(statements).values())
}
