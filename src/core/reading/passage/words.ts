// What kind of word a token is, as far as small word lists and endings can tell without its meaning.
import {
  AUXILIARIES,
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  STRONG_PASTS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words'
import { FRAMES } from '../lexicon/verb-frames'
import { verbForm } from '../lexicon/verbs'
import type { Passage } from './passage'

/** Present forms that show a verb as surely as a past form does. */
const PRESENTS = new Set(
  `goes comes takes makes gets gives becomes begins remains seems appears exists contains includes requires keeps leads
  brings lasts knows knew sits happens owes owns belongs depends tends poses puts allows lets means represents
  reflects suffers deserves lacks pays sends sells buys serves grows affects`.split(/\s+/u),
)

export const isMark = (passage: Passage, place: number) => {
  const { kind } = passage.at(place)
  return kind === 'mark' || kind === 'paragraph'
}

export const isAuxiliary = (word: string) => AUXILIARIES.has(word)

/** A word that can stand in the name of a thing: noun, adjective, name, number. */
export function isNominal(passage: Passage, place: number): boolean {
  const { kind, lower, capital } = passage.at(place)
  if (kind === 'number') return true
  if (kind !== 'word') return false
  if (capital && (!isFunctionWord(lower) || passage.at(place - 1).capital)) return true
  return !isFunctionWord(lower) && !AUXILIARIES.has(lower) && !isAdverb(lower)
}

/** An adverb, and no name that ends like one: “Tally”. */
export function isAdverbAt(passage: Passage, place: number): boolean {
  const { lower, capital } = passage.at(place)
  return (
    isAdverb(lower) &&
    !(capital && passage.sentenceAt(place).from !== place && !passage.opensQuotation(place - 1))
  )
}

export function isFunctionWord(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    OBJECT_PRONOUNS.has(word) ||
    PREPOSITIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    COORDINATORS.has(word) ||
    ADVERBS.has(word)
  )
}

/** Looks like the finite verb of a clause, as far as the word and the one before it tell. */
export function isFiniteVerb(passage: Passage, place: number): boolean {
  const { kind, lower, capital } = passage.at(place)
  if (kind !== 'word') return false
  if (AUXILIARIES.has(lower)) return !/^(?:be|been|being|having)$/u.test(lower)
  if (capital) return false
  const before = passage.at(place - 1)
  if (DETERMINERS.has(before.lower) && before.lower !== 'that' && before.lower !== 'all') return false
  if (STRONG_PASTS.has(lower) || PRESENTS.has(lower)) return true
  const form = verbForm(lower)
  if (form !== null && (form.shape === 'past' || FRAMES.always.has(form.lemma))) return form.shape !== 'ing'
  return lower.length > 4 && lower.endsWith('ed') && !/(?:eed|hundred|sacred|naked)$/u.test(lower)
}
