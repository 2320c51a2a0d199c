// Nouns that credit: “the claim that”, “her warning of”, “fears of a shortage”, “took the view that”.
import { OF_NOUNS, OWNED_NOUNS, THAT_NOUNS } from '../lexicon/cue-nouns'
import { ARTICLES, BE_FORMS, isAdverb, MODALS, POSSESSIVES, TIME_WORDS } from '../lexicon/function-words'
import { verbForm } from '../lexicon/verbs'
import { phraseEndingAt } from '../phrases/phrase-ending-at'
import { coreEnd, phraseFrom } from '../phrases/phrase-from'
import { findSubject, type Subject } from '../phrases/subject'
import { verbGroup } from '../phrases/verb-group'
import type { Passage } from '../passage/passage'
import { singular } from '../passage/singular'
import { isFiniteVerb, isMark, isNominal } from '../passage/words'
import type { Credit } from './credit'
import { plainCue } from './plain-cue'

/** Without an owner such a noun is somebody’s, and nobody is named; others may be the writer’s own. */
const SOMEBODYS =
  /^(?:fear|concern|worry|rumou?r|speculation|expectation|suspicion|criticism|accusation|allegation|complaint|hope|doubt|warning|call|demand|prediction)$/u
/** With “of” or “about” these credit only when they are somebody’s. */
const NEEDS_OWNER = /^(?:view|description|hope|comment|remark|statement)$/u

export function nounCue(passage: Passage, place: number): Credit | null {
  const noun = singular(passage.word(place))
  const of = OF_NOUNS.get(noun)
  const that = THAT_NOUNS.has(noun)
  if ((!that && !OWNED_NOUNS.has(noun) && of === undefined) || !isNoun(passage, place)) return null
  if (noun === 'call' && /^(?:conference|phone|telephone|roll|video)$/u.test(passage.word(place - 1)))
    return null
  const next = passage.word(place + 1)
  const owner = ownerBefore(passage, place) ?? holder(passage, place)
  const credits =
    next === 'that'
      ? isClause(passage, place + 2) && (that || owner !== null)
      : of?.has(next) === true && !isMark(passage, place + 2) && (owner !== null || !NEEDS_OWNER.test(noun))
  if (!credits) return null
  return {
    ...plainCue(place, place + 1, 'noun', 'noun', owner),
    agentless: owner === null && SOMEBODYS.test(noun),
    lemma: noun,
  }
}

/** As a noun: after an article, an owner, an adjective, a verb, a preposition, or first in the sentence. */
function isNoun(passage: Passage, place: number): boolean {
  if (passage.sentenceAt(place).from === place) return true
  const { kind, lower, text } = passage.at(place - 1)
  if (kind !== 'word') return kind === 'number' || /^['’]$/u.test(text)
  if (BE_FORMS.has(lower)) return true
  if (/^(?:to|who|he|she|they|it|we|i|not|n't|do|does|did)$/u.test(lower)) return false
  // “the agreement calls for” has a verb.
  if (verbForm(passage.word(place)) !== null && isThing(passage, place - 1)) return false
  return !MODALS.has(lower) && !isAdverb(lower)
}

const ADJECTIVE =
  /(?:al|ic|ive|ous|ful|less|able|ible|ary|ing|ed|new|old|own|fresh|public|early|recent|repeated|false|main)$/u

const isThing = (passage: Passage, place: number) =>
  isNominal(passage, place) &&
  passage.word(place) !== "'s" &&
  !ARTICLES.has(passage.word(place)) &&
  !ADJECTIVE.test(passage.word(place)) &&
  !isFiniteVerb(passage, place)

/** After “that” comes a clause with a subject, not the verb of “the report that was lost”. */
function isClause(passage: Passage, place: number): boolean {
  return !isFiniteVerb(passage, place) && !isMark(passage, place) && !isDisputed(passage, place)
}

/** “a claim that the company disputes”: the verb credits, not the noun. */
function isDisputed(passage: Passage, place: number): boolean {
  const phrase = phraseFrom(passage, place, 'near')
  if (phrase === null) return false
  // “the company disputes” can look like a phrase of nouns.
  let verb = isMark(passage, phrase.to) ? phrase.to - 1 : phrase.to
  const last = verb + 3
  while (verb < last && (isAdverb(passage.word(verb)) || /^(?:has|have|had)$/u.test(passage.word(verb))))
    verb += 1
  const disputes = /^(?:den|disput|reject|question|contest|refut|dismiss|ma[dk]e)/u.test(passage.word(verb))
  return disputes && isMark(passage, verb + 1)
}

const FURTHEST = 4

function ownerBefore(passage: Passage, place: number): Subject | null {
  for (let at = place - 1; at > place - FURTHEST; at -= 1) {
    const { lower, text } = passage.at(at)
    if (POSSESSIVES.has(lower)) return { from: at, to: at + 1, core: at + 1, where: 'before' }
    if (lower === "'s" || (/^['’]$/u.test(text) && passage.word(at - 1).endsWith('s'))) {
      if (TIME_WORDS.has(passage.word(at - 1))) return null
      const phrase = phraseEndingAt(passage, at - 1, passage.sentenceAt(at).from)
      return phrase === null ? null : { ...phrase, core: coreEnd(passage, phrase), where: 'before' }
    }
    if (!isNominal(passage, at) || ARTICLES.has(lower)) return null
  }
  return null
}

const HOLDS =
  /^(?:took|takes|take|made|makes|make|issued|issues|gave|gives|raised|raises|holds|held|has|had|have|shares|shared|got)$/u

/** “took the view that”, “made the claim that”: whoever takes or makes it. */
function holder(passage: Passage, place: number): Subject | null {
  for (let at = place - 1; at > place - FURTHEST; at -= 1) {
    if (HOLDS.test(passage.word(at))) {
      const subject = findSubject(passage, verbGroup(passage, at), null, false)
      return subject !== null && passage.word(subject.from) !== 'it' ? subject : null
    }
    if (!isNominal(passage, at) && !ARTICLES.has(passage.word(at))) return null
  }
  return null
}
