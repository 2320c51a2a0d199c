// The languages nobody speaks: long enough to show what has no room, and with every value where it was.
import { describe, expect, it } from 'vitest'
import { wholeEn as en } from '../../src/text/whole-en'
import { pseudoText, pseudoTexts } from '../../src/text/pseudo-texts'
import { textsIn } from '../builders/texts'

const pseudo = textsIn(pseudoTexts(en))

describe('the pseudo-language', () => {
  it('makes every text at least 60 % longer', () => {
    for (const [key, text] of textsIn(en)) {
      expect(pseudo.get(key)?.length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.6))
    }
  })

  it('keeps the values, also those with a way of writing', () => {
    expect(pseudo.get('front.statements_other')).toMatch(/^\[\{\{count\}\} \S/u)
    expect(pseudo.get('settings.percent')).toMatch(/\{\{share, number\(style: percent\)\}\}/u)
  })

  it('shows where a text begins and ends, and by its accents that it was not forgotten', () => {
    expect(pseudoText('Check')).toBe('[Çhééçk]')
    for (const text of pseudo.values()) expect(text).toMatch(/^\[.*\]$/u)
  })
})
