// Judges one placement: right, accepted (a bin the level calls defensible) or wrong.
import type { Bin, Statement } from '../level/level-schema'

export const VERDICTS = ['right', 'accepted', 'wrong'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Discussion cards get a verdict too; whether it counts is the score's business. */
export function judge(statement: Statement, bin: Bin): Verdict {
  if (bin === statement.category) return 'right'
  return statement.defensible.includes(bin) ? 'accepted' : 'wrong'
}
