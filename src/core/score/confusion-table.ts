// The confusion matrix of a round: what each scored statement was, against where the player put it.
import { BINS, type Bin } from '../level/bin'
import type { Judgement } from './score'

/** `count` statements in the cell; `accepted` of them lie in a bin the level calls defensible. */
type Cell = { count: number; accepted: number }
export type ConfusionTable = Record<Bin, Record<Bin, Cell>>

/** Always 4 × 4: rows are what it was, columns where it was put. Give it scored judgements only. */
export function confusionTable(judgements: readonly Judgement[]): ConfusionTable {
  const row = (was: Bin) => perBin((put) => cell(was, put))
  const cell = (was: Bin, put: Bin): Cell => {
    const here = judgements.filter((j) => j.statement.category === was && j.placement.bin === put)
    return { count: here.length, accepted: here.filter((j) => j.verdict === 'accepted').length }
  }
  return perBin(row)
}

function perBin<Value>(make: (bin: Bin) => Value): Record<Bin, Value> {
  const [confirmed, denial, anonymous, opinion] = BINS
  return {
    confirmed: make(confirmed),
    denial: make(denial),
    anonymous: make(anonymous),
    opinion: make(opinion),
  }
}
