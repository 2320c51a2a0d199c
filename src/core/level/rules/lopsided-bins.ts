// With three or more bins, one that holds more than half of the scored statements rewards guessing.
import { countByCategory, everyCategoryIsKnown, scoredStatements } from './scored-statements'
import type { Rule } from './rule'

const LEAST_BINS = 3

export const lopsidedBins: Rule = (level) => {
  const { bins } = level
  if (bins === null || bins.length < LEAST_BINS || !everyCategoryIsKnown(level)) return []
  const scored = scoredStatements(level)
  return [...countByCategory(scored)].flatMap(([bin, count]) =>
    count * 2 > scored.length
      ? [{ code: 'lopsided-bins', path: ['statements'], details: { bin, count, scored: scored.length } }]
      : [],
  )
}
