// The score of a round: what counts, what does not, and the mistakes in the order worth talking about.
import { describe, expect, test } from 'vitest'
import type { Round } from '../../../src/core/round/round'
import { type Judgement, score } from '../../../src/core/score/score'
import { aStatement } from '../../builders/level'
import { aPlacement, aRound, aRoundLevel, frozen, ORDER } from '../../builders/round'

const level = frozen(aRoundLevel())

const allRight: Round['placements'] = {
  constructor: aPlacement('confirmed'),
  'no-leak': aPlacement('denial'),
  'valve-failed': aPlacement('anonymous'),
  disgrace: aPlacement('opinion'),
  'open-question': aPlacement('opinion'),
}

const finished = (overrides: Partial<Round> = {}) =>
  frozen(aRound({ phase: 'finished', current: 4, placements: allRight, ...overrides }))

const ids = (judgements: readonly Judgement[]) => judgements.map(({ statement }) => statement.id)

describe('right and of', () => {
  test('count every scored statement when all is right', () => {
    const { right, of, mistakes, scored, discussed } = score(level, finished())
    expect([right, of]).toEqual([4, 4])
    expect(mistakes).toEqual([])
    expect(ids(scored)).toEqual(['constructor', 'no-leak', 'valve-failed', 'disgrace'])
    expect(ids(discussed)).toEqual(['open-question'])
  })

  test('count an accepted bin as right, and tell it apart', () => {
    const { right, of, mistakes, scored } = score(
      level,
      finished({ placements: { ...allRight, disgrace: aPlacement('confirmed') } }),
    )
    expect([right, of]).toEqual([4, 4])
    expect(mistakes).toEqual([])
    expect(scored.at(-1)?.verdict).toBe('accepted')
  })

  test('do not count a wrong statement as right', () => {
    const { right, of, mistakes } = score(
      level,
      finished({ placements: { ...allRight, constructor: aPlacement('opinion') } }),
    )
    expect([right, of]).toEqual([3, 4])
    expect(mistakes).toEqual([
      { statement: level.statements[0], placement: { bin: 'opinion', certainty: null }, verdict: 'wrong' },
    ])
  })

  test.each(['opinion', 'denial'] as const)('leave a discussion card out when it lies in %s', (bin) => {
    const { right, of, mistakes, scored, discussed, table } = score(
      level,
      finished({ placements: { ...allRight, 'open-question': aPlacement(bin) } }),
    )
    expect([right, of, mistakes.length, scored.length]).toEqual([4, 4, 0, 4])
    expect(discussed.map(({ placement }) => placement.bin)).toEqual([bin])
    expect(table.opinion.denial.count).toBe(0)
    expect(table.opinion.opinion.count).toBe(1)
  })

  test('are nought of nought before anything is sorted, even with a statement called "constructor"', () => {
    const { right, of, scored, discussed, mistakes, certainty } = score(level, aRound())
    expect([right, of, scored, discussed, mistakes, certainty]).toEqual([0, 0, [], [], [], null])
  })

  test('are nought of nought when only the discussion card is sorted', () => {
    const { right, of, discussed } = score(
      level,
      aRound({ placements: { 'open-question': aPlacement('denial') } }),
    )
    expect([right, of, ids(discussed)]).toEqual([0, 0, ['open-question']])
  })

  test('count only what is sorted in a round half played', () => {
    const { right, of, mistakes, table } = score(
      level,
      aRound({ placements: { 'no-leak': aPlacement('denial'), 'valve-failed': aPlacement('confirmed') } }),
    )
    expect([right, of, ids(mistakes)]).toEqual([1, 2, ['valve-failed']])
    expect(table.denial.denial.count).toBe(1)
    expect(table.anonymous.confirmed.count).toBe(1)
  })

  test('leave out placements of statements that the level does not have', () => {
    const { of, scored } = score(
      aRoundLevel({ statements: [aStatement({ id: 'constructor' })] }),
      finished({ order: [...ORDER, 'gone'], placements: { ...allRight, gone: aPlacement('denial') } }),
    )
    expect([of, ids(scored)]).toEqual([1, ['constructor']])
  })
})

describe('certainty', () => {
  const rated: Round['placements'] = {
    constructor: aPlacement('confirmed', 'certain'),
    'no-leak': aPlacement('opinion', 'certain'),
    'valve-failed': aPlacement('denial', 'fairly'),
    disgrace: aPlacement('confirmed', 'fairly'),
    'open-question': aPlacement('denial', 'certain'),
  }

  test('is not scored when it was not asked', () => {
    expect(score(level, finished({ placements: rated })).certainty).toBeNull()
  })

  test('adds up over the scored statements alone: right 3, wrong −6, wrong −2, accepted 2', () => {
    const { certainty } = score(level, finished({ asksCertainty: true, placements: rated }))
    expect(certainty).toEqual({ points: 3 - 6 - 2 + 2, most: 12 })
  })

  test('gives nothing for a wrong guess and one for a right one', () => {
    const placements = {
      constructor: aPlacement('confirmed', 'guess'),
      'no-leak': aPlacement('opinion', 'guess'),
    }
    expect(score(level, aRound({ asksCertainty: true, placements })).certainty).toEqual({
      points: 1,
      most: 6,
    })
  })

  test('gives nothing for a slip not yet rated', () => {
    const { certainty } = score(level, aRound({ asksCertainty: true, placements: allRight }))
    expect(certainty).toEqual({ points: 0, most: 12 })
  })

  test('is nought of nought before anything is sorted', () => {
    expect(score(level, aRound({ asksCertainty: true })).certainty).toEqual({ points: 0, most: 0 })
  })
})

describe('mistakes', () => {
  test('come surest first, equals in the order dealt, those not rated last', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const sure = [null, 'guess', 'certain', 'fairly', 'certain', 'guess', null, 'fairly'] as const
    const placements = Object.fromEntries(
      names.map((name, index) => [name, aPlacement('opinion', sure[index] ?? null)]),
    )
    const statements = names.map((id) => aStatement({ id }))
    const dealt = finished({ order: names, placements, asksCertainty: true })
    expect(ids(score(aRoundLevel({ statements }), dealt).mistakes)).toEqual([
      'c',
      'e',
      'd',
      'h',
      'b',
      'f',
      'a',
      'g',
    ])
  })

  test('come in the order dealt, not in that of the level, when certainty was not asked', () => {
    const order = ['valve-failed', 'constructor', 'open-question', 'no-leak', 'disgrace']
    const placements = {
      constructor: aPlacement('opinion'),
      'no-leak': aPlacement('opinion'),
      'valve-failed': aPlacement('opinion'),
      disgrace: aPlacement('denial'),
    }
    const { mistakes, scored } = score(level, finished({ order, placements }))
    expect(ids(mistakes)).toEqual(['valve-failed', 'constructor', 'no-leak', 'disgrace'])
    expect(ids(scored)).toEqual(['valve-failed', 'constructor', 'no-leak', 'disgrace'])
  })
})

test('the table holds the scored statements, accepted ones counted apart', () => {
  const { table } = score(
    level,
    finished({
      placements: { ...allRight, disgrace: aPlacement('confirmed'), 'no-leak': aPlacement('confirmed') },
    }),
  )
  expect(table.opinion.confirmed).toEqual({ count: 1, accepted: 1 })
  expect(table.denial.confirmed).toEqual({ count: 1, accepted: 0 })
  expect(table.confirmed.confirmed).toEqual({ count: 1, accepted: 0 })
  expect(table.denial.denial).toEqual({ count: 0, accepted: 0 })
})

test('the same round has the same score', () => {
  expect(score(level, finished())).toEqual(score(level, finished()))
})
