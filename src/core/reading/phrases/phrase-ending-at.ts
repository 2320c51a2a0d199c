// Finds the words that name somebody, backwards from the word before a verb: “a person close to the talks | said”.
import {
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words'
import { FRAMES } from '../lexicon/verb-frames'
import { verbForm } from '../lexicon/verbs'
import type { Passage, Range } from '../passage/passage'
import { isAdverbAt, isAuxiliary, isFiniteVerb, isMark, isNominal } from '../passage/words'
import { afterOpening } from './after-opening'
import { bracketBefore, isSpeaking, isTime, LONGEST_PHRASE } from './phrase-words'

/** The phrase whose last word is at `end`, looking no further left than `floor`; null where there is none. */
export function phraseEndingAt(passage: Passage, end: number, floor: number): Range | null {
  let last = end
  // “The ministry on Tuesday said”: the day is no part of the name.
  while (last > floor && isTime(passage, last)) last -= 1
  if (last > floor && last < end && /^(?:on|in|at|late|early|for)$/u.test(passage.word(last))) last -= 1
  if (last < floor || (isMark(passage, last) && !/^[)']$/u.test(passage.at(last).text))) return null
  if (SUBJECT_PRONOUNS.has(passage.word(last)) && !PREPOSITIONS.has(passage.word(last - 1)))
    return { from: last, to: last + 1 }
  const from = walkLeft(passage, last, Math.max(floor, last - LONGEST_PHRASE))
  const start = from === null ? null : afterOpening(passage, from, last)
  return start === null || start > last ? null : { from: start, to: last + 1 }
}

function walkLeft(passage: Passage, end: number, floor: number): number | null {
  let from: number | null = null
  for (let place = end; place >= floor; place -= 1) {
    const next = stepAt(passage, place, floor)
    if (next === 'end') break
    if (next === 'take' || next === 'last') from = place
    if (next === 'last') break
    if (typeof next === 'number') place = next
  }
  return from
}

/** Whether the word is part of the name; a place to jump to; `pass` counts only when more of the name stands further left. */
type Step = 'take' | 'last' | 'pass' | 'end' | number

function stepAt(passage: Passage, place: number, floor: number): Step {
  const { kind, lower, capital } = passage.at(place)
  if (kind === 'mark' || kind === 'paragraph') return markAt(passage, place)
  if (RELATIVES.has(lower) || (SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower))) return 'end'
  if (SUBJECT_PRONOUNS.has(lower) && !OBJECT_PRONOUNS.has(lower)) return 'end'
  // “known as Finch”; but “as dockers demanded” begins a clause.
  if (lower === 'as') return NAMED_AS.test(passage.word(place - 1)) ? 'pass' : 'end'
  if (COORDINATORS.has(lower)) return joinsNames(passage, place, floor) ? 'pass' : 'end'
  if (DETERMINERS.has(lower)) return isGoverned(passage, place, floor) ? 'take' : 'last'
  if ((PREPOSITIONS.has(lower) && !capital) || isAdverbAt(passage, place))
    return /^(?:before|after|since|until|than|like)$/u.test(lower) ? 'end' : 'pass'
  if (OBJECT_PRONOUNS.has(lower)) return PREPOSITIONS.has(passage.word(place - 1)) ? 'take' : 'end'
  if (isFiniteVerb(passage, place) || isSpeaking(passage, place))
    return relativeBefore(passage, place, floor) ?? (isReduced(passage, place) ? 'pass' : 'end')
  return lower === "'s" || isNominal(passage, place) ? 'take' : 'end'
}

const NAMED_AS = /^(?:known|such|described|identified|named|acting|working|serving)$/u

function markAt(passage: Passage, place: number): Step {
  const { text } = passage.at(place)
  if (text === ')') return bracketBefore(passage, place) ?? 'end'
  return /^[&/'’%$]$/u.test(text) ? 'pass' : 'end'
}

/** An article begins a name, unless something before it holds it: “of the port”, “who answered the phone”. */
function isGoverned(passage: Passage, place: number, floor: number): boolean {
  const before = passage.word(place - 1)
  if (PREPOSITIONS.has(before) || DETERMINERS.has(before) || COORDINATORS.has(before)) return true
  // “officials trying to end the strike”
  if (passage.word(place - 2) === 'to' && isNominal(passage, place - 1)) return true
  // “a woman walking her dog”
  if (before.endsWith('ing') && isNominal(passage, place - 1) && place - 2 > floor)
    return isNominal(passage, place - 2)
  return isFiniteVerb(passage, place - 1) && relativeBefore(passage, place - 1, floor) !== null
}

const LONGEST_CLAUSE = 12

/** “Smith and Jones said”, but not “the deal failed and Smith said”. */
function joinsNames(passage: Passage, place: number, floor: number): boolean {
  if (passage.at(place - 1).kind !== 'word' || !isNominal(passage, place - 1)) return false
  for (let at = place - 1; at >= floor && at > place - LONGEST_CLAUSE; at -= 1) {
    if (isMark(passage, at) || RELATIVES.has(passage.word(at))) return true
    if (isFiniteVerb(passage, at)) return false
  }
  return true
}

const LONGEST_RELATIVE = 22

/** The place of the “who” that the verb belongs to, when it stands right after a noun. */
function relativeBefore(passage: Passage, verb: number, floor: number): number | null {
  for (let place = verb - 1; place > floor && place > verb - LONGEST_RELATIVE; place -= 1) {
    if (isMark(passage, place)) return null
    if (RELATIVES.has(passage.word(place)))
      return isNominal(passage, place - 1) && !isSpeaking(passage, place - 1) ? place : null
  }
  return null
}

/** Participles that follow a noun: “a report released on Friday”, “people briefed on the matter”. */
const AFTER_NOUN =
  /(?:ed|ing)$|^(?:known|made|held|led|born|sent|based|seen|written|shown|given|taken|hit|left)$/u

function isReduced(passage: Passage, place: number): boolean {
  const { lower } = passage.at(place)
  if (isAuxiliary(lower) || !AFTER_NOUN.test(lower)) return false
  if (!isNominal(passage, place - 1) && passage.word(place - 1) !== 'those') return false
  const form = verbForm(lower)
  return form === null || !FRAMES.always.has(form.lemma)
}
