// Finds the words that name somebody or something from a place on: “a spokesman for the ministry”.
import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words'
import type { Passage, Range } from '../passage/passage'
import { isAdverbAt, isAuxiliary, isFiniteVerb, isMark, isNominal } from '../passage/words'
import { bracketAfter, isSpeaking, isTime, LONGEST_PHRASE } from './phrase-words'

export interface Phrase extends Range {
  /** Where its first part ends, before “of”, “at”, “who” … */
  readonly core: number
}

/** What hangs on it by a preposition: nothing, what tells who it is, or anything. */
export type Attach = 'none' | 'near' | 'all'

/** The phrase that begins at `place`; null where none does. */
export function phraseFrom(passage: Passage, place: number, attach: Attach): Phrase | null {
  if (isMark(passage, place)) return null
  if (isPronoun(passage, place)) return { from: place, to: place + 1, core: place + 1 }
  let core = 0
  let to = place
  let nouns = 0
  for (let at = place; at < place + LONGEST_PHRASE; at += 1) {
    const part = partAt(passage, at, nouns, attach)
    if (part === 'preposition' && core === 0) core = at
    if (part === 'end' || (part === 'preposition' && (attach === 'none' || !attaches(passage, at, attach))))
      break
    if (part === 'bracket') at = bracketAfter(passage, at) ?? at
    if (part === 'noun' || part === 'article' || part === 'object') to = at + 1
    if (part === 'noun' || (part === 'article' && STANDS_ALONE.test(passage.word(at)))) nouns += 1
  }
  return nouns === 0 ? null : { from: place, to, core: core === 0 ? to : Math.min(core, to) }
}

/** The end of the name itself, without “of the port” or “who saw it”. */
export function coreEnd(passage: Passage, { from, to }: Range): number {
  const phrase = phraseFrom(passage, from, 'none')
  return phrase === null ? to : Math.min(phrase.core, to)
}

/** “her” before a noun is an owner. */
function isPronoun(passage: Passage, place: number): boolean {
  const { lower } = passage.at(place)
  if (lower === 'her' && isNominal(passage, place + 1) && !isFiniteVerb(passage, place + 1)) return false
  return SUBJECT_PRONOUNS.has(lower) || OBJECT_PRONOUNS.has(lower)
}

/** “Some said”, “many of them”. */
const STANDS_ALONE =
  /^(?:this|that|these|those|some|many|most|all|none|others|another|both|each|several|few|any|half)$/u
const GROUPS = /^(?:all|both|half)$/u

type Part = 'noun' | 'article' | 'object' | 'preposition' | 'bracket' | 'pass' | 'end'

function partAt(passage: Passage, at: number, nouns: number, attach: Attach): Part {
  const { kind, lower, capital } = passage.at(at)
  const before = passage.word(at - 1)
  if (kind === 'mark' || kind === 'paragraph') return markAt(passage, at, nouns)
  if (
    DETERMINERS.has(lower) &&
    lower !== 'that' &&
    (nouns === 0 || PREPOSITIONS.has(before) || GROUPS.test(before))
  )
    return 'article'
  if (lower === 'and' || lower === 'or') return nouns > 0 && continuesList(passage, at) ? 'pass' : 'end'
  if (PREPOSITIONS.has(lower) && !(capital && nouns > 0)) return nouns === 0 ? 'end' : 'preposition'
  if (isAdverbAt(passage, at)) return nouns > 0 ? 'end' : 'pass'
  if (OBJECT_PRONOUNS.has(lower) && PREPOSITIONS.has(before)) return 'object'
  if (lower === "'s") return nouns === 0 ? 'end' : 'noun'
  if (nouns > 0 && attach === 'near' && describes(passage, at)) return 'pass'
  if (nouns > 0 && (isFiniteVerb(passage, at) || isAuxiliary(lower))) return 'end'
  return isNominal(passage, at) ? 'noun' : 'end'
}

function markAt(passage: Passage, at: number, nouns: number): Part {
  const { text } = passage.at(at)
  if (/^[&/%$]$/u.test(text) || (/^['’]$/u.test(text) && passage.word(at - 1).endsWith('s'))) return 'pass'
  return text === '(' && nouns > 0 && bracketAfter(passage, at) !== null ? 'bracket' : 'end'
}

const DESCRIBING =
  /^(?:involved|briefed|based|polled|familiar|interviewed|surveyed|known|close|contacted|quoted|working|living|connected|linked|opposed)$/u

/** “people involved in the talks”, “officials briefed on the matter”. */
const describes = (passage: Passage, place: number) =>
  DESCRIBING.test(passage.word(place)) && PREPOSITIONS.has(passage.word(place + 1))

const NEAR = /^(?:of|for|at|with|from|to|in|on|close|familiar|near|under|who|inside|within)$/u

/** “of the port”, “for Mr Bell”; not “in May” or “on Monday”. */
function attaches(passage: Passage, place: number, attach: Attach): boolean {
  if ((attach === 'near' && !NEAR.test(passage.word(place))) || isTime(passage, place + 1)) return false
  const next = passage.word(place + 1)
  // “asked the judge to throw it out”: no part of the judge’s name.
  if (passage.word(place) === 'to' && isPlainVerb(passage, place + 1)) return false
  const governed = DETERMINERS.has(next) || OBJECT_PRONOUNS.has(next) || PREPOSITIONS.has(next)
  return governed || isNominal(passage, place + 1)
}

/** A small-letter word that is no plural, article or pronoun can be a verb after “to”. */
function isPlainVerb(passage: Passage, place: number): boolean {
  const { kind, lower, capital } = passage.at(place)
  if (kind !== 'word' || capital || !isNominal(passage, place)) return false
  return !/(?:[^su]s|ing|men|people|ment|tion)$/u.test(lower)
}

const SOON = 6

/** After “and”: another name, and no verb of its own soon. */
function continuesList(passage: Passage, place: number): boolean {
  const next = place + 1
  if (!isNominal(passage, next) && !DETERMINERS.has(passage.word(next))) return false
  if (isFiniteVerb(passage, next) || isSpeaking(passage, next)) return false
  for (let at = place + 2; at < place + SOON; at += 1) {
    if (isMark(passage, at)) return true
    if (isFiniteVerb(passage, at)) return false
  }
  return true
}
