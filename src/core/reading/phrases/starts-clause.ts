// Whether a name or thing and its verb begin at a place: “the company will cut”; or a verb to come: “to cut”.
import { DETERMINERS, isAdverb, OBJECT_PRONOUNS, PREPOSITIONS } from '../lexicon/function-words'
import { verbForm } from '../lexicon/verbs'
import type { Passage } from '../passage/passage'
import { isFiniteVerb, isMark, isNominal } from '../passage/words'
import { phraseFrom } from './phrase-from'
import { isTime } from './phrase-words'

const BY_ITSELF = /^(?:he|she|they|we|i|it|there|everybody|everyone|nobody|no-one|somebody|someone|you)$/u

export function startsClause(passage: Passage, place: number): boolean {
  const { lower } = passage.at(place)
  if (isMark(passage, place) || lower === 'who' || lower === 'which') return false
  if (BY_ITSELF.test(lower)) return isVerbSoon(passage, place + 1)
  if (OBJECT_PRONOUNS.has(lower)) return false
  if (PREPOSITIONS.has(lower) && lower !== 'like' && lower !== 'than') return false
  const phrase = phraseFrom(passage, place, 'all')
  if (phrase === null || !isVerbSoon(passage, phrase.to) || isTime(passage, phrase.to - 1)) return false
  // “a plan announced by the mayor”: no verb of a clause.
  const announced = passage.word(phrase.to).endsWith('ed')
  return !(announced && /^(?:by|as)$/u.test(passage.word(phrase.to + 1)))
}

const MOST_ADVERBS = 3

function afterAdverbs(passage: Passage, place: number): number {
  let at = place
  while (at < place + MOST_ADVERBS && isAdverb(passage.word(at))) at += 1
  return at
}

/** Also “the bank sees”, “they expect”. */
function isVerbSoon(passage: Passage, place: number): boolean {
  const verb = afterAdverbs(passage, place)
  if (isFiniteVerb(passage, verb)) return true
  const form = passage.at(verb).kind === 'word' ? verbForm(passage.word(verb)) : null
  return form !== null && form.shape !== 'ing' && form.shape !== 'participle'
}

/** A verb in its base form can stand here: “to cut”, not “to the port”. */
export function isBaseVerb(passage: Passage, place: number): boolean {
  const verb = afterAdverbs(passage, place)
  const { kind, lower, capital } = passage.at(verb)
  if (kind !== 'word' || capital || DETERMINERS.has(lower) || OBJECT_PRONOUNS.has(lower)) return false
  const form = verbForm(lower)
  if (form !== null) return form.shape === 'base' || form.shape === 'any'
  if (/^(?:be|have|do|close)$/u.test(lower)) return true
  return isNominal(passage, verb) && !/(?:[^su]s|[^e]ed|\p{Ll}{3}ing)$/u.test(lower)
}
