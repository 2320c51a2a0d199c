// Passive cues: those that hide who thinks or says so, “is believed to”, and those that add it, “described by aides as”.
import { AGENTLESS, FRAMES } from '../lexicon/verb-frames'
import { type VerbForm, verbForm } from '../lexicon/verbs'
import { type Follow, whatFollows } from '../phrases/follow'
import { phraseFrom } from '../phrases/phrase-from'
import { findSubject, type Subject } from '../phrases/subject'
import { type VerbGroup, verbGroup } from '../phrases/verb-group'
import type { Passage } from '../passage/passage'
import { isFiniteVerb, isMark, isNominal } from '../passage/words'
import type { Credit, Frame, Reader } from './credit'

export function passiveCue(reader: Reader, verb: number): Credit | null {
  const { passage } = reader
  const form = verbForm(passage.word(verb))
  if (form === null || passage.at(verb).capital) return null
  if (!/^(?:participle|past-or-participle|any)$/u.test(form.shape)) return null
  const group = verbGroup(passage, verb)
  if (!group.be) return withoutBe(passage, group, form)
  return quotedAs(reader, group, form) ?? hidden(passage, group, form) ?? addedBy(passage, group, form)
}

const SAYING = /^(?:saying|telling|warning|asking|having|calling|adding)$/u
const FURTHEST_AS = 14

/** “was quoted as saying”: the subject is the one who said it. */
function quotedAs({ passage, shared }: Reader, group: VerbGroup, { lemma }: VerbForm): Credit | null {
  if (!/^(?:quote|cite|report|record)$/u.test(lemma)) return null
  for (let place = group.verb + 1; place < group.verb + FURTHEST_AS; place += 1) {
    if (isMark(passage, place)) return null
    if (passage.word(place) !== 'as' || !SAYING.test(passage.word(place + 1))) continue
    const subject = findSubject(passage, group, shared, false)
    return credit(passage, group, place + 2, 'say', 'clause', subject)
  }
  return null
}

/** “is believed to”, “it is feared that”, “were told that”; with “by”, the thinker is there after all. */
function hidden(passage: Passage, group: VerbGroup, { lemma }: VerbForm): Credit | null {
  if (FRAMES.judging.has(lemma) && JUDGED.test(passage.word(group.verb + 1)))
    return credit(passage, group, group.verb + 1, lemma, 'judging', null)
  if (!AGENTLESS.has(lemma)) return null
  const follow = whatFollows(passage, group.verb, lemma)
  const by = agentAfter(passage, group.verb)
  const byThen = by !== null && /^(?:to|that|as)$/u.test(passage.word(by.to))
  if (!byThen && !hides(passage, group, lemma, follow)) return null
  if (lemma === 'hold' && passage.word(follow.at + 1) !== 'be') return null
  const to = follow.kind === 'to' ? follow.at + 1 : group.verb + 1
  return { ...credit(passage, group, to, lemma, 'agentless', by), follow }
}

/** “was criticised as too costly”, “has been accused of fraud”: by whom? */
const JUDGED = /^(?:as|of|for)$/u

function hides(passage: Passage, group: VerbGroup, lemma: string, { kind }: Follow): boolean {
  // “was told to go” gives an order.
  const told = /^(?:tell|inform|advise|warn|announce|confirm)$/u.test(lemma)
  if (kind === 'that') return true
  if (kind === 'to') return !told
  if (kind === 'clause') return told || passage.word(group.from - 1) === 'it'
  if (kind === 'as') return /^(?:see|regard|view|consider|perceive)$/u.test(lemma)
  return lemma === 'estimate' && passage.word(group.verb + 1) === 'at'
}

const ANNOUNCES =
  /^(?:announce|confirm|report|reveal|disclose|claim|predict|deny|dispute|question|reject|dismiss)$/u

/** “was described by officials as”, “was announced by the ministry”. */
function addedBy(passage: Passage, group: VerbGroup, { lemma }: VerbForm): Credit | null {
  const by = agentAfter(passage, group.verb)
  if (by === null) return null
  if (FRAMES.judging.has(lemma)) return credit(passage, group, group.verb + 1, lemma, 'judging', by)
  const named = FRAMES.as.has(lemma) && passage.word(by.to) === 'as'
  const called = FRAMES.naming.has(lemma) && !FRAMES.as.has(lemma)
  if (!named && !called && !ANNOUNCES.test(lemma)) return null
  return credit(passage, group, group.verb + 1, lemma, 'object', by)
}

const THOUGHT = /^(?:say|believe|think|rumou?r|estimate|allege|know|understand|report)$/u

/** “said to be worth two million”, “a move described by aides as”. */
function withoutBe(passage: Passage, group: VerbGroup, { lemma }: VerbForm): Credit | null {
  const { verb } = group
  const alone = group.from === verb && !group.have
  if (!alone || !(passage.at(verb - 1).text === ',' || isNominal(passage, verb - 1))) return null
  if (THOUGHT.test(lemma) && passage.word(verb + 1) === 'to' && /^(?:be|have)$/u.test(passage.word(verb + 2)))
    return credit(passage, group, verb + 2, lemma, 'agentless', null)
  const by = passage.word(verb + 1) === 'by' ? agentAfter(passage, verb) : null
  const named = by !== null && FRAMES.as.has(lemma) && passage.word(by.to) === 'as'
  return named ? credit(passage, group, verb + 1, lemma, 'as', by) : null
}

const FURTHEST_BY = 6

/** “… by two officials”; not “by saying”, “by 2030”. */
function agentAfter(passage: Passage, verb: number): Subject | null {
  for (let place = verb + 1; place < verb + FURTHEST_BY; place += 1) {
    if (isMark(passage, place) || isFiniteVerb(passage, place)) return null
    if (passage.word(place) !== 'by') continue
    const phrase = phraseFrom(passage, place + 1, 'near')
    if (phrase === null || passage.at(phrase.from).kind === 'number') return null
    if (passage.word(phrase.from).endsWith('ing')) return null
    return { from: phrase.from, to: phrase.to, core: phrase.core, where: 'after' }
  }
  return null
}

function credit(
  passage: Passage,
  group: VerbGroup,
  to: number,
  lemma: string,
  frame: Frame,
  subject: Subject | null,
): Credit {
  return {
    cue: { from: group.be ? lastBe(passage, group) : group.verb, to },
    lemma,
    form: 'passive',
    frame,
    subject,
    agentless: subject === null,
    follow: whatFollows(passage, to - 1, lemma),
    negated: group.negated,
  }
}

/** The cue begins with the form of “be” that makes it passive. */
function lastBe(passage: Passage, { from, verb }: VerbGroup): number {
  for (let place = verb - 1; place >= from; place -= 1)
    if (/^(?:is|are|was|were|been|be|being|(?:is|was|are|were)n't)$/u.test(passage.word(place))) return place
  return verb
}
