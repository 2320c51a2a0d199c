// Verbs that credit somebody with a wish: “hopes to win”, “urged the mayor to think again”.
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lexicon/function-words'
import { FRAMES } from '../../lexicon/verb-frames'
import { phraseFrom } from '../../phrases/phrase-from'
import type { Frame } from '../credit'
import type { VerbCandidate } from '../verb-candidate'

export function wishFrame(candidate: VerbCandidate): Frame | null {
  const { lemma, follow, shape, group, subject } = candidate
  // “the group hoping to win” describes the group.
  const describes = shape === 'ing' && !group.be && subject?.where === 'before'
  if (FRAMES.toAct.has(lemma) && follow.kind === 'to' && !describes) return 'toAct'
  return FRAMES.toOthers.has(lemma) && urges(candidate) ? 'toOthers' : null
}

function urges({ passage, group }: VerbCandidate): boolean {
  const phrase = phraseFrom(passage, group.verb + 1, 'near')
  if (phrase === null) return false
  for (let place = phrase.core; place <= phrase.to + 1; place += 1) {
    if (passage.word(place) !== 'to') continue
    const { capital, lower, kind } = passage.at(place + 1)
    const governed = DETERMINERS.has(lower) || POSSESSIVES.has(lower) || PREPOSITIONS.has(lower)
    if (kind === 'word' && !capital && !governed && !/(?:[^s]s|ing)$/u.test(lower)) return true
  }
  return false
}
