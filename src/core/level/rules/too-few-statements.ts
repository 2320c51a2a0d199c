// With fewer than four scored statements there is nothing to sort.
import { LEAST_SCORED } from '../level-schema'
import type { Rule } from './rule'

export const tooFewStatements: Rule = ({ scoredCount }) =>
  scoredCount === null || scoredCount >= LEAST_SCORED
    ? []
    : [
        {
          code: 'too-few-statements',
          path: ['statements'],
          details: { scored: scoredCount, least: LEAST_SCORED },
        },
      ]
