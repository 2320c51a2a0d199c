// Finds the words that name somebody or something, to the left of a verb or from a place on.
// Looks only a bounded number of words far.
import {
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  TITLES,
} from './lexicon/function-words'
import { FRAMES } from './lexicon/verb-frames'
import { verbForm } from './lexicon/verbs'
import type { Passage, Range } from './passage'
import { isPlural } from './singular'
import { isAdverbAt, isAuxiliary, isFiniteVerb, isMark, isNominal } from './words'

const LONGEST = 45
const LONGEST_RELATIVE = 22
/** Participles that follow a noun: “a report released on Friday”, “people briefed on the matter”. */
const AFTER_NOUN =
  /(?:ed|ing)$|^(?:known|made|held|led|born|sent|based|seen|written|shown|given|taken|hit|left)$/u

/** The phrase whose last word is at `end`, looking no further left than `floor`; null where there is none. */
export function phraseEndingAt(passage: Passage, end: number, floor: number): Range | null {
  let last = end
  // “The ministry on Tuesday said”: the day is no part of the name.
  while (last > floor && isTime(passage, last)) last -= 1
  if (last < end && /^(?:on|in|at|late|early|for)$/u.test(passage.word(last)) && last > floor) last -= 1
  if (
    last < floor ||
    isMark(passage, last) === (passage.at(last).text !== ')' && passage.at(last).text !== "'")
  )
    return null
  if (SUBJECT_PRONOUNS.has(passage.word(last)) && !PREPOSITIONS.has(passage.word(last - 1)))
    return { from: last, to: last + 1 }
  const from = walkLeft(passage, last, Math.max(floor, last - LONGEST))
  if (from === null) return null
  const start = afterOpening(passage, from, last)
  return start === null || start > last ? null : { from: start, to: last + 1 }
}

function isTime(passage: Passage, place: number): boolean {
  const { lower, kind } = passage.at(place)
  return TIME_WORDS.has(lower) || (kind === 'number' && TIME_WORDS.has(passage.word(place - 1)))
}

function walkLeft(passage: Passage, end: number, floor: number): number | null {
  let from: number | null = null
  for (let place = end; place >= floor; place -= 1) {
    const { kind, lower, text, capital } = passage.at(place)
    if (kind === 'paragraph') break
    if (kind === 'mark') {
      if (text === ')') {
        const open = openingBracket(passage, place)
        if (open === null) break
        place = open
      } else if (!/^[&/'’%$]$/u.test(text)) break
      continue
    }
    if (SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower)) break
    if (RELATIVES.has(lower)) break
    if (SUBJECT_PRONOUNS.has(lower) && lower !== 'who' && !OBJECT_PRONOUNS.has(lower)) break
    if (COORDINATORS.has(lower)) {
      if (!joinsNames(passage, place, floor)) break
    } else if (DETERMINERS.has(lower) && lower !== 'that') {
      from = place
      const before = passage.word(place - 1)
      if (
        !PREPOSITIONS.has(before) &&
        !DETERMINERS.has(before) &&
        !COORDINATORS.has(before) &&
        !insideRelative(passage, place - 1, floor)
      )
        break
    } else if ((PREPOSITIONS.has(lower) && !capital) || isAdverbAt(passage, place)) {
      // Counts only when something nominal stands further left.
      if (/^(?:before|after|since|until|than|like)$/u.test(lower)) break
    } else if (OBJECT_PRONOUNS.has(lower)) {
      if (!PREPOSITIONS.has(passage.word(place - 1))) break
      from = place
    } else if (isFiniteVerb(passage, place) || isSpeaking(passage, place)) {
      const relative = relativeBefore(passage, place, floor)
      if (relative !== null) place = relative
      else if (!isReduced(passage, place)) break
    } else if (lower === "'s" || isNominal(passage, place)) from = place
    else break
  }
  return from
}

function openingBracket(passage: Passage, close: number): number | null {
  for (let place = close - 1; place > close - 10; place -= 1) if (passage.at(place).text === '(') return place
  return null
}

/** “Smith and Jones said”, but not “the deal failed and Smith said”. */
function joinsNames(passage: Passage, place: number, floor: number): boolean {
  const before = passage.at(place - 1)
  if (before.kind !== 'word' || !isNominal(passage, place - 1)) return false
  for (let at = place - 1; at >= floor && at > place - 12; at -= 1) {
    if (isMark(passage, at)) return true
    if (RELATIVES.has(passage.word(at))) return true
    if (isFiniteVerb(passage, at)) return false
  }
  return true
}

/** The place of the “who” that the verb belongs to, when it stands right after a noun. */
function relativeBefore(passage: Passage, verb: number, floor: number): number | null {
  for (let place = verb - 1; place > floor && place > verb - LONGEST_RELATIVE; place -= 1) {
    if (isMark(passage, place)) return null
    if (RELATIVES.has(passage.word(place)))
      return isNominal(passage, place - 1) && !isSpeaking(passage, place - 1) ? place : null
  }
  return null
}

/** “A person who answered the phone”, “a woman walking her dog”: an object, not the name itself. */
function insideRelative(passage: Passage, verb: number, floor: number): boolean {
  if (/ing$/u.test(passage.word(verb)) && isNominal(passage, verb) && verb - 1 > floor)
    return isNominal(passage, verb - 1)
  return isFiniteVerb(passage, verb) && relativeBefore(passage, verb, floor) !== null
}

/** A verb that says something and so begins a clause of its own: “he said the bank believes”. */
function isSpeaking(passage: Passage, place: number): boolean {
  const { lower, capital } = passage.at(place)
  if (capital) return false
  const form = verbForm(lower)
  if (form === null || form.shape === 'base' || form.shape === 'ing' || form.shape === 's') return false
  return FRAMES.always.has(form.lemma) || FRAMES.clause.has(form.lemma)
}

function isReduced(passage: Passage, place: number): boolean {
  const { lower } = passage.at(place)
  if (isAuxiliary(lower) || !AFTER_NOUN.test(lower)) return false
  const form = verbForm(lower)
  if (form !== null && FRAMES.always.has(form.lemma)) return false
  return isNominal(passage, place - 1)
}

/** Leaves out an opening like “On Monday” or “In an interview” when the name follows it without a comma. */
function afterOpening(passage: Passage, from: number, last: number): number | null {
  const opening = passage.word(from - 1)
  if (!PREPOSITIONS.has(opening) || SUBORDINATORS.has(opening) || /^(?:than|like)$/u.test(opening))
    return from
  // “Outside experts”: here it describes.
  if (/^(?:outside|inside)$/u.test(opening) && isPlural(passage.word(last))) return from - 1
  let place = from
  if (DETERMINERS.has(passage.word(place))) {
    for (place += 1; place <= last; place += 1) {
      const { capital, lower } = passage.at(place)
      if (capital && !passage.at(place - 1).capital && !DETERMINERS.has(passage.word(place - 1))) return place
      if (DETERMINERS.has(lower) && !PREPOSITIONS.has(passage.word(place - 1))) return place
    }
    return null
  }
  while (place <= last && isTime(passage, place)) place += 1
  if (place > from) return place
  // “In Leeds residents”, “In Leeds Mr Bell”.
  while (place <= last && passage.at(place).capital && !TITLES.has(bare(passage.word(place)))) place += 1
  return place > from && place <= last ? place : null
}

const bare = (word: string) => word.replace(/\.$/u, '')

export interface Phrase extends Range {
  /** Where its first part ends, before “of”, “at”, “who” … */
  readonly core: number
}

/** What hangs on it by a preposition: nothing, what tells who it is, or anything. */
export type Attach = 'none' | 'near' | 'all'

/** The phrase that begins at `place`; null where none does. */
export function phraseFrom(passage: Passage, place: number, attach: Attach): Phrase | null {
  const first = passage.at(place)
  if (first.kind === 'mark' || first.kind === 'paragraph') return null
  const owner = first.lower === 'her' && isNominal(passage, place + 1) && !isFiniteVerb(passage, place + 1)
  if (!owner && (SUBJECT_PRONOUNS.has(first.lower) || OBJECT_PRONOUNS.has(first.lower)))
    return { from: place, to: place + 1, core: place + 1 }
  let core = 0
  let to = place
  let nouns = 0
  for (let at = place; at < place + LONGEST; at += 1) {
    const { kind, lower, text, capital } = passage.at(at)
    if (kind === 'mark') {
      if (/^[&/%$]$/u.test(text) || (/^['’]$/u.test(text) && passage.word(at - 1).endsWith('s'))) continue
      if (text === '(' && nouns > 0) {
        const close = closingBracket(passage, at)
        if (close === null) break
        at = close
        continue
      }
      break
    }
    if (kind === 'paragraph') break
    if (
      DETERMINERS.has(lower) &&
      lower !== 'that' &&
      (nouns === 0 ||
        PREPOSITIONS.has(passage.word(at - 1)) ||
        /^(?:all|both|half)$/u.test(passage.word(at - 1)))
    ) {
      to = at + 1
      nouns +=
        /^(?:this|that|these|those|some|many|most|all|none|others|another|both|each|several|few|any)$/u.test(
          lower,
        )
          ? 1
          : 0
      continue
    }
    if (lower === 'and' || lower === 'or') {
      if (nouns === 0 || !continuesList(passage, at)) break
      continue
    }
    if (PREPOSITIONS.has(lower) && !(capital && nouns > 0)) {
      if (nouns === 0) break
      if (core === 0) core = at
      if (attach === 'none' || !attaches(passage, at, attach)) break
      continue
    }
    if (isAdverbAt(passage, at)) {
      if (nouns > 0) break
      continue
    }
    if (OBJECT_PRONOUNS.has(lower) && PREPOSITIONS.has(passage.word(at - 1))) {
      to = at + 1
      continue
    }
    if (attach === 'near' && nouns > 0 && describes(passage, at)) continue
    if (lower !== "'s" && (isFiniteVerb(passage, at) || isAuxiliary(lower)) && nouns > 0) break
    if (lower !== "'s" && !isNominal(passage, at)) break
    if (lower === "'s" && nouns === 0) break
    nouns += 1
    to = at + 1
  }
  if (nouns === 0) return null
  return { from: place, to, core: core === 0 ? to : Math.min(core, to) }
}

/** “people involved in the talks”, “officials briefed on the matter”. */
function describes(passage: Passage, place: number): boolean {
  return (
    /^(?:involved|briefed|based|polled|familiar|interviewed|surveyed|known|close|contacted|quoted|working|living|connected|linked|opposed)$/u.test(
      passage.word(place),
    ) && PREPOSITIONS.has(passage.word(place + 1))
  )
}

function closingBracket(passage: Passage, open: number): number | null {
  for (let place = open + 1; place < open + 10; place += 1) if (passage.at(place).text === ')') return place
  return null
}

/** “of the port”, “for Mr Bell”; not “in May” or “on Monday”. */
function attaches(passage: Passage, place: number, attach: Attach): boolean {
  if (
    attach === 'near' &&
    !/^(?:of|for|at|with|from|to|in|on|close|familiar|near|under|who|inside|within)$/u.test(
      passage.word(place),
    )
  )
    return false
  if (isTime(passage, place + 1)) return false
  const next = passage.word(place + 1)
  return (
    isNominal(passage, place + 1) ||
    DETERMINERS.has(next) ||
    OBJECT_PRONOUNS.has(next) ||
    PREPOSITIONS.has(next)
  )
}

/** After “and”: another name, and no verb of its own soon. */
function continuesList(passage: Passage, place: number): boolean {
  const next = passage.word(place + 1)
  if (!isNominal(passage, place + 1) && !DETERMINERS.has(next)) return false
  if (isFiniteVerb(passage, place + 1) || isSpeaking(passage, place + 1)) return false
  for (let at = place + 2; at < place + 6; at += 1) {
    if (isMark(passage, at)) return true
    if (isFiniteVerb(passage, at)) return false
  }
  return true
}
