// Eight words in a row: seen through capitals and punctuation, and only when there are eight.
import { describe, expect, it } from 'vitest'
import { fingerprints, sharedWindows } from '../../../src/tools/library/word-windows'

const REPORT = 'The pool has been shut since Friday, when a water pipe burst at noon.'
const known = new Set(fingerprints(REPORT))

describe('sharedWindows', () => {
  const shared = ['pool has been shut since friday when a']

  it.each([
    ['pool has been shut since friday when a', shared],
    ['A POOL has been shut — since Friday; when: a truck came.', shared],
    ['The pool has been shut since Friday, then.', []],
    ['pool has been shut since Friday when', []],
    ['', []],
  ])('finds in %j what is repeated', (text, expected) => {
    expect(sharedWindows(text, known)).toEqual(expected)
  })

  it('finds every one of them in a longer repetition', () => {
    expect(sharedWindows(`It says: ${REPORT}`, known)).toHaveLength(7)
  })
})

describe('fingerprints', () => {
  it('are one for each eight words in a row, in an order that does not give the text away', () => {
    const all = fingerprints(REPORT)
    expect(all).toHaveLength(7)
    expect(all).toEqual(all.toSorted())
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{12}$/u)
  })

  it('are none for fewer than eight words', () => {
    expect(fingerprints('The pool has been shut since Friday')).toEqual([])
  })
})
