// With three or more bins, one that holds more than half of the scored statements rewards guessing.
import { countByCategory, scoredStatements } from './scored-statements'
import type { Rule } from './rule'

const LEAST_BINS = 3

export const lopsidedBins: Rule = (level) => {
  const { bins, complete } = level
  if (bins === null || bins.length < LEAST_BINS || !complete) return []
  const scored = scoredStatements(level)
  return [...countByCategory(scored)].flatMap(([bin, count]) =>
    count * 2 > scored.length
      ? [{ code: 'lopsided-bins', path: ['statements'], details: { bin, count, scored: scored.length } }]
      : [],
  )
}
