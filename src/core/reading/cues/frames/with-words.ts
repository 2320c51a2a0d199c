// Verbs that credit with a small word behind them: “called for”, “warned of”, “ruled out”.
import { TIME_WORDS } from '../../lexicon/function-words'
import { WITH_WORDS } from '../../lexicon/verb-frames'
import { isHidden } from '../../sources/hidden'
import type { Passage } from '../../passage/passage'
import { isMark } from '../../passage/words'
import type { Subject } from '../../phrases/subject'
import type { Frame } from '../credit'
import type { VerbCandidate } from '../verb-candidate'

export function withWordsFrame(candidate: VerbCandidate): Frame | null {
  const { passage, lemma, agent, group } = candidate
  const word = afterTime(passage, group.verb + 1)
  if (!agent || WITH_WORDS.get(lemma)?.has(word) !== true || !speaks(candidate)) return null
  // “asked for anonymity” describes a source.
  return lemma === 'ask' && isHidden(passage, group.verb, group.verb + 4) ? null : 'withWords'
}

/** The word after “on Thursday”, “last week”. */
function afterTime(passage: Passage, place: number): string {
  let at = place
  if (/^(?:on|in|late|early)$/u.test(passage.word(at)) && TIME_WORDS.has(passage.word(at + 1))) at += 1
  while (TIME_WORDS.has(passage.word(at)) && at < place + 4) at += 1
  return passage.word(at)
}

/** “The agreement calls for annual payments”: it sets them. */
function isContract(passage: Passage, { core }: Subject): boolean {
  return /^(?:agreement|contract|deal|plan|bill|law|budget|proposal|treaty|accord|settlement|pact|strategy|scheme)s?$/u.test(
    passage.word(core - 1),
  )
}

function speaks({ passage, group, lemma, follow, next, subject }: VerbCandidate): boolean {
  const after = passage.word(group.verb + 2)
  if (next === 'out' || next === 'back')
    return /^(?:rule|spell|lash|push|shoot)$/u.test(lemma) || !/^(?:end|comma)$/u.test(follow.kind)
  if (lemma === 'point' || lemma === 'appeal') return !isMark(passage, group.verb + 2)
  if (lemma === 'call' && next === 'for' && subject !== null && isContract(passage, subject)) return false
  if (lemma === 'call') return next !== 'on' || !/^(?:help|a|me|him)$/u.test(after)
  if (lemma === 'respond') return next === 'by' || follow.kind === 'quotation' || follow.kind === 'that'
  return true
}
