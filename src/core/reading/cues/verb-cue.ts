// Decides whether a verb credits somebody: by the verb, what stands around it, and who its subject is.
import { FRAMES, WITH_WORDS } from '../lexicon/verb-frames'
import { verbForm } from '../lexicon/verbs'
import { whatFollows } from '../phrases/follow'
import { findSubject, type Subject } from '../phrases/subject'
import { type VerbGroup, verbGroup } from '../phrases/verb-group'
import type { Passage } from '../passage/passage'
import { isMark } from '../passage/words'
import { besideQuotation } from './beside-quotation'
import type { Credit, Frame, Reader } from './credit'
import { verbCandidate } from './verb-candidate'
import { verbFrame } from './verb-frame'
import { isVerb } from './verb-role'

export function verbCue(reader: Reader, verb: number): Credit | null {
  const { passage, shared } = reader
  const { kind, lower, capital } = passage.at(verb)
  if (kind !== 'word') return null
  const form = verbForm(lower)
  if (form === null) return besideQuotation(reader, verb)
  if (capital && passage.sentenceAt(verb).from !== verb && !isMark(passage, verb - 1)) return null
  const group = spokenGroup(passage, verbGroup(passage, verb))
  const follow = whatFollows(passage, verb, form.lemma)
  if (!isVerb(passage, group, form, follow)) return null
  const subject = findSubject(passage, group, shared, inverts(form.lemma))
  if (form.shape === 'past-or-participle' && isAside(passage, group, subject, shared)) return null
  const frame = verbFrame(verbCandidate(reader, group, form, follow, subject))
  if (frame === null) return besideQuotation(reader, verb)
  return {
    cue: { from: group.to ? group.from : verb, to: withParticle(passage, verb, form.lemma, frame) },
    lemma: form.lemma === 'rule' && frame === 'withWords' ? 'rule out' : form.lemma,
    form: 'verb',
    frame,
    subject,
    agentless: false,
    follow,
    negated: group.negated,
  }
}

/** Verbs that can stand before their subject. */
const inverts = (lemma: string) =>
  !/^(?:tell|inform|assure|remind|notify)$/u.test(lemma) &&
  (FRAMES.always.has(lemma) ||
    FRAMES.besideQuotation.has(lemma) ||
    (FRAMES.clause.has(lemma) && (!FRAMES.mental.has(lemma) || /^(?:think|believe)$/u.test(lemma))))

/** “The senator, asked about the vote, said”: asked by others, with no verb before that it could follow. */
function isAside(
  passage: Passage,
  { from, verb }: VerbGroup,
  subject: Subject | null,
  shared: Subject | null,
): boolean {
  if (subject?.where !== 'shared' || passage.at(from - 1).text !== ',') return false
  return shared === null || shared.from < passage.sentenceAt(verb).from
}

/** “went on to say”, “continued to insist”: the group begins with the first verb. */
function spokenGroup(passage: Passage, group: VerbGroup): VerbGroup {
  if (!group.to) return group
  const before = passage.word(group.from - 1)
  if (before === 'on' && /^(?:went|goes|gone)$/u.test(passage.word(group.from - 2)))
    return { ...group, from: group.from - 2 }
  return /^continue[sd]?$/u.test(before) ? { ...group, from: group.from - 1 } : group
}

/** “points out”, “called for”: the small word belongs to the cue. */
function withParticle(passage: Passage, verb: number, lemma: string, frame: Frame): number {
  const next = passage.word(verb + 1)
  if (/^(?:out|back)$/u.test(next) || (lemma === 'go' && next === 'on')) return verb + 2
  if (lemma === 'put' && next === 'it') return verb + 2
  if (lemma === 'make' && passage.word(verb + 2) === 'clear') return verb + 3
  const particle = WITH_WORDS.get(lemma)?.has(next) === true && /^(?:for|on|clear|upon)$/u.test(next)
  return frame === 'withWords' && particle ? verb + 2 : verb + 1
}
