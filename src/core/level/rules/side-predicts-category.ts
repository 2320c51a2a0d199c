// When whose side a speaker is on gives the answer away, the level trains prejudice.
// Judges the scored statements whose source has a side.
import type { Rule } from './rule'
import { everyCategoryIsKnown, scoredStatements } from './scored-statements'
import { sidePrediction } from './side-prediction'

export const sidePredictsCategory: Rule = (level) => {
  const { sources } = level
  if (sources === null || !everyCategoryIsKnown(level)) return []
  const scored = scoredStatements(level)
  if (scored.some(({ source }) => source === undefined)) return []
  const sided = scored.flatMap(({ source, category }) => {
    const side = source === undefined ? undefined : sources.get(source)?.side
    return side === undefined || category === undefined ? [] : [{ side, category }]
  })
  const details = sidePrediction(sided)
  return details === null ? [] : [{ code: 'side-predicts-category', path: ['sources'], details }]
}
