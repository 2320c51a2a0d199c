// The counts kept of a round: each scored statement once, accepted ones where they belong.
import { expect, test } from 'vitest'
import { BINS, type Bin } from '../../../src/core/level/bin'
import { judge } from '../../../src/core/score/judge'
import type { Judgement } from '../../../src/core/score/score'
import { sortedCounts } from '../../../src/core/score/sorted-counts'
import { aStatement } from '../../builders/level'
import { aPlacement } from '../../builders/round'

function judged(category: Bin, bin: Bin, defensible: Bin[] = []): Judgement {
  const statement = aStatement({ category, defensible })
  return { statement, placement: aPlacement(bin), verdict: judge(statement, bin) }
}

test('nothing sorted leaves no counts', () => {
  expect(sortedCounts(['confirmed', 'denial'], [])).toEqual({ bins: ['confirmed', 'denial'], counts: [] })
})

test('each pair of bins that occurred is counted once, what is accepted as put where it belongs', () => {
  const judgements = [
    judged('confirmed', 'confirmed'),
    judged('confirmed', 'anonymous'),
    judged('confirmed', 'anonymous'),
    judged('opinion', 'denial', ['denial']),
  ]
  expect(sortedCounts(BINS, judgements).counts).toEqual([
    { was: 'confirmed', put: 'confirmed', count: 1 },
    { was: 'confirmed', put: 'anonymous', count: 2 },
    { was: 'opinion', put: 'opinion', count: 1 },
  ])
})
