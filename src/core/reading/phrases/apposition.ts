// “Ines Marr, the harbour master, said”: back over what stands between commas to the name.
import { COORDINATORS, RELATIVES, SUBORDINATORS } from '../lexicon/function-words'
import type { Passage, Range } from '../passage/passage'
import { isFiniteVerb, isMark } from '../passage/words'
import { phraseEndingAt } from './phrase-ending-at'
import { coreEnd } from './phrase-from'
import type { Subject } from './subject'

const MOST_SEGMENTS = 5
export const LONGEST_SEGMENT = 40

/** The source runs up to the last comma, its description included. */
export function beforeApposition(passage: Passage, comma: number, floor: number): Subject | null {
  let close = comma
  for (let segment = 0; segment < MOST_SEGMENTS; segment += 1) {
    const open = markBefore(passage, close - 1, floor)
    if (open === null || !isAside(passage, open + 1, close, floor)) return null
    const phrase = phraseEndingAt(passage, open - 1, floor)
    // “Mr Okafor, 34, a father of two, said”: the age is no name.
    const age = phrase !== null && phrase.to - phrase.from === 1 && passage.at(phrase.from).kind === 'number'
    if (phrase !== null && !age && standsAlone(passage, phrase, floor))
      return { from: phrase.from, to: comma, core: coreEnd(passage, phrase), where: 'apposition' }
    close = open
  }
  return null
}

function markBefore(passage: Passage, from: number, floor: number): number | null {
  for (let place = from; place >= floor && place > from - LONGEST_SEGMENT; place -= 1) {
    const { text, kind } = passage.at(place)
    if (passage.closesQuotation(place)) {
      place = passage.quotationAt(place)?.open ?? place
      continue
    }
    if (/^(?:[,—–]|--)$/u.test(text)) return place
    if (kind === 'paragraph' || /^[.;:?!]$/u.test(text)) return null
  }
  return null
}

const OPENS_ASIDE = /^(?:in|for|as|at|on|with|by|of|from|to|whose|speaking|when|while|if)$/u

/** Says something about the name before, and is no clause of its own. */
function isAside(passage: Passage, from: number, to: number, floor: number): boolean {
  const first = passage.word(from)
  if (RELATIVES.has(first) || OPENS_ASIDE.test(first)) return from > floor
  // “paid for by a group”: a participle may open it.
  for (let place = from + 1; place < to; place += 1) {
    if (RELATIVES.has(passage.word(place))) return true
    if (isFiniteVerb(passage, place) && !/(?:ed|en)$/u.test(passage.word(place))) return false
  }
  return true
}

/** No verb before the name makes it an object. */
function standsAlone(passage: Passage, { from }: Range, floor: number): boolean {
  const before = passage.word(from - 1)
  const opens = from <= floor || isMark(passage, from - 1)
  return opens || SUBORDINATORS.has(before) || COORDINATORS.has(before) || !isFiniteVerb(passage, from - 1)
}
