// Verbs that credit only in a set phrase: “as one diplomat put it”, “made it clear that”, “went on”.
import { phraseFrom } from '../../phrases/phrase-from'
import type { Frame } from '../credit'
import type { VerbCandidate } from '../verb-candidate'

/** Undefined for any other verb; null where the verb is here, and the phrase is not. */
export function setPhrase(verb: VerbCandidate): Frame | null | undefined {
  const { lemma, next, agent, parenthetical } = verb
  if (lemma === 'put') return putFrame(verb)
  if (lemma === 'make') return makesClear(verb) ? 'withWords' : null
  if (lemma === 'go') return next === 'on' && parenthetical && verb.subject !== null ? 'quotation' : null
  if (!agent) return undefined
  if (next === 'so' && /^(?:think|believe|hope)$/u.test(lemma)) return 'clause'
  if (parenthetical && /^(?:want|like|prefer)$/u.test(lemma)) return 'parenthetical'
  if (lemma === 'claim' && CLAIMED.test(next)) return 'object'
  if (lemma === 'ask' && next === 'not') return null
  return undefined
}

const CLAIMED = /^(?:responsibility|victory|credit|success|ignorance|innocence)$/u

function putFrame(verb: VerbCandidate): Frame | null {
  const { passage, subject, agent, follow } = verb
  if (verb.next !== 'it') return agent && isValued(verb) ? 'object' : null
  const led = subject !== null && (passage.word(subject.from - 1) === 'as' || agent)
  return led && !/^(?:that|clause|to|as|ing|question)$/u.test(follow.kind) ? 'clause' : null
}

const SUMS =
  /^(?:about|around|some|more|less|nearly|almost|one|two|three|four|five|six|seven|eight|nine|ten|[$£€])$/u

/** “put the value at two million”. */
function isValued({ passage, group }: VerbCandidate): boolean {
  const phrase = phraseFrom(passage, group.verb + 1, 'near')
  if (phrase === null) return false
  for (let place = phrase.core; place <= phrase.to; place += 1) {
    const sum = passage.at(place + 1).kind === 'number' || SUMS.test(passage.word(place + 1))
    if (sum && passage.word(place) === 'at') return true
  }
  return false
}

/** “made clear that”, “has made it clear she would”. */
function makesClear({ passage, group, next, agent }: VerbCandidate): boolean {
  if (!agent || !(next === 'clear' || passage.word(group.verb + 2) === 'clear')) return false
  for (let place = group.verb + 2; place < group.verb + 6; place += 1)
    if (/^(?:that|he|she|they|it)$/u.test(passage.word(place))) return true
  return false
}
