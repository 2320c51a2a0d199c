// Looks over “in a statement on Monday”, “to reporters”, “last night” to what is said; at most some words far.
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words'
import type { Passage } from '../passage/passage'
import { isFiniteVerb, isMark } from '../passage/words'
import type { Follow } from './follow'
import { isTime } from './phrase-words'
import { isBaseVerb, startsClause } from './starts-clause'

const FURTHEST = 16
const TIME = /^(?:\w+day|yesterday|today|tonight|tomorrow|last|this|earlier|late|later|recently|here)$/u

/** A word of time begins here: “on Monday”, “last night”; not “this is”. */
export const isTimeAt = (passage: Passage, place: number) =>
  TIME.test(passage.word(place)) && !(passage.word(place) === 'this' && isFiniteVerb(passage, place + 1))

export const isQuestionWord = (word: string) =>
  /^(?:whether|if|why|how|what|who|where|when|which)$/u.test(word)

/** Null where no clause, quotation or end comes. */
export function followBeyond(passage: Passage, from: number, verb: number): Follow | null {
  for (let at = from; at < from + FURTHEST; at += 1) {
    const kind = (at === from ? firstKind(passage, at) : null) ?? kindAt(passage, at, from, verb)
    if (kind === 'stop') return null
    if (kind !== null) return { kind, at, phrase: null }
  }
  return null
}

/** What can only stand at the very beginning. */
function firstKind(passage: Passage, at: number): Follow['kind'] | null {
  const { lower, text } = passage.at(at)
  if (/^[.;?!]$/u.test(text)) return 'end'
  if (lower === 'to' && isBaseVerb(passage, at + 1)) return 'to'
  if (lower === 'not' && passage.word(at + 1) === 'to') return 'to'
  return /^(?:of|how|about)$/u.test(lower) ? 'preposition' : null
}

function kindAt(passage: Passage, at: number, from: number, verb: number): Follow['kind'] | 'stop' | null {
  const { kind, lower, text } = passage.at(at)
  if (passage.opensQuotation(at)) return 'quotation'
  if (kind === 'paragraph' || /^[.;?!]$/u.test(text)) return 'stop'
  if (text === ':') return 'colon'
  if (text === ',' && !passage.opensQuotation(at + 1) && passage.word(at + 1) !== 'that') return 'stop'
  if (lower === 'that' && !isMark(passage, at + 1) && !isTime(passage, at + 1)) return 'that'
  if (/^(?:whether|if|why|how|what)$/u.test(lower) && at > verb + 1) return 'question'
  if (/^(?:where|when)$/u.test(lower) && at > verb + 1) return 'stop'
  if (at === from) return startsClause(passage, at) ? 'clause' : null
  if (/^(?:he|she|they|we|i|it|there)$/u.test(lower) && isFiniteVerb(passage, at + 1)) return 'clause'
  // After “on Monday” a new article can begin the clause.
  const article = DETERMINERS.has(lower) && !PREPOSITIONS.has(passage.word(at - 1))
  if (article && startsClause(passage, at)) return 'clause'
  return COORDINATORS.has(lower) || isFiniteVerb(passage, at) ? 'stop' : null
}
