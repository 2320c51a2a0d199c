// What the words credited to a source look like: judging, looking ahead, negative, about the past.
import { ATTITUDES, CLAIM_NOUNS } from '../lexicon/cue-nouns'
import { BE_FORMS, HAVE_FORMS, NEGATED_AUXILIARY, STRONG_PASTS } from '../lexicon/function-words'
import {
  AHEAD,
  ATTITUDE_VERBS,
  CONTRADICTING,
  JUDGING_WORDS,
  NEGATIVES,
  OBLIGATION,
} from '../lexicon/sign-words'
import { verbForm } from '../lexicon/verbs'
import type { Passage, Range } from '../passage/passage'
import { inList } from '../passage/singular'
import { isFiniteVerb } from '../passage/words'
import { isOwnStep } from './own-step'

const TRAITS = [
  'judging',
  'ahead',
  /** Looks ahead to a step of the speaker’s own: “it would appeal”. */
  'own',
  'obligation',
  'negative',
  'contradicting',
  'past',
  'figures',
  /** “nothing of the kind”, “that is false”, “not true” */
  'refuting',
  /** “knew nothing”, “is innocent” */
  'ignorant',
  /** “had not received any” */
  'sweeping',
  /** Begins with the denial: “Not a litre has left”, “Nobody asked us”. */
  'emphatic',
  /** “he wants to”, “they are ready to” */
  'attitude',
] as const
export type Trait = (typeof TRAITS)[number]
export type Wording = ReadonlySet<Trait>

/** No more words are looked at. */
const MOST_WORDS = 200
const EARLY = 7

export function wordingOf(passage: Passage, content: readonly Range[]): Wording {
  const traits = new Set<Trait>()
  let left = MOST_WORDS
  for (const { from, to } of content) {
    for (let place = from; place < to && left > 0; place += 1, left -= 1) {
      if (passage.at(place).kind === 'number') traits.add('figures')
      if (passage.at(place).kind !== 'word') continue
      for (const trait of TRAITS)
        if (!traits.has(trait) && TESTS[trait](passage, place, from)) traits.add(trait)
    }
  }
  return traits
}

/** Whether the word at a place shows the trait, in words that begin at `from`. */
const TESTS: Readonly<Record<Trait, (passage: Passage, place: number, from: number) => boolean>> = {
  judging: (passage, place) => JUDGING_WORDS.has(passage.word(place)),
  ahead: (passage, place) => AHEAD.has(passage.word(place)),
  own: isOwnStep,
  obligation: (passage, place) => OBLIGATION.has(passage.word(place)),
  negative: (passage, place) =>
    NEGATIVES.has(passage.word(place)) || NEGATED_AUXILIARY.test(passage.word(place)),
  contradicting: (passage, place) => CONTRADICTING.has(passage.word(place)),
  past: isPast,
  figures: () => false,
  refuting: isRefuting,
  ignorant: (passage, place) => /^(?:nothing|innocent)$/u.test(passage.word(place)),
  sweeping: (passage, place, from) => passage.word(place) === 'any' && hasNegative(passage, place, from),
  emphatic: isEmphatic,
  attitude: (passage, place, from) => place < from + EARLY && isAttitude(passage, place),
}

function isPast(passage: Passage, place: number): boolean {
  const word = passage.word(place)
  if (HAVE_FORMS.has(word) || STRONG_PASTS.has(word)) return true
  return (
    /^(?:was|were|did|(?:did|was|were)n't)$/u.test(word) ||
    (word.endsWith('ed') && isFiniteVerb(passage, place))
  )
}

const POINTING = /^(?:that|this|it|these|those|they)$/u
const FURTHEST_BACK = 6
const FURTHEST_NOT = 4

/** “that is a lie”, “the allegations are false”, “not true”, “nothing of the kind”. */
function isRefuting(passage: Passage, place: number, from: number): boolean {
  const word = passage.word(place)
  if (word === 'such' || word === 'truth') return passage.word(place - 1) === 'no'
  if (word === 'kind')
    return /^(?:the|that)$/u.test(passage.word(place - 1)) && hasNegative(passage, place, from)
  if (/^(?:true|so|correct|happened|happen)$/u.test(word)) {
    for (let at = place - 1; at >= from && at > place - FURTHEST_NOT; at -= 1)
      if (/^(?:not|never|n't|(?:is|was|did|are)n't)$/u.test(passage.word(at))) return true
    return false
  }
  if (!CONTRADICTING.has(word)) return false
  for (let at = place - 1; at >= from && at > place - FURTHEST_BACK; at -= 1)
    if (POINTING.test(passage.word(at)) || inList(CLAIM_NOUNS, passage.word(at)))
      return /^(?:is|are|was|were|'s|'re)$/u.test(passage.word(at + 1))
  return false
}

const LONGEST_EMPHATIC = 9

function isEmphatic(passage: Passage, place: number, from: number): boolean {
  const first = passage.quotationAt(from)?.open === from ? from + 1 : from
  if (place !== first) return false
  const word = passage.word(place)
  if (word === 'not') return /^(?:a|an|one|once)$/u.test(passage.word(place + 1))
  if (word === 'none' || word === 'never') return true
  if (!/^(?:nobody|no|no-one)$/u.test(word)) return false
  for (let at = place + 1; at < place + LONGEST_EMPHATIC; at += 1)
    if (/^(?:us|our|we|me|my|such)$/u.test(passage.word(at))) return true
  return false
}

function hasNegative(passage: Passage, place: number, from: number): boolean {
  for (let at = place - 1; at >= from && at > place - FURTHEST_BACK; at -= 1)
    if (NEGATIVES.has(passage.word(at))) return true
  return false
}

function isAttitude(passage: Passage, place: number): boolean {
  const word = passage.word(place)
  const before = passage.word(place - 1)
  if (/^(?:wish|intention|desire)$/u.test(word)) return /^(?:to|of)$/u.test(passage.word(place + 1))
  if (ATTITUDES.has(word)) return BE_FORMS.has(before)
  const form = verbForm(word)
  if (form === null || form.shape === 'ing' || !ATTITUDE_VERBS.has(form.lemma)) return false
  return /^(?:he|she|they|we|i|it|not|don't|doesn't)$/u.test(before)
}
