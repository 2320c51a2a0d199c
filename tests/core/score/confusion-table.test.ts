// The 4 × 4 table: each judgement counted once, in the row of what it was and the column of where it was put.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BINS, type Bin } from '../../../src/core/level/level-schema'
import { confusionTable } from '../../../src/core/score/confusion-table'
import { judge } from '../../../src/core/score/judge'
import type { Judgement } from '../../../src/core/score/score'
import { aStatement } from '../../builders/level'
import { aPlacement, frozen } from '../../builders/round'

function judged(category: Bin, bin: Bin, defensible: Bin[] = []): Judgement {
  const statement = aStatement({ category, defensible })
  return { statement, placement: aPlacement(bin), verdict: judge(statement, bin) }
}

/** Counts as rows of text, "2(1)" for two statements of which one was accepted. */
function drawn(judgements: readonly Judgement[]): string[] {
  const table = confusionTable(judgements)
  return BINS.map((was) =>
    BINS.map((put) => {
      const { count, accepted } = table[was][put]
      return accepted > 0 ? `${count}(${accepted})` : `${count}`
    }).join(' '),
  )
}

test('without judgements all sixteen cells are there and empty', () => {
  const table = confusionTable([])
  expect(Object.keys(table)).toEqual([...BINS])
  for (const was of BINS) {
    expect(Object.keys(table[was])).toEqual([...BINS])
    for (const put of BINS) expect(table[was][put]).toEqual({ count: 0, accepted: 0 })
  }
})

test('rows are what it was, columns where it was put, accepted ones are counted apart', () => {
  const judgements = frozen([
    judged('confirmed', 'confirmed'),
    judged('confirmed', 'confirmed'),
    judged('confirmed', 'opinion'),
    judged('denial', 'confirmed'),
    judged('anonymous', 'anonymous'),
    judged('opinion', 'denial'),
    judged('opinion', 'denial', ['denial']),
    judged('opinion', 'opinion', ['denial']),
  ])
  expect(drawn(judgements)).toEqual(['2 0 0 1', '1 0 0 0', '0 0 1 0', '0 2(1) 0 1'])
})

test('no two cells share their counts', () => {
  const table = confusionTable([judged('denial', 'opinion')])
  const cells = new Set(BINS.flatMap((was) => BINS.map((put) => table[was][put])))
  expect(cells.size).toBe(16)
})

test('every judgement is in one cell, and none on the diagonal is merely accepted', () => {
  const aBin = fc.constantFrom(...BINS)
  fc.assert(
    fc.property(fc.array(fc.tuple(aBin, aBin, fc.subarray([...BINS])), { maxLength: 40 }), (cases) => {
      const judgements = cases.map(([was, put, defensible]) => judged(was, put, defensible))
      const table = confusionTable(judgements)
      for (const was of BINS) {
        for (const put of BINS) {
          const here = cases.filter(([category, bin]) => category === was && bin === put)
          const accepted = was === put ? [] : here.filter(([, , defensible]) => defensible.includes(put))
          expect(table[was][put]).toEqual({ count: here.length, accepted: accepted.length })
        }
      }
    }),
    { numRuns: 50 },
  )
})
