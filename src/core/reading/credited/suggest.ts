// Offers a bin, by the codebook’s questions in their order: who speaks, is it a denial, is it a fact, else opinion.
import type { Credit } from '../cues/credit'
import type { ReadSourceKind, Sign, Suggestion } from '../reading'
import type { Wording } from './wording'

/** `competent`: a body whose task it is has found so. Null where the words are no statement, or where the assistant cannot tell who speaks. */
export function suggest(
  credit: Credit,
  kind: ReadSourceKind,
  signs: readonly Sign[],
  wording: Wording,
  answers: boolean,
  competent: boolean,
): Suggestion | null {
  const has = (sign: Sign) => signs.includes(sign)
  if (has('refusal')) return null
  if (credit.agentless) return { bin: 'anonymous', question: 2, reason: 'no-source-given' }
  if (kind === 'unnamed') return { bin: 'anonymous', question: 2, reason: 'unnamed-source' }
  if (kind === 'unknown') return null
  if (has('denial'))
    return { bin: 'denial', question: 3, reason: answers ? 'answers-an-allegation' : 'denies-outright' }
  if (competent) return { bin: 'confirmed', question: 4, reason: 'states-a-fact' }
  if (has('attitude')) return { bin: 'opinion', question: 5, reason: 'voices-an-attitude' }
  if (has('demand')) return { bin: 'opinion', question: 5, reason: 'asks-for-something' }
  if (has('own-decision') && !has('evaluation'))
    return { bin: 'confirmed', question: 4, reason: 'announces-own-act' }
  if (has('forecast') && !(credit.lemma === 'say' && wording.has('past') && wording.has('figures')))
    return { bin: 'opinion', question: 5, reason: 'foretells' }
  if (has('evaluation')) return { bin: 'opinion', question: 5, reason: 'judges' }
  return { bin: 'confirmed', question: 4, reason: 'states-a-fact' }
}
