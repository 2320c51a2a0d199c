// The interface texts in the language in use: the one door to them, and to i18next behind it.
// A component that reads `t` is written anew when the language changes.
import { type ReadonlySignal, signal } from '@preact/signals'
import { createInstance, type ResourceLanguage } from 'i18next'
import type { Language } from '../app/languages'
import { en } from './en'
import { isPseudo, type PseudoLanguage } from './pseudo-language'
import type { TextKey, Values } from './typed-text'

const i18n = createInstance()
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  // All there is to start with is here already.
  initAsync: false,
  // Preact writes text nodes: nothing needs escaping.
  interpolation: { escapeValue: false },
  // No key holds one.
  nsSeparator: false,
})

export type SpokenLanguage = Language | PseudoLanguage

const spoken = signal<SpokenLanguage>('en')
/** The language in use, as a BCP 47 tag. */
export const language: ReadonlySignal<SpokenLanguage> = spoken

/** The text of a key, its values filled in. Reactive: reads the language in use. */
export function t<Key extends TextKey>(key: Key, ...[values]: Values<Key>): string {
  // Most texts are complete as they stand; on slow machines a page of them is felt.
  const text: unknown = values ?? i18n.getResource(spoken.value, 'translation', key)
  if (typeof text === 'string') return text
  return i18n.t(key, { ...values, lng: spoken.value, nest: false })
}

/** Which way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return i18n.dir(tag)
}

/** The language last asked for: only that one is put in use, whichever arrives last. */
let asked: SpokenLanguage = 'en'

/** Puts a language in use once its texts are here. Rejects when they cannot be fetched; all stays as it was. */
export async function speak(wanted: SpokenLanguage): Promise<void> {
  asked = wanted
  if (!i18n.hasResourceBundle(wanted, 'translation')) {
    i18n.addResourceBundle(wanted, 'translation', await textsOf(wanted))
  }
  if (asked === wanted) spoken.value = wanted
}

/** Adds English texts that a page brings along. */
export function addEnglish(texts: ResourceLanguage): void {
  i18n.addResourceBundle('en', 'translation', texts)
}

/** English is in the first bundle but for `later-en.ts`; every other language is fetched when it is chosen. */
async function textsOf(wanted: SpokenLanguage): Promise<ResourceLanguage> {
  if (isPseudo(wanted)) {
    const [{ pseudoTexts }, { wholeEn }] = await Promise.all([import('./pseudo-texts'), import('./whole-en')])
    return pseudoTexts(wholeEn)
  }
  switch (wanted) {
    case 'en':
      return en
    case 'es':
      return (await import('./es')).es
  }
}
