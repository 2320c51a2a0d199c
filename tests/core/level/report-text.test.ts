// The folding of texts: the same for every character, whether it takes the quick way or the long one.
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../src/core/level/report-text'

describe('foldText', () => {
  it.each([
    ['  two\n words ', 'two words'],
    ['two  words', 'two words'],
    ['no\u00A0break', 'no break'],
    ['e\u0301', 'é'],
    ['é', 'é'],
    ['“quoted” – ’tis', '“quoted” – ’tis'],
    ['', ''],
    [' ', ''],
  ])('folds %j to %j', (text, expected) => {
    expect(foldText(text)).toBe(expected)
  })

  it('composes and folds whatever the character', () => {
    const other: string[] = []
    for (let code = 0; code < 0x3100; code += 1) {
      const text = `a ${String.fromCharCode(code)}`
      const expected = text.normalize('NFC').split(/\s+/u).filter(Boolean).join(' ')
      if (foldText(text) !== expected) other.push(code.toString(16))
    }
    expect(other).toEqual([])
  })
})
