// Finds the frame in which a verb credits somebody, the surest first.
import { FRAMES } from '../lexicon/verb-frames'
import type { Frame } from './credit'
import { judgingFrame, namingFrame } from './frames/judgements'
import { objectFrame } from './frames/objects'
import { setPhrase } from './frames/set-phrases'
import { alwaysFrame, clauseFrame, isNobody, quotationFrame } from './frames/speaking'
import { wishFrame } from './frames/wishes'
import { withWordsFrame } from './frames/with-words'
import type { VerbCandidate } from './verb-candidate'

/** Null where the verb credits nobody. */
export function verbFrame(verb: VerbCandidate): Frame | null {
  const phrase = setPhrase(verb)
  if (phrase !== undefined) return phrase
  const { lemma, subject } = verb
  if (subject === null && verb.shape !== 'ing') return null
  if (FRAMES.mental.has(lemma) && isEverybody(verb)) return null
  if (FRAMES.always.has(lemma)) return alwaysFrame(verb)
  const speaking = (FRAMES.clause.has(lemma) ? clauseFrame(verb) : null) ?? quotationFrame(verb)
  const said = speaking ?? withWordsFrame(verb)
  if (said !== null || !verb.agent) return said
  const named = wishFrame(verb) ?? namingFrame(verb)
  if (named !== null || isReduced(verb) || isNobody(verb)) return named
  return objectFrame(verb) ?? judgingFrame(verb)
}

/** “Everybody knew”: a way of arguing, and no source. */
const isEverybody = ({ passage, subject }: VerbCandidate) =>
  subject !== null && /^(?:every|no|any)(?:body|one)$/u.test(passage.word(subject.from))

/** A participle after a noun: “the man accused of”, “a plan announced last week”. */
function isReduced({ shape, group, subject, follow }: VerbCandidate): boolean {
  const bare = shape === 'past-or-participle' && group.from === group.verb
  return bare && subject?.where === 'before' && follow.kind === 'preposition'
}
