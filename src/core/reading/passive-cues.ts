// Passive cues: those that hide who thinks or says so, “is believed to”, and those that add it, “described by aides as”.
import type { Credit } from './credit'
import { whatFollows } from './follow'
import { AGENTLESS, FRAMES } from './lexicon/verb-frames'
import { type VerbForm, verbForm } from './lexicon/verbs'
import { phraseFrom } from './noun-phrase'
import type { Passage } from './passage'
import { findSubject, type Subject } from './subject'
import { verbGroup, type VerbGroup } from './verb-group'
import { isFiniteVerb, isMark, isNominal } from './words'
import type { Reader } from './verb-cues'

export function passiveCue(reader: Reader, verb: number): Credit | null {
  const { passage } = reader
  const form = verbForm(passage.word(verb))
  if (
    form === null ||
    !/^(?:participle|past-or-participle|any)$/u.test(form.shape) ||
    passage.at(verb).capital
  )
    return null
  const group = verbGroup(passage, verb)
  if (group.be)
    return quotedAs(reader, group, form) ?? hidden(passage, group, form) ?? byAgent(passage, group, form)
  return reduced(passage, group, form)
}

/** “was quoted as saying”: the subject is the one who said it. */
function quotedAs(reader: Reader, group: VerbGroup, { lemma }: VerbForm): Credit | null {
  const { passage } = reader
  if (lemma !== 'quote' && lemma !== 'cite' && lemma !== 'report' && lemma !== 'record') return null
  for (let place = group.verb + 1; place < group.verb + 14; place += 1) {
    if (isMark(passage, place)) return null
    if (
      passage.word(place) !== 'as' ||
      !/^(?:saying|telling|warning|asking|having|calling|adding)$/u.test(passage.word(place + 1))
    )
      continue
    const subject = findSubject(passage, group, reader.shared, false)
    return credit(passage, group, place + 2, { subject, agentless: false, lemma: 'say', frame: 'clause' })
  }
  return null
}

function hidden(passage: Passage, group: VerbGroup, { lemma }: VerbForm): Credit | null {
  if (!AGENTLESS.has(lemma)) return null
  const follow = whatFollows(passage, group.verb, lemma)
  const by = agentAfter(passage, group.verb)
  const told = /^(?:tell|inform|advise|warn|announce|confirm)$/u.test(lemma)
  const kinds = told ? /^(?:that)$/u : /^(?:to|that)$/u
  const start = passage.word(group.from - 1)
  const clause = follow.kind === 'clause' && (start === 'it' || told)
  const as = follow.kind === 'as' && /^(?:see|regard|view|consider|perceive)$/u.test(lemma)
  const at = lemma === 'estimate' && passage.word(group.verb + 1) === 'at'
  const byThen = by !== null && /^(?:to|that|as)$/u.test(passage.word(by.to))
  if (!kinds.test(follow.kind) && !clause && !as && !at && !byThen) return null
  if (lemma === 'hold' && passage.word(follow.at + 1) !== 'be') return null
  // “was told to go” orders; “supposed to” and “used to” are not here at all.
  const to = follow.kind === 'to' ? follow.at + 1 : group.verb + 1
  return {
    ...credit(passage, group, to, { subject: by, agentless: by === null, lemma, frame: 'agentless' }),
    follow,
    to: follow.kind === 'to',
  }
}

/** “was described by officials as”, “was announced by the ministry”. */
function byAgent(passage: Passage, group: VerbGroup, { lemma }: VerbForm): Credit | null {
  const by = agentAfter(passage, group.verb)
  if (by === null) return null
  const speaks =
    FRAMES.judging.has(lemma) ||
    FRAMES.as.has(lemma) ||
    FRAMES.naming.has(lemma) ||
    /^(?:announce|confirm|report|reveal|disclose|claim|predict|deny|dispute|question|reject|dismiss)$/u.test(
      lemma,
    )
  if (
    !speaks ||
    (FRAMES.as.has(lemma) &&
      !FRAMES.judging.has(lemma) &&
      passage.word(by.to) !== 'as' &&
      !/^(?:dismiss|reject)$/u.test(lemma))
  )
    return null
  return credit(passage, group, group.verb + 1, {
    subject: by,
    agentless: false,
    lemma,
    frame: FRAMES.judging.has(lemma) ? 'judging' : 'object',
  })
}

/** Without “was”: “said to be worth two million”, “a move described by aides as”. */
function reduced(passage: Passage, group: VerbGroup, { lemma }: VerbForm): Credit | null {
  if (group.from !== group.verb || group.have) return null
  const { verb } = group
  const before = passage.at(verb - 1)
  const led = before.text === ',' || isNominal(passage, verb - 1)
  if (!led) return null
  const infinitive = passage.word(verb + 1) === 'to' && /^(?:be|have)$/u.test(passage.word(verb + 2))
  if (
    infinitive &&
    /^(?:say|believe|think|rumour|rumor|estimate|allege|know|understand|report)$/u.test(lemma)
  )
    return {
      ...credit(passage, group, verb + 2, { subject: null, agentless: true, lemma, frame: 'agentless' }),
      to: true,
    }
  const by = agentAfter(passage, verb)
  if (by !== null && passage.word(verb + 1) === 'by' && FRAMES.as.has(lemma) && passage.word(by.to) === 'as')
    return credit(passage, group, verb + 1, { subject: by, agentless: false, lemma, frame: 'as' })
  return null
}

/** “… by two officials”. */
function agentAfter(passage: Passage, verb: number): Subject | null {
  for (let place = verb + 1; place < verb + 6; place += 1) {
    if (isMark(passage, place) || isFiniteVerb(passage, place)) return null
    if (passage.word(place) !== 'by') continue
    const phrase = phraseFrom(passage, place + 1, 'near')
    if (
      phrase === null ||
      /ing$/u.test(passage.word(phrase.from)) ||
      passage.at(phrase.from).kind === 'number'
    )
      return null
    return { from: phrase.from, to: phrase.to, core: phrase.core, where: 'after' }
  }
  return null
}

function credit(
  passage: Passage,
  group: VerbGroup,
  to: number,
  rest: Pick<Credit, 'subject' | 'agentless' | 'lemma' | 'frame'>,
): Credit {
  const from = group.be ? lastBe(passage, group) : group.verb
  return {
    ...rest,
    cue: { from, to },
    form: 'passive',
    follow: whatFollows(passage, to - 1, rest.lemma),
    negated: group.negated,
  }
}

/** The cue begins with the form of “be” that makes it passive. */
function lastBe(passage: Passage, { from, verb }: VerbGroup): number {
  for (let place = verb - 1; place >= from; place -= 1)
    if (/^(?:is|are|was|were|been|be|being|isn't|wasn't|aren't|weren't)$/u.test(passage.word(place)))
      return place
  return verb
}
