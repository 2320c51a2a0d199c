// Whether an attribution denies: contradicts the content of something alleged, about what is or was.
import type { Credit } from '../cues/credit'
import { CLAIM_NOUNS } from '../lexicon/cue-nouns'
import { DENYING } from '../lexicon/sign-words'
import type { Passage, Range } from '../passage/passage'
import { inList } from '../passage/singular'
import type { Wording } from './wording'

/** `answers`: what is said is about something that others have said before. */
export function isDenial(passage: Passage, credit: Credit, wording: Wording, answers: boolean): boolean {
  const { lemma, frame } = credit
  if (credit.negated || frame === 'toAct' || frame === 'toOthers') return false
  if (DENYING.has(lemma) || wording.has('refuting')) return true
  // A wish or an aim is none, however negative.
  if (wording.has('attitude')) return false
  const contradicts = wording.has('contradicting')
  if (lemma === 'reject' || lemma === 'dismiss')
    return isOfClaim(passage, credit) && (lemma === 'reject' || contradicts || answers)
  const negative = wording.has('negative')
  if (contradicts && (negative || answers)) return true
  if (!wording.has('past')) return false
  if (negative && (frame === 'naming' || wording.has('emphatic') || wording.has('sweeping'))) return true
  if (RETORTING.test(lemma)) return answers
  if (/^(?:insist|maintain|protest)$/u.test(lemma)) return negative || wording.has('ignorant')
  return negative && answers && !wording.has('obligation') && !wording.has('ahead')
}

/** “shot back that he had returned the money” */
const RETORTING = /^(?:counter|retort|shoot|fire|hit|answer)$/u
const FURTHEST_NOUN = 8

/** “rejected the report”, “a charge the service rejects”; not “rejected calls”. */
function isOfClaim(passage: Passage, { follow }: Credit): boolean {
  const phrase = follow?.phrase ?? null
  return phrase === null ? /^(?:end|comma)$/u.test(follow?.kind ?? '') : hasClaim(passage, phrase)
}

function hasClaim(passage: Passage, { from, to }: Range): boolean {
  for (let place = from; place < Math.min(to, from + FURTHEST_NOUN); place += 1)
    if (inList(CLAIM_NOUNS, passage.word(place))) return true
  return false
}
