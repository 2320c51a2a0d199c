// "Did you mean": near words and near passages, within bounds.
import { describe, expect, it } from 'vitest'
import { nearestPassage } from '../../../src/core/level/nearest-passage'
import { nearestWord } from '../../../src/core/level/nearest-word'
import { WordRuns } from '../../../src/core/level/word-runs'

describe('nearestWord', () => {
  const words = ['id', 'text', 'category', 'evidence', 'explanation', 'minimumAge', 'ines-marr']
  it.each([
    ['catagory', 'category'],
    ['Category', 'category'],
    ['categroy', 'category'],
    ['evidense', 'evidence'],
    ['explaination', 'explanation'],
    ['txet', 'text'],
    ['ID', 'id'],
    ['ines marr', 'ines-marr'],
    ['zzz', null],
    ['', null],
    ['x'.repeat(1000), null],
  ])('offers for %s: %s', (word, expected) => {
    expect(nearestWord(word, words)).toBe(expected)
  })

  it('looks at a bounded number of words', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `x${i}`)
    expect(nearestWord('the-one', [...many, 'the-one'])).toBeNull()
  })
})

describe('nearestPassage', () => {
  const text = 'The company Norvent denied that any tank had leaked. It wrote: “Nothing escaped.” So it goes.'
  it.each([
    ['denied that no tank had leaked', 'denied that any tank had leaked'],
    ['Nothing has escaped', 'Nothing escaped'],
    ['denied that any tanc had leeked.', 'denied that any tank had leaked.'],
    ['something else altogether, in 12 words', null],
  ])('offers for %j: %j', (exact, expected) => {
    const found = nearestPassage(text, exact)
    expect(expected === null ? found : found?.replace(/[“”]/gu, '')).toBe(expected)
  })

  it('offers a passage of the same length for long words', () => {
    const long = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ')
    const found = nearestPassage(`Before. ${long} after.`, long.replace('word3 ', 'wort3 ').slice(0, 600))
    expect(found?.startsWith('word0 word1')).toBe(true)
    expect(Math.abs((found?.length ?? 0) - 600)).toBeLessThan(12)
  })

  it('does not search reports of absurd length', () => {
    expect(nearestPassage('abc '.repeat(10_000), 'abd')).toBeNull()
  })
})

describe('WordRuns', () => {
  it.each([
    ['a b c d', 'x b c y', ['b', 'c']],
    ['a b a b c', 'a b c', ['a', 'b', 'c']],
    ['a b, C. D', 'B c d', ['b', 'c', 'd']],
    ['a b', 'b a', ['b']],
    ['a', 'x', []],
    ['', '', []],
  ])('finds what %j and %j share', (one, other, expected) => {
    expect(new WordRuns(one).longestIn(other)).toEqual(expected)
  })

  it.each([
    ['a b c d', 'b c d x', 3, ['b', 'c', 'd']],
    ['a b c d', 'b c x d', 3, []],
    // Words that are all there, but not in this order.
    ['a b c d', 'd c b a', 2, []],
  ])('finds in %j what it shares with %j, if that is at least %j words', (one, other, least, expected) => {
    expect(new WordRuns(one).longestIn(other, least)).toEqual(expected)
  })

  it('begins anew with each text', () => {
    const runs = new WordRuns('a b c')
    expect(runs.longestIn('a b')).toEqual(['a', 'b'])
    expect(runs.longestIn('c')).toEqual(['c'])
  })
})
