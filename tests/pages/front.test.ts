// The layout of the front page: rows without a hole, and how long a level is said to take.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesOf } from '../../src/pages/front/minutes-of'
import { rowsOf } from '../../src/pages/front/rows-of'

describe('rows of stories', () => {
  it.each([
    [1, [1]],
    [4, [4, 4, 4, 4]],
    [5, [2, 2, 3, 3, 3]],
    [6, [3, 3, 3, 3, 3, 3]],
    [7, [3, 3, 3, 4, 4, 4, 4]],
  ])('%d stories stand as %j', (count, rows) => {
    expect(rowsOf(count, 4)).toEqual(rows)
  })

  it('are full, never longer than allowed, and differ by one at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), (count, most) => {
        const rows = rowsOf(count, most)
        expect(rows).toHaveLength(count)
        expect(Math.max(...rows)).toBeLessThanOrEqual(most)
        expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(1)
        // The stories that say they are three in a row come in threes.
        for (const inRow of new Set(rows)) {
          expect(rows.filter((one) => one === inRow).length % inRow).toBe(0)
        }
      }),
    )
  })
})

describe('the length of a level', () => {
  it('is reading and sorting together, at least a minute', () => {
    expect(minutesOf({ wordCount: 185, statementCount: 5 })).toBe(4)
    expect(minutesOf({ wordCount: 1, statementCount: 0 })).toBe(1)
  })
})
