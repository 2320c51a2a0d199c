// Finds who does what a verb says: before it, after it (“said Mr Bell”), or further back in the sentence.
import {
  COORDINATORS,
  DETERMINERS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './lexicon/function-words'
import { isFiniteVerb, isMark, isNominal } from './words'
import { type Phrase, phraseEndingAt, phraseFrom } from './noun-phrase'
import type { Passage, Range } from './passage'
import type { VerbGroup } from './verb-group'

export interface Subject extends Range {
  /** Where the name itself ends, before what is said about it. */
  readonly core: number
  readonly where: 'before' | 'apposition' | 'relative' | 'after' | 'shared'
}

/**
 * `shared`: the subject an earlier verb of the sentence had. `inverts`: the verb can stand before its subject, as in
 * “said Mr Bell”.
 */
export function findSubject(
  passage: Passage,
  group: VerbGroup,
  shared: Subject | null,
  inverts: boolean,
): Subject | null {
  const after = inverts ? inverted : () => null
  const floor = passage.sentenceAt(group.verb).from
  const last = group.from - 1
  const before = passage.at(last)
  if (last < floor) return after(passage, group)
  if (before.kind === 'word' && RELATIVES.has(before.lower) && before.lower !== 'where') {
    const relative = beforeRelative(passage, last, floor)
    if (relative !== null) return relative
  }
  // “quoted two officials as saying”
  if (before.lower === 'as' && passage.word(group.verb).endsWith('ing'))
    return plain(passage, last - 1, floor)
  if (before.kind === 'word' && COORDINATORS.has(before.lower)) return share(passage, floor, group, shared)
  if (before.text === ',' || /^(?:—|--|–|-|\))$/u.test(before.text)) {
    const behind = after(passage, group)
    if (behind !== null) return behind
    const apposed = beforeApposition(passage, last, floor)
    if (apposed !== null) return apposed
    return before.text === ')' ? plain(passage, last, floor) : share(passage, floor, group, shared)
  }
  if (isMark(passage, last)) {
    const behind = after(passage, group)
    if (behind !== null || !passage.closesQuotation(last)) return behind
    return passage.word(group.verb).endsWith('ing') ? share(passage, floor, group, shared) : null
  }
  return plain(passage, last, floor) ?? after(passage, group)
}

function plain(passage: Passage, last: number, floor: number): Subject | null {
  const phrase = phraseEndingAt(passage, last, floor)
  if (phrase === null) return null
  return { ...phrase, core: coreEnd(passage, phrase), where: 'before' }
}

/** The name without “of the port” or “who saw it”. */
export function coreEnd(passage: Passage, { from, to }: Range): number {
  const phrase = phraseFrom(passage, from, 'none')
  return phrase === null ? to : Math.min(phrase.core, to)
}

function beforeRelative(passage: Passage, relative: number, floor: number): Subject | null {
  const comma = passage.at(relative - 1).text === ','
  const phrase = phraseEndingAt(passage, comma ? relative - 2 : relative - 1, floor)
  if (phrase === null) return null
  return { ...phrase, core: coreEnd(passage, phrase), where: 'relative' }
}

const MOST_SEGMENTS = 5
const LONGEST_SEGMENT = 40

/** “Ines Marr, the harbour master, said”: back over what stands between commas to the name. */
function beforeApposition(passage: Passage, comma: number, floor: number): Subject | null {
  let close = comma
  for (let segment = 0; segment < MOST_SEGMENTS; segment += 1) {
    const open = markBefore(passage, close - 1, floor)
    if (open === null || !isAside(passage, open + 1, close, floor)) return null
    const phrase = phraseEndingAt(passage, open - 1, floor)
    if (phrase !== null && !hasComma(passage, phrase) && standsAlone(passage, phrase, floor))
      return { from: phrase.from, to: comma, core: coreEnd(passage, phrase), where: 'apposition' }
    close = open
  }
  return null
}

const hasComma = (passage: Passage, { from, to }: Range) => {
  for (let place = from; place < to; place += 1) if (passage.at(place).text === ',') return true
  return false
}

function markBefore(passage: Passage, from: number, floor: number): number | null {
  for (let place = from; place >= floor && place > from - LONGEST_SEGMENT; place -= 1) {
    const { text, kind } = passage.at(place)
    if (kind === 'paragraph') return null
    if (passage.closesQuotation(place)) {
      const quotation = passage.quotationAt(place)
      if (quotation !== null && quotation.open < place) place = quotation.open
      continue
    }
    if (text === ',' || text === '—' || text === '--' || text === '–') return place
    if (kind === 'mark' && /^[.;:?!]$/u.test(text)) return null
  }
  return null
}

/** What stands between two commas and says something about the name before; not a clause of its own. */
function isAside(passage: Passage, from: number, to: number, floor: number): boolean {
  const first = passage.word(from)
  if (
    RELATIVES.has(first) ||
    /^(?:in|for|as|at|on|with|by|of|from|to|whose|speaking|when|while|if)$/u.test(first)
  )
    return from > floor
  // “paid for by a group”: a participle may open it.
  for (let place = from + 1; place < to; place += 1) {
    if (RELATIVES.has(passage.word(place))) return true
    if (isFiniteVerb(passage, place) && !/(?:ed|en)$/u.test(passage.word(place))) return false
  }
  return true
}

/** Nothing before the name makes it the object of something. */
function standsAlone(passage: Passage, { from }: Range, floor: number): boolean {
  if (from <= floor) return true
  const before = passage.at(from - 1)
  return (
    isMark(passage, from - 1) ||
    SUBORDINATORS.has(before.lower) ||
    COORDINATORS.has(before.lower) ||
    !isFiniteVerb(passage, from - 1)
  )
}

/** “…, said Mr Bell, the mayor”. */
function inverted(passage: Passage, { verb, from }: VerbGroup): Subject | null {
  const before = passage.at(from - 1)
  const start = from <= passage.sentenceAt(verb).from
  if (!start && before.text !== ',' && !passage.closesQuotation(from - 1) && !isMark(passage, from - 1))
    return null
  const first = passage.at(verb + 1)
  if (passage.word(verb).endsWith('ing') || /^(?:this|that|these|those|so|no|not)$/u.test(first.lower))
    return null
  if (first.kind === 'mark' || first.kind === 'paragraph') return null
  if (SUBJECT_PRONOUNS.has(first.lower)) {
    // “said he” stands at an end; “said he would” does not.
    return isFiniteVerb(passage, verb + 2) ? null : pronounAt(verb + 1)
  }
  const phrase = phraseFrom(passage, verb + 1, 'near')
  if (phrase === null || !endsInversion(passage, phrase)) return null
  return { from: phrase.from, to: withApposition(passage, phrase), core: phrase.core, where: 'after' }
}

const pronounAt = (place: number): Subject => ({
  from: place,
  to: place + 1,
  core: place + 1,
  where: 'after',
})

/** After “said Mr Bell” the sentence ends, pauses, or says where and when. */
function endsInversion(passage: Passage, { to }: Phrase): boolean {
  const { kind, lower, text } = passage.at(to)
  if (kind === 'paragraph') return true
  if (kind === 'mark') return /^(?:[.,;:?!—–)]|--|``|["“‘«])$/u.test(text)
  return (
    /^(?:who|whose|in|on|at|during|after|before|from|as|late|when|while|and|to|outside|by|of|with|through|this|last|yesterday|today)$/u.test(
      lower,
    ) || /day$/u.test(lower)
  )
}

/** With the description after a comma or “who”, up to the next comma or the end. */
function withApposition(passage: Passage, { to }: Phrase): number {
  const comma = passage.at(to).text === ','
  const next = passage.word(comma ? to + 1 : to)
  const describes =
    next === 'who' || next === 'whose' || (comma && (DETERMINERS.has(next) || isRole(passage, to + 1)))
  if (!describes) return to
  for (let place = to + 1; place < to + LONGEST_SEGMENT; place += 1) {
    const { kind, text } = passage.at(place)
    if (kind === 'paragraph' || passage.opensQuotation(place)) return place
    if (text === ',' && passage.at(place - 1).kind === 'number' && DETERMINERS.has(passage.word(place + 1)))
      continue
    if (kind === 'mark' && /^[.,;:?!"“”]$/u.test(text)) return place
  }
  return to
}

/** “…, head of the union”; a number is an age. */
function isRole(passage: Passage, place: number): boolean {
  if (passage.at(place).kind === 'number') return true
  for (let at = place; at < place + 6; at += 1) {
    if (isMark(passage, at)) return at > place && passage.at(at).text !== ','
    if (isFiniteVerb(passage, at)) return false
    if (/^(?:of|for|at|with)$/u.test(passage.word(at))) return true
  }
  return false
}

/** “He paused and said”: the subject of an earlier verb, or of the sentence. */
function share(
  passage: Passage,
  floor: number,
  { verb, from }: VerbGroup,
  shared: Subject | null,
): Subject | null {
  if (shared !== null && shared.from < from && shared.from >= floor) return { ...shared, where: 'shared' }
  return sentenceSubject(passage, floor, verb)
}

/** The first name in a sentence that no preposition governs. */
export function sentenceSubject(passage: Passage, floor: number, before: number): Subject | null {
  let place = floor
  while (
    place < before &&
    (COORDINATORS.has(passage.word(place)) || /^(?:then|so)$/u.test(passage.word(place)))
  )
    place += 1
  const quotation = passage.quotationAt(place)
  if (quotation !== null) return null
  const opening =
    /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(passage.at(place).text) && passage.sentenceAt(place).from === place
  if (
    opening ||
    (!isNominal(passage, place) &&
      !DETERMINERS.has(passage.word(place)) &&
      !SUBJECT_PRONOUNS.has(passage.word(place)))
  ) {
    // An opening: “In a speech, the mayor …”.
    const comma = commaAfter(passage, place, before)
    if (comma === null) return null
    place = comma + 1
  }
  const phrase = phraseFrom(passage, place, 'near')
  if (phrase === null || phrase.to > before) return null
  return { from: phrase.from, to: phrase.to, core: phrase.core, where: 'shared' }
}

function commaAfter(passage: Passage, from: number, before: number): number | null {
  for (let place = from; place < before && place < from + LONGEST_SEGMENT; place += 1) {
    if (passage.at(place).text === ',') return place
    if (passage.quotationAt(place) !== null) return null
  }
  return null
}
