// Reads the signs in an attribution: what the cue and the words credited speak for.
import type { Credit } from '../cues/credit'
import { BE_FORMS, HAVE_FORMS, NEGATED_AUXILIARY, STRONG_PASTS } from '../lexicon/function-words'
import { verbForm } from '../lexicon/verbs'
import { ATTITUDES, CLAIM_NOUNS } from '../lexicon/cue-nouns'
import {
  AHEAD,
  ATTITUDE_VERBS,
  COMMITTING_VERBS,
  CONTRADICTING,
  DEMAND_VERBS,
  DENYING,
  FORECAST_VERBS,
  JUDGING_VERBS,
  JUDGING_WORDS,
  NEGATIVES,
  OBLIGATION,
  REJECTING,
} from '../lexicon/sign-words'
import type { Passage, Range } from '../text/passage'
import type { ReadSourceKind, Sign } from '../reading'
import { inList } from '../text/singular'
import { isFiniteVerb } from '../text/words'

/** What the words credited look like, counted once for all the signs. */
export interface Wording {
  readonly judging: number
  readonly ahead: boolean
  /** Looks ahead to a step of the speaker’s own: “it would appeal”. */
  readonly own: boolean
  readonly obligation: boolean
  readonly negative: boolean
  readonly contradicting: boolean
  readonly past: boolean
  readonly figures: boolean
  readonly aimedAt: boolean
  readonly ignorant: boolean
  /** “That is false”, “not true”, “nothing of the kind” */
  readonly refuting: boolean
  /** “he wants to”, “they are ready to” */
  readonly attitude: boolean
}

const LONGEST = 200
const OWN = /^(?:it|they|he|she|we|i)$/u
/** What a body does in its own name: “sanctions would be announced”. */
const ISSUED = /^(?:announced|published|introduced|released|imposed|unveiled|presented|issued)$/u
/** What a speaker can do about something, as against what may happen to them. */
const NO_STEP =
  /^(?:be|have|create|cause|help|hurt|work|lead|mean|make|cost|bring|ruin|save|benefit|kill|destroy|own|know|want|harm|lose|win|die|suffer|fall|rise|need|like|never|become|come|see|still|not)$/u

export function wordingOf(passage: Passage, content: readonly Range[]): Wording {
  let judging = 0
  let ahead = false
  let own = false
  let obligation = false
  let negative = false
  let contradicting = false
  let past = false
  let figures = false
  let aimedAt = false
  let ignorant = false
  let refuting = false
  let attitude = false
  let left = LONGEST
  for (const { from, to } of content) {
    for (let place = from; place < to && left > 0; place += 1, left -= 1) {
      const { lower, kind } = passage.at(place)
      if (kind === 'number') figures = true
      if (kind !== 'word') continue
      const plain = lower.replace("'", '’')
      if (JUDGING_WORDS.has(lower)) judging += 1
      if (OBLIGATION.has(plain)) obligation = true
      if (AHEAD.has(plain) || lower === "'ll") {
        ahead = true
        if (isOwnStep(passage, place, from)) own = true
      }
      if (NEGATIVES.has(plain) || NEGATED_AUXILIARY.test(lower)) negative = true
      if (CONTRADICTING.has(lower)) {
        contradicting = true
        if (pointsBack(passage, place, from)) refuting = true
      }
      if (/^(?:true|so|correct|happened|happen)$/u.test(lower) && isNegated(passage, place, from))
        refuting = true
      if (HAVE_FORMS.has(lower) || /^(?:was|were|did|didn't|wasn't|weren't)$/u.test(lower)) past = true
      else if (!BE_FORMS.has(lower) && /ed$/u.test(lower) && isFiniteVerb(passage, place)) past = true
      else if (STRONG_PASTS.has(lower)) past = true
      if (place < from + 7 && isAttitude(passage, place)) attitude = true
      if (lower === 'nothing' || lower === 'innocent') ignorant = true
      if (lower === 'kind' && /^(?:the|that)$/u.test(passage.word(place - 1))) aimedAt = true
    }
  }
  return {
    judging,
    ahead,
    own,
    obligation,
    negative,
    contradicting,
    past,
    figures,
    aimedAt,
    ignorant,
    refuting,
    attitude,
  }
}

function isAttitude(passage: Passage, place: number): boolean {
  const { lower } = passage.at(place)
  if (/^(?:wish|intention|desire)$/u.test(lower)) return /^(?:to|of)$/u.test(passage.word(place + 1))
  if (ATTITUDES.has(lower)) return BE_FORMS.has(passage.word(place - 1))
  const form = verbForm(lower)
  return (
    form !== null &&
    ATTITUDE_VERBS.has(form.lemma) &&
    form.shape !== 'ing' &&
    /^(?:he|she|they|we|i|it|not|don't|doesn't)$/u.test(passage.word(place - 1))
  )
}

/** “that is a lie”, “the allegations are false”. */
function pointsBack(passage: Passage, place: number, from: number): boolean {
  for (let at = place - 1; at >= from && at > place - 6; at -= 1) {
    const word = passage.word(at)
    if (/^(?:that|this|it|these|those|they)$/u.test(word) || inList(CLAIM_NOUNS, word))
      return BE.test(passage.word(at + 1))
  }
  return false
}

const BE = /^(?:is|are|was|were|'s|'re)$/u

function isNegated(passage: Passage, place: number, from: number): boolean {
  for (let at = place - 1; at >= from && at > place - 4; at -= 1)
    if (/^(?:not|never|n't|isn't|wasn't|didn't|aren't)$/u.test(passage.word(at))) return true
  return false
}

function isOwnStep(passage: Passage, modal: number, from: number): boolean {
  const subject = passage.word(modal - 1)
  const first = modal - 1 <= from + 1
  const quoted = passage.quotationAt(modal) !== null
  if (passage.word(modal + 1) === 'be' && ISSUED.test(passage.word(modal + 2))) return true
  if (!(quoted ? /^(?:we|i)$/u : OWN).test(subject) || !first) return false
  const next = passage.word(modal + 1)
  return (
    /^(?:will|would|'ll)$/u.test(passage.word(modal)) &&
    !NO_STEP.test(next === 'not' ? passage.word(modal + 2) : next)
  )
}

export function signsOf(
  passage: Passage,
  credit: Credit,
  kind: ReadSourceKind,
  wording: Wording,
  answers: boolean,
): Sign[] {
  const { lemma, frame, negated } = credit
  const signs = new Set<Sign>()
  if (kind === 'unnamed') signs.add('anonymity')
  if (credit.agentless && credit.form !== 'noun') signs.add('agentless')
  if (credit.agentless && /^(?:hearsay|believe|think|rumour|rumor|allege|fear|suspect|presume)$/u.test(lemma))
    signs.add('hedge')
  if (isRefusal(passage, credit)) return [...signs.add('refusal')]
  if (isDenial(passage, credit, wording, answers)) signs.add('denial')
  if (JUDGING_VERBS.has(lemma) && !(frame === 'clause' && /^(?:describe|dismiss|attack)$/u.test(lemma)))
    signs.add('evaluation')
  if (
    /^(?:judging|naming|as)$/u.test(frame) &&
    !/^(?:cite|identify|name|quote|record|position)$/u.test(lemma)
  )
    signs.add('evaluation')
  if ((lemma === 'reject' || lemma === 'dismiss') && !signs.has('denial')) signs.add('evaluation')
  if (wording.attitude) signs.add('attitude')
  if (wording.judging > 0) signs.add('evaluation')
  if (ATTITUDE_VERBS.has(lemma) || frame === 'attitude' || frame === 'toAct') signs.add('attitude')
  if (
    (DEMAND_VERBS.has(lemma) &&
      frame !== 'naming' &&
      !/^(?:question|that)$/u.test(credit.follow?.kind ?? '')) ||
    frame === 'toOthers'
  )
    signs.add('demand')
  if (wording.obligation) signs.add('evaluation')
  if (lemma === 'announce' || lemma === 'announcement' || (wording.own && !FORECAST_VERBS.has(lemma)))
    signs.add('own-decision')
  else if (COMMITTING_VERBS.has(lemma)) signs.add('own-decision')
  else if (wording.ahead || FORECAST_VERBS.has(lemma)) signs.add('forecast')
  if (wording.figures) signs.add('figure')
  if (negated && frame === 'clause') signs.delete('denial')
  return [...signs]
}

/** “declined to comment”, “would not say”. */
function isRefusal(passage: Passage, { cue, frame }: Credit): boolean {
  return frame === 'refusal' || /^(?:declin|refus)/u.test(passage.word(cue.from))
}

function isDenial(passage: Passage, credit: Credit, wording: Wording, answers: boolean): boolean {
  const { lemma, negated, follow, frame } = credit
  if (negated || frame === 'toAct' || frame === 'toOthers') return false
  if (DENYING.has(lemma)) return true
  if (wording.refuting) return true
  if (wording.attitude) return false
  if (lemma === 'reject' || lemma === 'dismiss' || REJECTING.has(lemma)) {
    const phrase = follow?.phrase ?? null
    const claim =
      phrase !== null ? hasClaim(passage, phrase) : follow?.kind === 'end' || follow?.kind === 'comma'
    return claim && (lemma === 'reject' || wording.contradicting || answers)
  }
  if (wording.aimedAt && wording.negative) return true
  if (frame === 'naming' && wording.negative && wording.past) return true
  if (/^(?:insist|maintain|protest)$/u.test(lemma) && (wording.negative || wording.ignorant) && wording.past)
    return true
  if (wording.contradicting && (wording.negative || answers)) return true
  return wording.negative && wording.past && answers && !wording.obligation && !wording.ahead
}

function hasClaim(passage: Passage, { from, to }: Range): boolean {
  for (let place = from; place < to && place < from + 8; place += 1)
    if (inList(CLAIM_NOUNS, passage.word(place))) return true
  return false
}
