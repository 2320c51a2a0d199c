// Eight words in a row: seen through capitals and punctuation, and only when there are eight.
import { describe, expect, it } from 'vitest'
import { fingerprints, sharedWindows } from '../../../src/tools/library/word-windows'

const REPORT = 'The pool has been shut since Friday, when a water pipe burst at noon.'
const known = new Set(fingerprints(REPORT))

describe('sharedWindows', () => {
  it.each([
    ['pool has been shut since friday when a', ['pool has been shut since friday when a']],
    ['They say the POOL has been shut — since Friday; when: a bus came.', 2],
    ['The pool has been shut since Friday, then.', 0],
    ['pool has been shut since Friday when', 0],
    ['', 0],
  ])('finds in %j what is repeated', (text, expected) => {
    const shared = sharedWindows(text, known)
    if (typeof expected === 'number') expect(shared).toHaveLength(expected)
    else expect(shared).toEqual(expected)
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
