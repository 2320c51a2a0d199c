// Certainty marking: 1, 2, 3 for right and accepted answers, 0, −2, −6 for wrong ones.
import { expect, test } from 'vitest'
import { CERTAINTIES } from '../../../src/core/round/round'
import { certaintyPoints, MOST_POINTS } from '../../../src/core/score/certainty-points'
import { VERDICTS } from '../../../src/core/score/judge'

test.each([
  ['right', 'guess', 1],
  ['right', 'fairly', 2],
  ['right', 'certain', 3],
  ['accepted', 'guess', 1],
  ['accepted', 'fairly', 2],
  ['accepted', 'certain', 3],
  ['wrong', 'guess', 0],
  ['wrong', 'fairly', -2],
  ['wrong', 'certain', -6],
] as const)('%s and said as %s: %d points', (verdict, certainty, points) => {
  expect(certaintyPoints(verdict, certainty)).toBe(points)
})

test('no answer earns more than the most', () => {
  const all = VERDICTS.flatMap((verdict) =>
    CERTAINTIES.map((certainty) => certaintyPoints(verdict, certainty)),
  )
  expect(Math.max(...all)).toBe(MOST_POINTS)
})

test('saying how sure one is pays best when it is true', () => {
  const expected = (chance: number) =>
    CERTAINTIES.map((c) => chance * certaintyPoints('right', c) + (1 - chance) * certaintyPoints('wrong', c))
  const best = (chance: number) => CERTAINTIES[expected(chance).indexOf(Math.max(...expected(chance)))]
  expect([0.5, 0.6, 0.7, 0.75, 0.85, 0.95].map(best)).toEqual([
    'guess',
    'guess',
    'fairly',
    'fairly',
    'certain',
    'certain',
  ])
})
