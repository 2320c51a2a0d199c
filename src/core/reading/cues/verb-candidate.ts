// A verb that might credit somebody, with all that the frames ask about it.
import { FRAMES } from '../lexicon/verb-frames'
import { isAbstract } from '../sources/abstract-noun'
import type { VerbForm } from '../lexicon/verbs'
import type { Follow } from '../phrases/follow'
import type { Subject } from '../phrases/subject'
import type { VerbGroup } from '../phrases/verb-group'
import { type Openness, openness } from '../sources/source-kind'
import type { Passage } from '../passage/passage'
import type { Reader } from './credit'
import { isParenthetical } from './parenthetical'

export interface VerbCandidate extends VerbForm {
  readonly passage: Passage
  readonly group: VerbGroup
  readonly follow: Follow
  readonly subject: Subject | null
  readonly speaker: Openness | null
  /** The word right after the verb. */
  readonly next: string
  /** So often something else that the subject must be able to speak. */
  readonly weak: boolean
  /** The subject is a mere “it”, “this” or “which”. */
  readonly it: boolean
  /** The subject is somebody who can speak. */
  readonly agent: boolean
  /** Stands beside what is said and not before it: “…, the trust confirmed”. */
  readonly parenthetical: boolean
}

/** Verbs of thought that no thing can do. */
const SENTIENT = /^(?:believe|think|hope|fear|doubt|worry|want|wish|suspect|wonder|intend)$/u
const POINTING = /^(?:it|this|that|which|what|these|those)$/u

export function verbCandidate(
  { passage, names }: Reader,
  group: VerbGroup,
  form: VerbForm,
  follow: Follow,
  subject: Subject | null,
): VerbCandidate {
  const speaker = subject === null ? null : openness(passage, names, subject)
  const first = subject === null ? '' : passage.word(subject.from)
  const it = subject !== null && POINTING.test(first) && subject.to - subject.from === 1
  const weak = FRAMES.weak.has(form.lemma)
  return {
    ...form,
    passage,
    group,
    follow,
    subject,
    speaker,
    next: passage.word(group.verb + 1),
    weak,
    it,
    agent: isAgent(
      speaker,
      it,
      first,
      !weak && (!FRAMES.mental.has(form.lemma) || SENTIENT.test(form.lemma)),
    ),
    parenthetical: isParenthetical(passage, group, follow, subject),
  }
}

/** `telling`: the verb itself makes a speaker of its subject, unless that is plainly a thing. */
function isAgent(speaker: Openness | null, it: boolean, first: string, telling: boolean): boolean {
  if (speaker === null) return false
  if (it) return first === 'it'
  const able = speaker.kind !== 'unknown' && !speaker.guessed
  return speaker.human || speaker.pronoun || able || (telling && !isAbstract(speaker.head))
}
