// Adjectives of attitude: “is confident that”, “are worried about”, “was ready to”.
import { isAdverb } from '../lexicon/function-words'
import { startsClause } from '../phrases/starts-clause'
import { whatFollows } from '../phrases/follow'
import { findSubject } from '../phrases/subject'
import { verbGroup } from '../phrases/verb-group'
import { openness } from '../sources/source-kind'
import type { Passage } from '../passage/passage'
import { isMark } from '../passage/words'
import type { Credit, Reader } from './credit'

export function attitudeCue({ passage, names, shared }: Reader, place: number): Credit | null {
  const group = verbGroup(passage, place)
  if (!group.be || !voicesSomething(passage, place)) return null
  const subject = findSubject(passage, group, shared, false)
  if (subject === null || passage.word(subject.from) === 'it') return null
  const speaker = openness(passage, names, subject)
  if (!speaker.human && !speaker.pronoun && speaker.kind !== 'institution') return null
  const lemma = passage.word(place)
  return {
    cue: { from: place - 1, to: place + 1 },
    lemma,
    form: 'verb',
    frame: 'attitude',
    subject,
    agentless: false,
    follow: whatFollows(passage, place, lemma),
    negated: group.negated,
  }
}

const WITH_TO = /^(?:ready|willing|unwilling|reluctant|keen|eager|anxious|determined|happy)$/u
const WITH_BARE_CLAUSE =
  /^(?:confident|sure|certain|convinced|hopeful|aware|afraid|glad|worried|optimistic|concerned|doubtful|adamant|proud|sorry|happy)$/u
const ALONE = /^(?:convinced|unconvinced|sceptical|skeptical|adamant)$/u

/** What the attitude is about comes after it: a clause, “about”, “to”, a quotation. */
function voicesSomething(passage: Passage, place: number): boolean {
  const attitude = passage.word(place)
  let next = place + 1
  while (isAdverb(passage.word(next)) && next < place + 3) next += 1
  const word = passage.word(next)
  if (word === 'to') return WITH_TO.test(attitude)
  if (/^(?:ready|willing)$/u.test(attitude)) return false
  if (word === 'that' || word === 'of' || passage.opensQuotation(next)) return true
  if (WITH_BARE_CLAUSE.test(attitude) && startsClause(passage, next)) return true
  if (/^(?:certain|sure|positive|critical)$/u.test(attitude)) return false
  return /^(?:about|with|over|whether)$/u.test(word) || (isMark(passage, next) && ALONE.test(attitude))
}
