// When whose side a speaker is on gives the answer away, the level trains prejudice.
// Judges the scored statements whose source has a side.
import type { Rule } from './rule'
import { scoredStatements } from './scored-statements'
import { sidePrediction } from './side-prediction'

export const sidePredictsCategory: Rule = (level) => {
  const { sources, complete } = level
  if (sources === null || !complete) return []
  const sided = scoredStatements(level).flatMap(({ source, category }) => {
    const side = sources.get(source)?.side
    return side === undefined ? [] : [{ side, category }]
  })
  const details = sidePrediction(sided)
  return details === null ? [] : [{ code: 'side-predicts-category', path: ['sources'], details }]
}
