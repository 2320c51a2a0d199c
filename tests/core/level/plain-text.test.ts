// What may stand in a text of a level, and what is found however deep it is buried.
import { describe, expect, it } from 'vitest'
import { textProblem } from '../../../src/core/level/plain-text'

/** By their Unicode names: controls but tab, line breaks and next line; surrogates; replacement and non-characters. */
function isOdd(code: number): boolean {
  if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0x85) return false
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) || code >= 0xfffd
}

describe('textProblem', () => {
  it('finds every odd character, and no other, between plain words', () => {
    const wrong: number[] = []
    for (let code = 0; code <= 0xffff; code += 1) {
      const problem = textProblem(`a ${String.fromCharCode(code)} b`)
      if ((problem?.problem === 'odd-character') !== isOdd(code)) wrong.push(code)
    }
    expect(wrong).toEqual([])
  })

  it.each([
    '<b>',
    '</p>',
    '<!DOCTYPE x>',
    '&amp;',
    '&#60;',
    '**bold**',
    '](https://x)',
    '](#x)',
    '\n# Heading',
  ])('finds the markup %j in the middle of a text', (markup) => {
    expect(textProblem(`Plain words, ${markup} then more.`)?.problem).toBe('markup')
  })

  it.each([
    '3 < 5 and 7 > 2',
    'R&D at A & B',
    'a * b * c',
    '[sic]',
    'No. #4',
    'smile 😀 end',
    '中文，日本語',
  ])('lets %j pass', (text) => {
    expect(textProblem(text)).toBeNull()
  })

  it.each(['', ' ', '\n\t', '\u00a0\u3000', '\ufeff'])('calls %j empty', (text) => {
    expect(textProblem(text)).toEqual({ problem: 'empty' })
  })
})
