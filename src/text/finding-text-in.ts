// The one door to the checker's sentences in the browser: in the language in use, where there are any in it.
import type { Language } from '../app/languages'
import type { Remark } from '../core/level/finding'
import { type FindingText, findingText } from './finding-text'
import { isPseudo } from './pseudo-language'
import type { SpokenLanguage } from './text'

export interface FindingTeller {
  /** What the sentences are in; English where nothing else can be had. */
  readonly language: Language
  readonly tell: (remark: Remark) => FindingText
}

const ENGLISH: FindingTeller = { language: 'en', tell: (remark) => findingText(remark) }

/** Never rejects: what is wrong with a file is better said in English than not at all. */
export async function findingTextIn(wanted: SpokenLanguage): Promise<FindingTeller> {
  if (isPseudo(wanted)) return ENGLISH
  switch (wanted) {
    case 'en':
      return ENGLISH
    case 'es':
      return import('./finding-text-es').then(
        ({ findingTextEs }) => ({ language: wanted, tell: findingTextEs }),
        () => ENGLISH,
      )
  }
}
