// Which language a player gets.
import { describe, expect, it } from 'vitest'
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../src/app/languages'

describe('chooseLanguage', () => {
  it.each([
    [['es'], 'es'],
    [['es-419', 'en'], 'es'],
    [['ES-mx'], 'es'],
    [['en-GB', 'es'], 'en'],
    [['fr', 'ca', 'es-ES', 'en'], 'es'],
    [['fr', 'de'], 'en'],
    [['est'], 'en'],
    [[], 'en'],
    [[''], 'en'],
  ])('takes from %j the first it speaks: %s', (wanted, language) => {
    expect(chooseLanguage('auto', wanted)).toBe(language)
  })

  it.each(LANGUAGES)('follows the player’s wish for %s whatever the browser asks for', (language) => {
    expect(chooseLanguage(language, ['es', 'en'])).toBe(language)
    expect(chooseLanguage(language, ['en', 'es'])).toBe(language)
  })

  it('names each language as its speakers do', () => {
    for (const language of LANGUAGES) {
      const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? ''
      expect(LANGUAGE_NAMES[language].toLowerCase()).toBe(name.toLowerCase())
    }
  })
})
