import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordRuns, wordsOf } from '../../../src/core/level/word-runs'

describe('words of a text', () => {
  it('are its letters and digits, whatever their capitals and punctuation', () => {
    expect(wordsOf('“It’s 20 km,” SAID Élodie — ¿no?')).toEqual([
      'it',
      's',
      '20',
      'km',
      'said',
      'élodie',
      'no',
    ])
  })

  it('keep a mark with its letter, however the two were typed', () => {
    expect(wordsOf('cafe\u0301 हिन्दी')).toEqual(['café', 'हिन्दी'])
  })

  it('may have letters beyond the first plane, which other signs beyond it part', () => {
    expect(wordsOf('𞤀𞤣𞤤𞤢𞤥😀𐌰𐌽')).toEqual(['𞤢𞤣𞤤𞤢𞤥', '𐌰𐌽'])
  })

  it('are what the properties of Unicode say, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordsOf(text)).toEqual(
          text
            .normalize('NFC')
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
        )
      }),
    )
  })
})

describe('the longest run that two texts share', () => {
  it('is found over capitals, punctuation and line breaks', () => {
    const runs = new WordRuns('The ministry said on\nMonday: “We have signed nothing.”')
    expect(runs.longestIn('It wrote that monday, we HAVE signed.')).toEqual([
      'monday',
      'we',
      'have',
      'signed',
    ])
  })

  it('is none when it is shorter than the least asked for', () => {
    const runs = new WordRuns('one two three four')
    expect(runs.longestIn('two three four five', 4)).toEqual([])
    expect(runs.longestIn('two three four five', 3)).toEqual(['two', 'three', 'four'])
  })

  it('is not put together from two texts that were looked at one after the other', () => {
    const runs = new WordRuns('one two three four')
    expect(runs.longestIn('one two')).toEqual(['one', 'two'])
    expect(runs.longestIn('three four')).toEqual(['three', 'four'])
  })

  it('is as long as comparing every place with every other finds it, for any two texts', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'c', 'é', '7', '𐌰', '😀'), { maxLength: 40 })
    fc.assert(
      fc.property(few, few, fc.integer({ min: 1, max: 4 }), (one, other, least) => {
        const longest = longestByComparing(wordsOf(one.join(' ')), wordsOf(other.join(', ')))
        expect(new WordRuns(one.join(' ')).longestIn(other.join(', '), least)).toHaveLength(
          longest < least ? 0 : longest,
        )
      }),
    )
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'Z',
      '9',
      ' ',
      '.',
      'é',
      'e\u0301',
      'İ',
      'ß',
      '٣',
      '\ud800',
      '\udc00',
      '𐌰',
      '😀',
    ),
  }),
)

function longestByComparing(one: readonly string[], other: readonly string[]): number {
  let longest = 0
  for (let first = 0; first < one.length; first += 1) {
    for (let second = 0; second < other.length; second += 1) {
      let length = 0
      while (first + length < one.length && one[first + length] === other[second + length]) length += 1
      longest = Math.max(longest, length)
    }
  }
  return longest
}
