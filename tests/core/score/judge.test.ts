// One placement judged: right, accepted or wrong, for every category and every bin.
import { describe, expect, test } from 'vitest'
import { BINS } from '../../../src/core/level/level-schema'
import { judge, VERDICTS } from '../../../src/core/score/judge'
import { aStatement } from '../../builders/level'

const pairs = BINS.flatMap((category) => BINS.map((bin) => ({ category, bin })))

describe('a statement with one right bin', () => {
  test.each(pairs)('$category put into $bin is right only where it belongs', ({ category, bin }) => {
    expect(judge(aStatement({ category }), bin)).toBe(bin === category ? 'right' : 'wrong')
  })
})

describe('a statement with defensible bins', () => {
  test.each(pairs)(
    '$category put into $bin is right, or accepted where the level says so',
    ({ category, bin }) => {
      const statement = aStatement({ category, defensible: ['opinion', 'denial'] })
      const other = bin === 'opinion' || bin === 'denial' ? 'accepted' : 'wrong'
      expect(judge(statement, bin)).toBe(bin === category ? 'right' : other)
    },
  )
})

test('a discussion card gets a verdict like any other', () => {
  const card = aStatement({ category: 'opinion', scored: false, defensible: ['denial'] })
  expect(BINS.map((bin) => judge(card, bin))).toEqual(['wrong', 'accepted', 'wrong', 'right'])
})

test('there are three verdicts, from best to worst', () => {
  expect(VERDICTS).toEqual(['right', 'accepted', 'wrong'])
})
