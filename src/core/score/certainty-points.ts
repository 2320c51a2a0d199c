// Certainty-based marking (Gardner-Medwin): being sure pays only for those who are right to be sure.
// The points show a player how far to trust a feeling of certainty; they are never a grade.
import type { Certainty } from '../round/round'
import type { Verdict } from './judge'

/** Points for a right and for a wrong answer at each certainty. */
const POINTS: Record<Certainty, { right: number; wrong: number }> = {
  guess: { right: 1, wrong: 0 },
  fairly: { right: 2, wrong: -2 },
  certain: { right: 3, wrong: -6 },
}

/** Points from −6 to 3. An accepted answer earns what a right one earns. */
export function certaintyPoints(verdict: Verdict, certainty: Certainty): number {
  return verdict === 'wrong' ? POINTS[certainty].wrong : POINTS[certainty].right
}

/** The most one statement can earn. */
export const MOST_POINTS = POINTS.certain.right
