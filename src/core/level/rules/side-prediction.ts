// How often whoever looks only at the speaker's side would be right, and whether that is too often.
import type { Bin } from '../bin'
import type { FindingDetails } from '../finding'
import { countByCategory } from './scored-statements'

const LEAST_STATEMENTS = 8
const LEAST_SIDES = 2
const TOO_OFTEN = 0.8
const TOO_MUCH_BETTER = 0.2

export interface Sided {
  readonly side: string
  readonly category: Bin
}

/** Null when the side does not give the answer away, or when there is too little to tell. */
export function sidePrediction(
  statements: readonly Sided[],
): FindingDetails['side-predicts-category'] | null {
  const bySide = new Map<string, Sided[]>()
  for (const statement of statements) {
    bySide.set(statement.side, [...(bySide.get(statement.side) ?? []), statement])
  }
  const count = statements.length
  if (count < LEAST_STATEMENTS || bySide.size < LEAST_SIDES) return null
  const commonest = largestCount(statements)
  const hits = [...bySide.values()].reduce((sum, ofSide) => sum + largestCount(ofSide), 0)
  // Compared as whole numbers of statements: 0.8 - 0.6 is a little more than 0.2 in floating point.
  if (hits < count * TOO_OFTEN || hits - commonest < count * TOO_MUCH_BETTER) return null
  return { hits, count, commonest }
}

function largestCount(statements: readonly Sided[]): number {
  return Math.max(0, ...countByCategory(statements).values())
}
