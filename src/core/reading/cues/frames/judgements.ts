// Verbs by which somebody judges: “called it a farce”, “described the flight as reckless”, “criticised the plan”.
import { FRAMES } from '../../lexicon/verb-frames'
import { OBJECT_PRONOUNS } from '../../lexicon/function-words'
import { type Phrase, phraseFrom } from '../../phrases/phrase-from'
import { isTime } from '../../phrases/phrase-words'
import type { Passage } from '../../passage/passage'
import { isFiniteVerb, isMark, isNominal } from '../../passage/words'
import type { Frame } from '../credit'
import type { VerbCandidate } from '../verb-candidate'
import { isAbout } from './objects'

/** With what it is called or said to be. */
export function namingFrame(candidate: VerbCandidate): Frame | null {
  if (FRAMES.as.has(candidate.lemma) && hasAs(candidate)) return 'as'
  return FRAMES.naming.has(candidate.lemma) && isNamed(candidate) ? 'naming' : null
}

/** With an object alone. */
export function judgingFrame({ lemma, follow, passage }: VerbCandidate): Frame | null {
  if (lemma === 'defend') return isAbout(passage, follow, DEFENDED) ? 'judging' : null
  if (!FRAMES.judging.has(lemma)) return null
  const judged =
    follow.kind === 'quotation' ||
    follow.kind === 'object' ||
    (follow.kind === 'preposition' && passage.word(follow.at) === 'for')
  return judged ? 'judging' : null
}

const DEFENDED = /^(?:decision|vote|record|plan|policy|choice|move|action|strategy|position|handling|use)s?$/u
const FURTHEST_AS = 14

function hasAs({ passage, group }: VerbCandidate): boolean {
  for (let place = group.verb + 1; place < group.verb + FURTHEST_AS; place += 1) {
    const { lower, kind, text } = passage.at(place)
    if (kind === 'paragraph' || /^[.,;:?!]$/u.test(text)) return false
    if (place === group.verb + 1) continue
    if (lower === 'as') return passage.word(place + 1) !== 'well' && passage.word(place - 1) !== 'such'
    if (isFiniteVerb(passage, place) && !lower.endsWith('ed')) return false
  }
  return false
}

const DEGREE = /^(?:very|so|quite|simply|too|also|both|not|merely|utterly|completely|absolutely|deeply)$/u
const MOST_DEGREES = 3
const JUDGING_ENDING = /(?:less|ful|able|ible|ous|ive|ent|ant|ic|al|fair|wrong|false)$/u

/** After the object comes what it is called; not so in “called a meeting”. */
function isNamed({ passage, group, lemma }: VerbCandidate): boolean {
  if (passage.opensQuotation(group.verb + 1)) return lemma !== 'call' && lemma !== 'consider'
  const phrase = phraseFrom(passage, group.verb + 1, 'near')
  if (phrase === null) return false
  if ([phrase.core, phrase.to].some((end) => startsName(passage, end))) return true
  return endsInJudgement(passage, phrase, lemma)
}

function startsName(passage: Passage, end: number): boolean {
  let place = end
  while (place < end + MOST_DEGREES && DEGREE.test(passage.word(place))) place += 1
  if (passage.opensQuotation(place)) return true
  if (place > end) return !isMark(passage, place)
  const word = passage.word(place)
  return (
    /^(?:a|an|the|one|his|her|their|its|among)$/u.test(word) ||
    (word.endsWith('ly') && isNominal(passage, place + 1))
  )
}

/** “called the film harmless”, “considers it harmless”. */
function endsInJudgement(passage: Passage, phrase: Phrase, lemma: string): boolean {
  const last = passage.word(phrase.to - 1)
  const long = phrase.to - phrase.from >= 3 && isNominal(passage, phrase.to - 2)
  if (long && lemma !== 'find' && (JUDGING_ENDING.test(last) || /[^e]ed$/u.test(last))) return true
  const next = passage.word(phrase.to)
  if (/^(?:consider|deem)$/u.test(lemma) && next.endsWith('ed') && isMark(passage, phrase.to + 1)) return true
  // “calling it proof”, “called him crooked”
  const pronoun = phrase.to - phrase.from === 1 && OBJECT_PRONOUNS.has(passage.word(phrase.from))
  const named = isNominal(passage, phrase.to) && !isTime(passage, phrase.to) && !next.endsWith('ing')
  return pronoun && lemma !== 'find' && lemma !== 'think'
    ? named
    : JUDGING_ENDING.test(next) && phrase.to - phrase.from === 1
}
