// Addresses of the game inside plain text: what becomes a link, and what stays words.
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textParts } from '../../../src/core/lesson/level-links'

const brief = (text: string) => textParts(text).map(({ words, href }) => (href === null ? words : [words]))

describe('textParts', () => {
  it.each([
    ['No address here, not even # 5 or a/b.', ['No address here, not even # 5 or a/b.']],
    ['#/play/harbour-smoke', [['#/play/harbour-smoke']]],
    [
      'Open #/play/a-b?seed=7&mode=edition, then read.',
      ['Open ', ['#/play/a-b?seed=7&mode=edition'], ', then read.'],
    ],
    ['Both #/play/a and #/play/b.', ['Both ', ['#/play/a'], ' and ', ['#/play/b'], '.']],
    ['See #/codebook!', ['See ', ['#/codebook'], '!']],
    ['Is it #/play/a?', ['Is it ', ['#/play/a'], '?']],
    ['The front page is #/.', ['The front page is ', ['#/'], '.']],
    ['', []],
  ])('finds the addresses in %j', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it('says which level an address opens', () => {
    expect(textParts('#/play/a-b?seed=1 #/codebook').map(({ level }) => level)).toEqual(['a-b', null, null])
  })

  it('loses no character of any text', () => {
    assert(
      property(string(), string(), (before, after) => {
        const text = `${before}#/play/x${after}`
        expect(
          textParts(text)
            .map(({ words }) => words)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
