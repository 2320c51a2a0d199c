// What stands after a verb: a clause, a quotation, a thing, an end. Looks over whom it is said to, where and when.
import { isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words'
import type { Passage } from '../passage/passage'
import { isFiniteVerb } from '../passage/words'
import { followBeyond, isQuestionWord, isTimeAt } from './follow-beyond'
import { type Phrase, phraseFrom } from './phrase-from'
import { isTime } from './phrase-words'
import { isBaseVerb, startsClause } from './starts-clause'

export interface Follow {
  readonly kind:
    | 'that'
    | 'question'
    | 'quotation'
    | 'colon'
    | 'clause'
    | 'object'
    | 'to'
    | 'ing'
    | 'as'
    | 'preposition'
    | 'comma'
    | 'end'
    | 'other'
  /** Where what follows begins. */
  readonly at: number
  /** The object, or the one spoken to, when there is one. */
  readonly phrase: Phrase | null
}

/** Verbs whose first object is the one spoken to. */
const SPOKEN_TO = new Set(
  'tell inform assure remind warn notify advise ask promise convince caution instruct counsel'.split(' '),
)
/** Of these, the verbs that are spoken even when nothing more follows: “told reporters on Monday”. */
const ONLY_SPOKEN_TO = /^(?:tell|inform|assure|remind|notify)$/u
const MOST_ADVERBS = 4

export function whatFollows(passage: Passage, verb: number, lemma: string): Follow {
  let place = verb + 1
  if (isParticle(passage.word(place), lemma)) place += 1
  while (place < verb + MOST_ADVERBS && isPassedOver(passage.word(place))) place += 1
  const direct = followAt(passage, place)
  if (direct.kind === 'comma') return afterAside(passage, direct)
  if (direct.kind === 'object' && direct.phrase !== null && SPOKEN_TO.has(lemma))
    return afterSpokenTo(passage, verb, lemma, direct, direct.phrase)
  if (direct.kind === 'clause' && SPOKEN_TO.has(lemma)) return direct
  if (direct.kind === 'preposition' || isTimeAt(passage, place))
    return followBeyond(passage, place, verb) ?? direct
  return direct
}

/** “on” is a particle in “went on”, not in “said on Monday”. */
function isParticle(word: string, lemma: string): boolean {
  if (/^(?:on|in|over|up|down)$/u.test(word)) return lemma === 'go'
  if (word === 'off') return lemma === 'brush'
  return /^(?:out|back|aloud|away)$/u.test(word)
}

const isPassedOver = (word: string) =>
  isAdverb(word) && !SUBJECT_PRONOUNS.has(word) && !/^(?:all|both|each|there)$/u.test(word)

/** “told Reuters the plan had failed”, “told reporters in Leeds that”. */
function afterSpokenTo(
  passage: Passage,
  verb: number,
  lemma: string,
  direct: Follow,
  phrase: Phrase,
): Follow {
  const next = followBeyond(passage, phrase.to, verb)
  if (next !== null) return { ...next, phrase }
  const ends = /^[,.]$/u.test(passage.at(phrase.to).text)
  if (ends && ONLY_SPOKEN_TO.test(lemma)) return { kind: 'comma', at: phrase.to, phrase }
  const tail = PREPOSITIONS.has(passage.word(phrase.to)) || isTimeAt(passage, phrase.to)
  return tail && ONLY_SPOKEN_TO.test(lemma) ? { kind: 'preposition', at: phrase.to, phrase } : direct
}

const LONGEST_ASIDE = 16

/** “said, without giving details, that”. */
function afterAside(passage: Passage, comma: Follow): Follow {
  for (let place = comma.at + 1; place < comma.at + LONGEST_ASIDE; place += 1) {
    const { kind, text } = passage.at(place)
    if (kind === 'paragraph' || /^[.;:?!]$/u.test(text)) break
    if (text === ',' && passage.word(place + 1) === 'that' && !isFiniteVerb(passage, place + 2))
      return { kind: 'that', at: place + 1, phrase: null }
  }
  return comma
}

function followAt(passage: Passage, at: number): Follow {
  const { kind, lower } = passage.at(at)
  if (passage.opensQuotation(at)) return { kind: 'quotation', at, phrase: null }
  if (kind === 'mark' || kind === 'paragraph') return markAt(passage, at)
  const simple = simpleKind(passage, at, lower)
  if (simple !== null) return { kind: simple, at, phrase: null }
  // “disputes that.”
  if (lower === 'that') return { kind: 'object', at, phrase: { from: at, to: at + 1, core: at + 1 } }
  const phrase = phraseFrom(passage, at, 'near')
  return { kind: phrase === null ? 'other' : 'object', at, phrase }
}

/** What tells itself by its first word; null for an object. */
function simpleKind(passage: Passage, at: number, lower: string): Follow['kind'] | null {
  const next = passage.at(at + 1)
  if (lower === 'that') {
    if (next.kind === 'mark' || next.kind === 'paragraph') return null
    // “tweeted that evening”
    if (isTime(passage, at + 1)) return 'preposition'
    return next.lower === "'s" ? 'clause' : 'that'
  }
  if (lower === 'as') return 'as'
  if (isQuestionWord(lower)) return 'question'
  if (lower === 'to') return isBaseVerb(passage, at + 1) ? 'to' : 'preposition'
  if (lower === 'not' && next.lower === 'to') return 'to'
  if (startsClause(passage, at)) return 'clause'
  if (PREPOSITIONS.has(lower) && lower !== 'out' && lower !== 'up') return 'preposition'
  if (/^\p{Ll}{2,}ing$/u.test(lower) && !NO_GERUND.test(lower)) return 'ing'
  return /^(?:and|or|but)$/u.test(lower) ? 'end' : null
}

const NO_GERUND = /^(?:nothing|something|anything|everything|during|king|morning|evening)$/u

function markAt(passage: Passage, at: number): Follow {
  const { kind, text } = passage.at(at)
  const found = (what: Follow['kind'], place = at): Follow => ({ kind: what, at: place, phrase: null })
  if (text === ':') return found('colon')
  if (/^(?:[,—–]|--)$/u.test(text)) {
    if (passage.opensQuotation(at + 1)) return found('quotation', at + 1)
    return passage.word(at + 1) === 'that' ? found('that', at + 1) : found('comma')
  }
  return found(kind === 'paragraph' || /^(?:[.?!;…)]|\.\.\.)$/u.test(text) ? 'end' : 'other')
}
