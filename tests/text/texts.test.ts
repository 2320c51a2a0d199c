// The interface texts of every language: complete, with the same values, with every plural form the language has.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/app/languages'
import { wholeEn as en } from '../../src/text/whole-en'
import { es } from '../../src/text/es'
import { type Texts, textsIn } from '../builders/texts'

const TEXTS: Record<(typeof LANGUAGES)[number], Texts> = { en, es }
const PLURAL = /_(?:zero|one|two|few|many|other)$/u

/** The values a text asks for, with the way each is written. */
const valuesIn = (text: string) => [...text.matchAll(/\{\{(.*?)\}\}/gu)].map(([, inside]) => inside).sort()

const english = textsIn(en)
const keys = (texts: ReadonlyMap<string, string>) =>
  new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = textsIn(TEXTS[language])

  it('are those there are in English', () => {
    expect([...keys(texts)].sort()).toEqual([...keys(english)].sort())
  })

  it('are none of them empty, and carry no space around them', () => {
    for (const text of texts.values()) expect(text).toMatch(/^\S(?:.*\S)?$/u)
  })

  it('ask for the values the English ones ask for', () => {
    for (const [key, text] of texts) {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? ''
      expect({ key, values: valuesIn(text) }).toEqual({ key, values: valuesIn(original) })
    }
  })

  it('have each plural form of the language, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const counted = new Map<string, string[]>()
    for (const key of texts.keys()) {
      const form = PLURAL.exec(key)?.[0].slice(1)
      const base = key.replace(PLURAL, '')
      if (form !== undefined) counted.set(base, [...(counted.get(base) ?? []), form])
    }
    expect(counted.size).toBeGreaterThan(0)
    for (const [key, found] of counted) expect({ key, forms: found.sort() }).toEqual({ key, forms })
  })

  it('leave nothing in i18next’s own signs', () => {
    for (const text of texts.values()) expect(text).not.toMatch(/\$t\(|<|&\w+;/u)
  })
})

describe('the Spanish texts', () => {
  /** The game’s name, words that are the same in both, and what is only made of values. */
  const SAME = new Set([
    'game',
    'titleOf',
    'result.scoreOf',
    'settings.percent',
    'settings.fonts.dyslexic',
    'explanation.no',
    'codebook.walk.no',
  ])

  it('are translated', () => {
    const spanish = textsIn(es)
    const same = [...english].filter(([key, text]) => spanish.get(key) === text).map(([key]) => key)
    expect(same.filter((key) => !SAME.has(key))).toEqual([])
  })

  it('open every question and exclamation', () => {
    for (const text of textsIn(es).values()) {
      expect({ text, opened: text.match(/[¿¡]/gu)?.length }).toEqual({
        text,
        opened: text.match(/[?!]/gu)?.length,
      })
    }
  })
})
