// What is kept of how a round was sorted: counts alone, enough to tell habits over many rounds by.
import { BINS, type Bin } from '../level/bin'
import type { Judgement } from './score'

/** `count` statements that were one bin and were put in another, or in the same. */
export type SortedCount = { was: Bin; put: Bin; count: number }

export type SortedCounts = {
  /** The bins that could be chosen. */
  bins: readonly Bin[]
  /** Only what occurred; each pair of bins once. */
  counts: readonly SortedCount[]
}

/** Give it scored judgements only. What the level accepts is no slip: it counts as put where it belongs. */
export function sortedCounts(bins: readonly Bin[], judgements: readonly Judgement[]): SortedCounts {
  const placed = judgements.map(({ statement, placement, verdict }) => ({
    was: statement.category,
    put: verdict === 'accepted' ? statement.category : placement.bin,
  }))
  return {
    bins,
    counts: BINS.flatMap((was) =>
      BINS.flatMap((put) => {
        const count = placed.filter((one) => one.was === was && one.put === put).length
        return count === 0 ? [] : [{ was, put, count }]
      }),
    ),
  }
}
