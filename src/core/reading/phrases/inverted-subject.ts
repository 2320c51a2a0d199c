// “…, said Mr Bell, the mayor”: the subject after its verb.
import { DETERMINERS, SUBJECT_PRONOUNS } from '../lexicon/function-words'
import type { Passage } from '../passage/passage'
import { isFiniteVerb, isMark } from '../passage/words'
import { LONGEST_SEGMENT } from './apposition'
import { type Phrase, phraseFrom } from './phrase-from'
import type { Subject } from './subject'
import type { VerbGroup } from './verb-group'

export function invertedSubject(passage: Passage, { verb, from }: VerbGroup): Subject | null {
  const opens = from <= passage.sentenceAt(verb).from
  if (!opens && !isMark(passage, from - 1) && !passage.closesQuotation(from - 1)) return null
  const place = verb + 1
  const first = passage.word(place)
  if (isMark(passage, place) || passage.word(verb).endsWith('ing')) return null
  if (/^(?:this|that|these|those|so|no|not|him|them|me|us)$/u.test(first)) return null
  if (SUBJECT_PRONOUNS.has(first)) {
    // “said he” stands at an end; “said he would” does not.
    const alone: Phrase = { from: place, to: place + 1, core: place + 1 }
    return isEnded(passage, alone) ? { ...alone, where: 'after' } : null
  }
  const phrase = phraseFrom(passage, place, 'near')
  if (phrase === null || !isEnded(passage, phrase)) return null
  return { from: phrase.from, to: withDescription(passage, phrase), core: phrase.core, where: 'after' }
}

const GOES_ON =
  /^(?:who|whose|in|on|at|during|after|before|from|as|late|when|while|and|to|outside|by|of|with|through|this|last|yesterday|today)$|day$/u

/** After “said Mr Bell” the sentence ends, pauses, or says where and when. */
function isEnded(passage: Passage, { to }: Phrase): boolean {
  const { kind, lower, text } = passage.at(to)
  if (kind === 'mark') return /^(?:[.,;:?!—–)]|--|``|["“‘«])$/u.test(text)
  return kind === 'paragraph' || GOES_ON.test(lower)
}

/** With the description after a comma or “who”, up to the next comma or the end. */
function withDescription(passage: Passage, { to }: Phrase): number {
  const comma = passage.at(to).text === ','
  const next = passage.word(comma ? to + 1 : to)
  const relative = next === 'who' || next === 'whose'
  if (!relative && !(comma && (DETERMINERS.has(next) || isRole(passage, to + 1)))) return to
  for (let place = to + 1; place < to + LONGEST_SEGMENT; place += 1) {
    const { kind, text } = passage.at(place)
    if (kind === 'paragraph' || passage.opensQuotation(place)) return place
    // “Dwayne, 34, a welder from Toledo”
    const age = text === ',' && passage.at(place - 1).kind === 'number'
    if (age && DETERMINERS.has(passage.word(place + 1))) continue
    if (/^[.,;:?!"“”]$/u.test(text)) return place
  }
  return to
}

const SOON = 6

/** “…, head of the union”; a number is an age. */
function isRole(passage: Passage, place: number): boolean {
  if (passage.at(place).kind === 'number') return true
  for (let at = place; at < place + SOON; at += 1) {
    if (isMark(passage, at)) return at > place && passage.at(at).text !== ','
    if (isFiniteVerb(passage, at)) return false
    if (/^(?:of|for|at|with)$/u.test(passage.word(at))) return true
  }
  return false
}
