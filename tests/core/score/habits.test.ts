// Habits over many statements: discrimination and leaning apart, and nothing said where chance would do.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BINS, type Bin } from '../../../src/core/level/bin'
import { ENOUGH, habitsOf } from '../../../src/core/score/habits'
import type { SortedCounts } from '../../../src/core/score/sorted-counts'

type Row = [was: Bin, put: Bin, count: number]

function sorted(rows: readonly Row[], bins: readonly Bin[] = BINS): SortedCounts {
  return { bins, counts: rows.map(([was, put, count]) => ({ was, put, count })) }
}

const of = (bin: Bin, rounds: readonly SortedCounts[]) =>
  habitsOf(rounds).habits.find((habit) => habit.bin === bin)

describe('habits', () => {
  it('say nothing without rounds', () => {
    expect(habitsOf([])).toEqual({ statements: 0, habits: [], mixUps: [] })
  })

  it('say nothing of a bin with too few statements of it, or too few others', () => {
    const few = sorted([
      ['confirmed', 'denial', ENOUGH - 1],
      ['denial', 'denial', 30],
    ])
    expect(habitsOf([few])).toEqual({ statements: ENOUGH + 29, habits: [], mixUps: [] })
  })

  it('add the rounds up', () => {
    const half = sorted([
      ['confirmed', 'confirmed', ENOUGH / 2],
      ['denial', 'denial', ENOUGH / 2],
    ])
    expect(habitsOf([half]).habits).toEqual([])
    expect(habitsOf([half, half]).habits.map(({ bin, apart }) => [bin, apart])).toEqual([
      ['confirmed', 'surely'],
      ['denial', 'surely'],
    ])
  })

  it('do not praise who calls everything by one name: that is leaning, not telling apart', () => {
    const all = sorted([
      ['denial', 'denial', 10],
      ['confirmed', 'denial', 10],
    ])
    expect(of('denial', [all])).toEqual({ bin: 'denial', apart: 'notYet', leaning: 'often' })
    expect(of('confirmed', [all])).toEqual({ bin: 'confirmed', apart: 'notYet', leaning: 'seldom' })
  })

  it('find no leaning where mistakes fall to both sides alike', () => {
    const even = sorted([
      ['denial', 'denial', 14],
      ['denial', 'opinion', 6],
      ['opinion', 'opinion', 14],
      ['opinion', 'denial', 6],
    ])
    expect(of('denial', [even])).toEqual({ bin: 'denial', apart: 'notYet', leaning: null })
  })

  it.each([
    [4, 0, null],
    [5, 0, 'often'],
    [7, 1, 'often'],
    [6, 1, null],
    [0, 5, 'seldom'],
  ] as const)('of %d mistakes into a bin and %d out of it make %s', (into, outOf, leaning) => {
    const rows = sorted([
      ['denial', 'denial', 40],
      ['denial', 'opinion', outOf],
      ['opinion', 'opinion', 40],
      ['confirmed', 'denial', into],
    ])
    expect(of('denial', [rows])?.leaning).toBe(leaning)
  })

  it('hold nobody to a bin that was not offered', () => {
    const two = sorted([['confirmed', 'confirmed', 40]], ['confirmed', 'denial'])
    const four = sorted([
      ['anonymous', 'anonymous', ENOUGH],
      ['confirmed', 'anonymous', ENOUGH - 1],
    ])
    // Of forty-seven confirmed claims only seven could have been called anonymous.
    expect(of('anonymous', [two, four])).toBeUndefined()
  })

  it('name what is mixed up with what, the worst first, and no single slip', () => {
    const rows = sorted([
      ['confirmed', 'confirmed', 6],
      ['confirmed', 'anonymous', 4],
      ['opinion', 'opinion', 4],
      ['opinion', 'denial', 6],
      ['denial', 'denial', 9],
      ['denial', 'opinion', 2],
    ])
    expect(habitsOf([rows]).mixUps).toEqual([
      { was: 'opinion', put: 'denial', count: 6, of: 10 },
      { was: 'confirmed', put: 'anonymous', count: 4, of: 10 },
    ])
  })

  it('are the best there are for who makes no mistake, whatever was asked', () => {
    const counts = fc.array(fc.tuple(fc.constantFrom(...BINS), fc.integer({ min: 1, max: 30 })))
    fc.assert(
      fc.property(counts, (rows) => {
        const { habits, mixUps } = habitsOf([sorted(rows.map(([bin, count]): Row => [bin, bin, count]))])
        expect(mixUps).toEqual([])
        for (const habit of habits) expect(habit).toMatchObject({ apart: 'surely', leaning: null })
      }),
    )
  })
})
