// The texts of the reading assistant in both languages: the same values, the right plurals, nothing empty,
// nothing left in English.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingEn } from '../../src/text/reading-en'
import { readingEs } from '../../src/text/reading-es'
import { textsIn } from '../builders/texts'

const english = textsIn(readingEn)
const spanish = textsIn(readingEs)
const PLURAL = /_(?:zero|one|two|few|many|other)$/u
const valuesIn = (text: string) => [...text.matchAll(/\{\{(.*?)\}\}/gu)].map(([, inside]) => inside).sort()

describe('the texts of the reading assistant', () => {
  it('are none of them empty, and carry no space around them', () => {
    for (const text of [...english.values(), ...spanish.values()]) expect(text).toMatch(/^\S(?:.*\S)?$/u)
  })

  it('ask for the same values in Spanish', () => {
    for (const [key, text] of spanish) {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? ''
      expect({ key, values: valuesIn(text) }).toEqual({ key, values: valuesIn(original) })
    }
  })

  it.each([
    ['en', english],
    ['es', spanish],
  ])('have the plural forms of %s', (language, texts) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const found = [...texts.keys()].filter((key) => key.startsWith('found_')).map((key) => key.slice(6))
    expect(found.sort()).toEqual(forms)
  })

  it('are translated', () => {
    expect([...english].filter(([key, text]) => spanish.get(key) === text)).toEqual([])
  })

  it('are not loaded with the game', () => {
    const importing = [
      'src/app',
      'src/pages',
      'src/table',
      'src/platform',
      'src/main.tsx',
      'src/text/text.ts',
    ]
    const files = importing.flatMap((place) =>
      place.includes('.')
        ? [place]
        : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => join(place, file)),
    )
    const loading = files.filter(
      (file) => /\.tsx?$/u.test(file) && /text\/reading-/u.test(readFileSync(file, 'utf8')),
    )
    expect(loading).toEqual([])
  })
})
