// Dealing: decided by the seed, complete, and with denials apart from what they deny.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level } from '../../../src/core/level/level-schema'
import { deal } from '../../../src/core/round/deal'
import { aLevel, aStatement } from '../../builders/level'
import { aRoundLevel, frozen, ORDER } from '../../builders/round'

const order = (level: Level, seed: number) => deal(level, seed, 'round-1').order

/** A level of so many statements; `denies[i]` is the number of the statement that number i denies, if any. */
function levelOf(size: number, denies: readonly (number | null)[] = []): Level {
  const statements = Array.from({ length: size }, (_, index) => {
    const target = denies[index] ?? null
    return aStatement({
      id: idOf(index),
      ...(target === null ? {} : { category: 'denial' as const, denies: idOf(target) }),
    })
  })
  return frozen(aLevel({ statements }))
}

const idOf = (index: number) => (index === 0 ? 'constructor' : `s${index}`)

/** Pairs of neighbours of which one denies the other. */
function opposedNeighbours(level: Level, dealt: readonly string[]): number {
  const denies = new Map(level.statements.map((statement) => [statement.id, statement.denies]))
  return dealt.filter((id, index) => {
    const before = dealt[index - 1]
    return before !== undefined && (denies.get(before) === id || denies.get(id) === before)
  }).length
}

/** Is there any order at all without opposed neighbours? Tries them all, a statement at a time. */
function canBeApart(level: Level, dealt: readonly string[] = []): boolean {
  if (opposedNeighbours(level, dealt.slice(-2)) > 0) return false
  const left = level.statements.filter((statement) => !dealt.includes(statement.id))
  return left.length === 0 || left.some((statement) => canBeApart(level, [...dealt, statement.id]))
}

/** A size, and for each statement what it denies: nothing, or any other one. */
const opposition = (sizes: { min: number; max: number }) =>
  fc
    .integer(sizes)
    .chain((size) =>
      fc.tuple(
        ...Array.from({ length: size }, (_, index) =>
          fc.option(fc.nat({ max: size - 1 }).filter((target) => target !== index)),
        ),
      ),
    )

describe('a new round', () => {
  test('waits for the report to be read, with nothing sorted', () => {
    expect(deal(frozen(aRoundLevel()), 7, 'round-1')).toEqual({
      id: 'round-1',
      levelId: 'harbour-smoke',
      seed: 7,
      revision: 0,
      phase: 'briefing',
      mode: 'practice',
      asksCertainty: false,
      order: expect.arrayContaining([...ORDER]),
      current: 0,
      placements: {},
      undo: [],
    })
  })

  test('deals every statement exactly once, whatever the seed and the size', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, size) => {
        const level = levelOf(size)
        expect(order(level, seed).toSorted()).toEqual(level.statements.map(({ id }) => id).toSorted())
      }),
    )
  })
})

describe('the seed', () => {
  test('deals the same order again', () => {
    const level = levelOf(12, [null, 0, null, 0, 1])
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        expect(order(level, seed)).toEqual(order(level, seed))
      }),
    )
  })

  test('deals the order it has always dealt, so that a shared link keeps its meaning', () => {
    expect(order(levelOf(8, [null, 0, null, 2]), 2026)).toEqual([
      's4',
      's1',
      's7',
      's6',
      's2',
      'constructor',
      's3',
      's5',
    ])
  })

  test('deals another order when it differs', () => {
    const level = levelOf(12)
    const orders = new Set(Array.from({ length: 200 }, (_, seed) => order(level, seed).join(' ')))
    expect(orders.size).toBe(200)
  })

  test('brings every statement to every place', () => {
    const level = levelOf(6)
    const places = new Set<string>()
    for (let seed = 0; seed < 300; seed++)
      order(level, seed).forEach((id, place) => places.add(`${id} ${place}`))
    expect(places.size).toBe(36)
  })
})

describe('a denial', () => {
  test('never lies beside what it denies where any order keeps them apart', () => {
    fc.assert(
      fc.property(fc.integer(), opposition({ min: 4, max: 5 }), (seed, denies) => {
        const level = levelOf(denies.length, denies)
        const dealt = order(level, seed)
        expect(opposedNeighbours(level, dealt) === 0).toBe(canBeApart(level))
      }),
    )
  })

  test('never lies beside what it denies in a level of ordinary size', () => {
    const level = levelOf(10, [null, 0, null, 2, null, 0, null, 6])
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(opposedNeighbours(level, order(level, seed))).toBe(0)
      }),
    )
  })

  test('is dealt beside what it denies when the level leaves no other place', () => {
    const level = levelOf(4, [null, 0, 0, 0])
    expect(canBeApart(level)).toBe(false)
    expect(order(level, 1).toSorted()).toEqual(['constructor', 's1', 's2', 's3'])
  })

  test('of an allegation in words has no statement to keep away from', () => {
    const level = aLevel()
    const beside = (seed: number) =>
      Math.abs(order(level, seed).indexOf('no-leak') - order(level, seed).indexOf('tanks-checked'))
    expect(Array.from({ length: 50 }, (_, seed) => beside(seed))).toContain(1)
  })
})
