// Verbs whose object is itself what is credited: “denied any deal”, “rejected the claim”, “predicts a rise”.
import { CALL_NOUNS, CLAIM_NOUNS } from '../../lexicon/cue-nouns'
import { DOCUMENTS } from '../../lexicon/source-nouns'
import { FRAMES } from '../../lexicon/verb-frames'
import type { Follow } from '../../phrases/follow'
import type { Passage } from '../../passage/passage'
import { inList } from '../../passage/singular'
import type { Frame } from '../credit'
import type { VerbCandidate } from '../verb-candidate'

export function objectFrame(candidate: VerbCandidate): Frame | null {
  const { lemma, follow, passage, group } = candidate
  if (group.negated && /^(?:mention|discuss|explain)$/u.test(lemma)) return null
  if (follow.kind === 'ing') return FRAMES.gerund.has(lemma) || WITH_ING.test(lemma) ? 'object' : null
  if (follow.kind === 'end' || follow.kind === 'comma') return CONTRADICTS.test(lemma) ? 'object' : null
  const credited =
    isShown(candidate) ||
    isSeenComing(candidate) ||
    (lemma === 'consider' && group.be && follow.kind === 'object') ||
    (FRAMES.object.has(lemma) && isContent(passage, follow) && !(candidate.it && NOT_WITH_IT.test(lemma))) ||
    (FRAMES.claimObject.has(lemma) && isAbout(passage, follow))
  return credited ? 'object' : null
}

/** “cited rising costs”: here the word in -ing describes a thing. */
const WITH_ING = /^(?:cite|blame|stress|note)$/u
/** “a claim the company disputes.” */
const CONTRADICTS = /^(?:dispute|deny|reject|question|contest|refute)$/u
const NOT_WITH_IT = /^(?:hope|argue|explain|discuss)$/u

/** A study or figures find and show what others only come upon. */
function isShown({ lemma, follow, subject, passage }: VerbCandidate): boolean {
  if (!/^(?:find|show|indicate|suggest|reveal)$/u.test(lemma) || follow.kind !== 'object' || subject === null)
    return false
  for (let place = subject.from; place < subject.core; place += 1)
    if (inList(DOCUMENTS, passage.word(place))) return true
  return false
}

/** “Traders see rates falling.” */
function isSeenComing({ lemma, follow, speaker, passage }: VerbCandidate): boolean {
  if (lemma !== 'see' || speaker?.kind !== 'unnamed' || follow.phrase === null) return false
  return passage.word(follow.phrase.to - 1).endsWith('ing')
}

/** No day, and not “himself”. */
function isContent(passage: Passage, { kind, phrase }: Follow): boolean {
  if (kind === 'quotation') return true
  if (kind !== 'object' || phrase === null) return false
  const first = passage.word(phrase.from)
  return !first.endsWith('day') && !/^(?:last|himself|herself|themselves|itself|nothing)$/u.test(first)
}

const FURTHEST_NOUN = 8

/** The object names a claim or a call, or one of the nouns wanted. */
export function isAbout(passage: Passage, { kind, phrase }: Follow, wanted?: RegExp): boolean {
  if (kind !== 'object' || phrase === null) return false
  for (let place = phrase.from; place < Math.min(phrase.to, phrase.from + FURTHEST_NOUN); place += 1) {
    const word = passage.word(place)
    if (wanted === undefined ? inList(CLAIM_NOUNS, word) || inList(CALL_NOUNS, word) : wanted.test(word))
      return true
  }
  return false
}
