// The codebook's questions, in order, down to the one that decides.
import { describe, expect, test } from 'vitest'
import { BINS } from '../../../src/core/level/level-schema'
import { climb, DECIDES, QUESTIONS } from '../../../src/core/sourcing/decision-ladder'
import { aLevel, aSource, aStatement } from '../../builders/level'
import { frozen } from '../../builders/round'

const level = frozen(aLevel())

/** The rungs in short: "credited yes", the deciding one with a mark. */
const climbed = (...rungs: Parameters<typeof climb>) =>
  climb(...rungs).map(({ question, answer, decides }) => `${question} ${answer}${decides ? '!' : ''}`)

test.each([
  ['anonymous', ['credited yes', 'identified no!']],
  ['denial', ['credited yes', 'identified yes', 'contradicts yes!']],
  ['confirmed', ['credited yes', 'identified yes', 'contradicts no', 'vouches yes!']],
  ['opinion', ['credited yes', 'identified yes', 'contradicts no', 'vouches no', 'otherwise yes!']],
] as const)('%s: the ladder is climbed to the question that decides', (category, rungs) => {
  expect(climbed(level, aStatement({ category }))).toEqual(rungs)
})

describe('a source without a name', () => {
  test.each(BINS)('ends the climb at the second question, even for a statement filed as %s', (category) => {
    const statement = aStatement({ category, source: 'inspection-person' })
    expect(climbed(level, statement)).toEqual(['credited yes', 'identified no!'])
  })
})

describe('a source with a name', () => {
  test.each(['person', 'office', 'institution'] as const)('is identified as a %s', (kind) => {
    const named = aLevel({ sources: { 'ines-marr': aSource({ kind }) } })
    expect(climbed(named, aStatement())).toContain('identified yes')
  })
})

test.each(BINS)('the bin the last rung leads to is the right one: %s', (category) => {
  const last = climb(level, aStatement({ category })).at(-1)
  expect(last?.decides).toBe(true)
  expect(last && DECIDES[last.question]).toEqual({ answer: last?.answer, bin: category })
})

test('each bin is decided by one question, and being credited decides none', () => {
  const decided = QUESTIONS.flatMap((question) => DECIDES[question]?.bin ?? [])
  expect(decided.toSorted()).toEqual([...BINS].toSorted())
  expect(DECIDES.credited).toBeUndefined()
})

test('a statement of no listed source has no ladder: it throws', () => {
  expect(() => climb(level, aStatement({ source: 'nobody' }))).toThrow(RangeError)
})
