// What the two ways of finding a name’s words share.
import { TIME_WORDS } from '../lexicon/function-words'
import { FRAMES } from '../lexicon/verb-frames'
import { verbForm } from '../lexicon/verbs'
import type { Passage } from '../passage/passage'

/** Names are not looked for further than this. */
export const LONGEST_PHRASE = 45

export function isTime(passage: Passage, place: number): boolean {
  const { lower, kind, capital } = passage.at(place)
  if (lower === 'may' || lower === 'march') return capital
  return TIME_WORDS.has(lower) || (kind === 'number' && TIME_WORDS.has(passage.word(place - 1)))
}

/** A verb that says something and so begins a clause of its own: “he said the bank believes”. */
export function isSpeaking(passage: Passage, place: number): boolean {
  const { lower, capital } = passage.at(place)
  if (capital) return false
  const form = verbForm(lower)
  if (form === null || form.shape === 'base' || form.shape === 'ing' || form.shape === 's') return false
  return FRAMES.always.has(form.lemma) || FRAMES.clause.has(form.lemma)
}

const LONGEST_BRACKET = 10

/** The other bracket; null when it is not near. */
export function bracketBefore(passage: Passage, close: number): number | null {
  for (let place = close - 1; place > close - LONGEST_BRACKET; place -= 1)
    if (passage.at(place).text === '(') return place
  return null
}

export function bracketAfter(passage: Passage, open: number): number | null {
  for (let place = open + 1; place < open + LONGEST_BRACKET; place += 1)
    if (passage.at(place).text === ')') return place
  return null
}
