// The languages of the interface, and which of them a player gets.

export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each language calls itself, so that its speakers find it whatever language the page is in. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', es: 'Español' }

/**
 * The player's wish; without one, the first of the system's languages (as BCP 47 tags, most wanted first)
 * that the interface speaks in any of its regional forms; else English.
 */
export function chooseLanguage(wish: Language | 'auto', wanted: readonly string[]): Language {
  if (wish !== 'auto') return wish
  for (const tag of wanted) {
    const [base = ''] = tag.toLowerCase().split('-')
    const spoken = LANGUAGES.find((language) => language === base)
    if (spoken !== undefined) return spoken
  }
  return 'en'
}
