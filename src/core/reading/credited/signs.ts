// Reads the signs in an attribution: what the cue and the words credited speak for.
import type { Credit } from '../cues/credit'
import {
  ATTITUDE_VERBS,
  COMMITTING_VERBS,
  DEMAND_VERBS,
  FORECAST_VERBS,
  JUDGING_VERBS,
} from '../lexicon/sign-words'
import type { Passage } from '../passage/passage'
import type { ReadSourceKind, Sign } from '../reading'
import { isDenial } from './denial'
import type { Wording } from './wording'

export function signsOf(
  passage: Passage,
  credit: Credit,
  kind: ReadSourceKind,
  wording: Wording,
  answers: boolean,
): Sign[] {
  const signs = new Set<Sign>()
  if (kind === 'unnamed') signs.add('anonymity')
  if (credit.agentless && credit.form !== 'noun') signs.add('agentless')
  if (credit.agentless && HEDGING.test(credit.lemma)) signs.add('hedge')
  if (credit.frame === 'refusal') return [...signs, 'refusal']
  if (isDenial(passage, credit, wording, answers)) signs.add('denial')
  else if (/^(?:reject|dismiss)$/u.test(credit.lemma)) signs.add('evaluation')
  if (judges(credit, wording)) signs.add('evaluation')
  if (feels(credit) || wording.has('attitude')) signs.add('attitude')
  if (demands(credit)) signs.add('demand')
  if (isOwnDecision(credit, wording)) signs.add('own-decision')
  else if (wording.has('ahead') || FORECAST_VERBS.has(credit.lemma)) signs.add('forecast')
  if (wording.has('figures')) signs.add('figure')
  return [...signs]
}

const HEDGING = /^(?:hearsay|believe|think|rumou?r|allege|fear|suspect|presume)$/u
/** With “as” these tell what something is, and judge nothing. */
const TELLING = /^(?:cite|identify|name|quote|record|position)$/u

function judges({ lemma, frame }: Credit, wording: Wording): boolean {
  if (wording.has('judging') || wording.has('obligation')) return true
  if (/^(?:judging|naming|as)$/u.test(frame)) return !TELLING.test(lemma)
  return JUDGING_VERBS.has(lemma) && !(frame === 'clause' && /^(?:describe|attack)$/u.test(lemma))
}

const feels = ({ lemma, frame }: Credit) =>
  ATTITUDE_VERBS.has(lemma) || frame === 'attitude' || frame === 'toAct'

/** “asked the mayor to”, “demanded an inquiry”; not “asked whether”. */
function demands({ lemma, frame, follow }: Credit): boolean {
  if (frame === 'toOthers') return true
  if (!DEMAND_VERBS.has(lemma) || frame === 'naming') return false
  return follow === null || !/^(?:question|that)$/u.test(follow.kind)
}

function isOwnDecision({ lemma }: Credit, wording: Wording): boolean {
  if (/^announce(?:ment)?$/u.test(lemma) || COMMITTING_VERBS.has(lemma) || lemma === 'rule out') return true
  return wording.has('own') && !FORECAST_VERBS.has(lemma)
}
