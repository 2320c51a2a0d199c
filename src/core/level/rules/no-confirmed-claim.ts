// A level that offers `confirmed` and never rewards it teaches suspicion, not reading.
import type { Rule } from './rule'
import { everyCategoryIsKnown, scoredStatements } from './scored-statements'

export const noConfirmedClaim: Rule = (level) => {
  if (level.bins === null || !level.bins.includes('confirmed') || !everyCategoryIsKnown(level)) return []
  return scoredStatements(level).some(({ category }) => category === 'confirmed')
    ? []
    : [{ code: 'no-confirmed-claim', path: ['statements'], details: null }]
}
