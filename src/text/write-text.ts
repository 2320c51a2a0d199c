// The texts of the editor in the language in use. They come with the editor and not with the game, so that
// nobody who only plays fetches them. A component that reads `w` is written anew when the language changes.
import { signal } from '@preact/signals'
import { createInstance, type ResourceLanguage } from 'i18next'
import { isPseudo } from './pseudo-language'
import { language, type SpokenLanguage } from './text'
import type { TextKey, Values } from './typed-text'
import { writeEn } from './write-en'

const i18n = createInstance()
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: writeEn } },
  initAsync: false,
  interpolation: { escapeValue: false },
  nsSeparator: false,
})
/** Grows when texts of another language have arrived. */
const arrived = signal(0)

type Texts = typeof writeEn
export type WriteKey = TextKey<Texts>

/** The text of a key, its values filled in. Reactive: reads the language in use. */
export function w<Key extends WriteKey>(key: Key, ...[values]: Values<Key, Texts>): string {
  void arrived.value
  return i18n.t(key, { ...values, lng: language.value, nest: false })
}

export type FindingName = keyof Texts['findings']

/** A sentence of the check and the way out, both with the values that either needs. Reactive as `w` is. */
export function found<Name extends FindingName>(
  name: Name,
  ...[values]: Values<`findings.${Name}.message` | `findings.${Name}.hint`, Texts>
): { message: string; hint: string } {
  void arrived.value
  const filled = { ...values, lng: language.value, nest: false }
  return {
    message: i18n.t(`findings.${name}.message`, filled),
    hint: i18n.t(`findings.${name}.hint`, filled),
  }
}

/** Fetches the editor's texts in a language. Rejects when they do not arrive; English ones stay in their place. */
export async function fetchWriteTexts(wanted: SpokenLanguage): Promise<void> {
  if (i18n.hasResourceBundle(wanted, 'translation')) return
  i18n.addResourceBundle(wanted, 'translation', await textsOf(wanted))
  arrived.value += 1
}

async function textsOf(wanted: SpokenLanguage): Promise<ResourceLanguage> {
  if (isPseudo(wanted)) return (await import('./pseudo-texts')).pseudoTexts(writeEn)
  switch (wanted) {
    case 'en':
      return writeEn
    case 'es':
      return (await import('./write-es')).writeEs
  }
}
