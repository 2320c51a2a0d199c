// Cues that are no verbs: “according to”, “in the bank’s view”, “the claim that”, “Smith: …”, “reportedly”,
// “is confident that”.
import type { Credit } from './credit'
import { ARTICLES, BE_FORMS, isAdverb, POSSESSIVES, TIME_WORDS } from './lexicon/function-words'
import { ATTITUDES, HEARSAY, IN_NOUNS, OF_NOUNS, OWNED_NOUNS, THAT_NOUNS } from './lexicon/cue-nouns'
import { startsClause, whatFollows } from './follow'
import { phraseEndingAt, phraseFrom } from './noun-phrase'
import type { Passage } from './passage'
import { singular } from './singular'
import { openness } from './source-kind'
import { coreEnd, findSubject, type Subject } from './subject'
import type { Reader } from './verb-cues'
import { verbGroup } from './verb-group'
import { isFiniteVerb, isMark, isNominal } from './words'

export function phraseCue(reader: Reader, place: number): Credit | null {
  const { passage } = reader
  const { lower, kind, text } = passage.at(place)
  if (text === ':') return colonCue(reader, place)
  if (kind !== 'word') return null
  if (lower === 'according' && passage.word(place + 1) === 'to') return accordingTo(passage, place)
  if (lower === 'in') return inTheView(passage, place)
  if (HEARSAY.has(lower)) return plainCue(place, place + 1, 'adverb', 'hearsay', null)
  if (ATTITUDES.has(lower)) return attitudeCue(reader, place)
  return nounCue(reader, place)
}

function plainCue(
  from: number,
  to: number,
  form: Credit['form'],
  frame: string,
  subject: Subject | null,
): Credit {
  return {
    cue: { from, to },
    lemma: frame,
    form,
    subject,
    agentless: subject === null,
    follow: null,
    frame,
    negated: false,
  }
}

function accordingTo(passage: Passage, place: number): Credit | null {
  const subject = subjectFrom(passage, place + 2)
  return subject === null ? null : plainCue(place, place + 2, 'phrase', 'according', subject)
}

function subjectFrom(passage: Passage, place: number): Subject | null {
  const phrase = phraseFrom(passage, place, 'near')
  if (phrase === null) return null
  return { from: phrase.from, to: withRelative(passage, phrase.to), core: phrase.core, where: 'after' }
}

/** “two people who have seen it”, “a memo obtained by the Post”: up to the next mark. */
function withRelative(passage: Passage, to: number): number {
  if (
    !/^(?:who|whose|obtained|seen|published|released|briefed|familiar|filed|conducted|compiled|close|with)$/u.test(
      passage.word(to),
    )
  )
    return to
  for (let place = to; place < to + 20; place += 1) if (isMark(passage, place)) return place
  return to
}

/** “in the bank’s view”, “in his words”, “in the words of”. */
function inTheView(passage: Passage, place: number): Credit | null {
  const start = passage.word(place + 1)
  if (
    start === 'the' &&
    passage.word(place + 3) === 'of' &&
    IN_NOUNS.has(passage.word(place + 2)) &&
    passage.word(place + 2) !== 'estimate'
  ) {
    const subject = subjectFrom(passage, place + 4)
    return subject === null ? null : plainCue(place, place + 4, 'phrase', 'view', subject)
  }
  for (let at = place + 2; at < place + 8; at += 1) {
    if (isMark(passage, at) && !/^['’]$/u.test(passage.at(at).text)) return null
    if (!IN_NOUNS.has(passage.word(at))) continue
    const owner = passage.word(at - 1)
    const owned = owner === "'s" || /^['’]$/u.test(passage.at(at - 1).text)
    if (!owned && !(POSSESSIVES.has(owner) && at === place + 2)) return null
    const to = owned ? at - 1 : at
    const subject: Subject = { from: place + 1, to, core: to, where: 'before' }
    return plainCue(at, at + 1, 'phrase', 'view', subject)
  }
  return null
}

/** “Mayor Ada Quill: "We heard it come"”. */
function colonCue(reader: Reader, colon: number): Credit | null {
  const { passage, names } = reader
  const { from } = passage.sentenceAt(colon)
  if (colon - from > 8 || colon === from || passage.quotationAt(colon) !== null) return null
  const phrase = phraseFrom(passage, from, 'near')
  if (phrase === null || phrase.to !== colon) return null
  const subject: Subject = { from, to: colon, core: phrase.core, where: 'before' }
  const speaker = openness(passage, names, subject)
  if (speaker.name === null) return null
  const spoken = passage.opensQuotation(colon + 1)
  const known = speaker.kind === 'named' && passage.at(colon + 1).capital
  return spoken || known ? plainCue(colon, colon + 1, 'colon', 'colon', subject) : null
}

/** “is confident that”, “are worried about”. */
function attitudeCue({ passage, names, shared }: Reader, place: number): Credit | null {
  const group = verbGroup(passage, place)
  if (!group.be) return null
  let next = place + 1
  while (isAdverb(passage.word(next)) && next < place + 3) next += 1
  const word = passage.word(next)
  const about = /^(?:that|about|of|with|over|whether)$/u.test(word)
  const ready =
    word === 'to' &&
    /^(?:ready|willing|unwilling|reluctant|keen|eager|anxious|determined|happy)$/u.test(passage.word(place))
  const ends =
    isMark(passage, next) &&
    /^(?:convinced|unconvinced|sceptical|skeptical|adamant)$/u.test(passage.word(place))
  if (/^(?:ready|willing)$/u.test(passage.word(place)) && !ready) return null
  const bare =
    /^(?:confident|sure|certain|convinced|hopeful|aware|afraid|glad|worried|optimistic|concerned|doubtful|adamant|proud|sorry|happy)$/u.test(
      passage.word(place),
    ) && startsClause(passage, next)
  if (!about && !ready && !ends && !bare && !passage.opensQuotation(next)) return null
  if (
    /^(?:certain|sure|positive|critical)$/u.test(passage.word(place)) &&
    word !== 'that' &&
    word !== 'of' &&
    !bare
  )
    return null
  const subject = findSubject(passage, group, shared, false)
  if (subject === null) return null
  const speaker = openness(passage, names, subject)
  if (!speaker.human && !speaker.pronoun && speaker.kind !== 'institution') return null
  if (passage.word(subject.from) === 'it') return null
  return {
    cue: { from: place - 1, to: place + 1 },
    lemma: passage.word(place),
    form: 'verb',
    subject,
    agentless: false,
    follow: whatFollows(passage, place, passage.word(place)),
    frame: 'attitude',
    negated: group.negated,
  }
}

/** Without an owner such a noun is somebody’s, and nobody is named; others may be the writer’s own. */
const SOMEBODYS =
  /^(?:fear|concern|worry|rumou?r|speculation|expectation|suspicion|criticism|accusation|allegation|complaint|hope|doubt|warning|call|demand|prediction)$/u

/** “her warning that”, “fears of a shortage”, “a claim the company disputes” only with its own verb. */
function nounCue({ passage }: Reader, place: number): Credit | null {
  const lower = passage.word(place)
  const noun = singular(lower)
  const that = THAT_NOUNS.has(noun)
  const owned = OWNED_NOUNS.has(noun)
  const of = OF_NOUNS.get(noun)
  if (!that && !owned && of === undefined) return null
  if (isMark(passage, place - 1) && passage.sentenceAt(place).from !== place) return null
  if (noun === 'call' && /^(?:conference|phone|telephone|roll|video)$/u.test(passage.word(place - 1)))
    return null
  const owner = ownerBefore(passage, place) ?? holder(passage, place)
  const next = passage.word(place + 1)
  const clause = next === 'that' && isClauseAfter(passage, place + 2)
  const led = isNoun(passage, place)
  if (!led) return null
  if (clause && isDisputed(passage, place + 2)) return null
  if (clause && (that || owner !== null)) return noun_(place, noun, owner)
  if (of !== undefined && of.has(next) && !isMark(passage, place + 2)) {
    if (/^(?:view|description|hope|call|comment|remark|statement)$/u.test(noun))
      return owner === null && noun !== 'call' ? null : noun_(place, noun, owner)
    return noun_(place, noun, owner)
  }
  return null
}

const noun_ = (place: number, noun: string, owner: Subject | null): Credit => ({
  ...plainCue(place, place + 1, 'noun', 'noun', owner),
  agentless: owner === null && SOMEBODYS.test(noun),
  lemma: noun,
})

/** As a noun: after an article, an owner, an adjective, a verb, a preposition, or first in the sentence. */
function isNoun(passage: Passage, place: number): boolean {
  const before = passage.at(place - 1)
  if (passage.sentenceAt(place).from === place) return true
  if (before.kind !== 'word') return before.kind === 'number' || /^['’]$/u.test(before.text)
  if (/^(?:to|who|he|she|they|it|we|i|not|n't)$/u.test(before.lower)) return false
  if (BE_FORMS.has(before.lower)) return true
  return (
    !/^(?:will|would|can|could|may|might|must|shall|should|do|does|did)$/u.test(before.lower) &&
    !isAdverb(before.lower)
  )
}

function ownerBefore(passage: Passage, place: number): Subject | null {
  for (let at = place - 1; at > place - 4; at -= 1) {
    const { lower, text } = passage.at(at)
    if (POSSESSIVES.has(lower)) return pronounOwner(at)
    if (lower === "'s" || (/^['’]$/u.test(text) && passage.word(at - 1).endsWith('s'))) {
      if (TIME_WORDS.has(passage.word(at - 1))) return null
      const phrase = phraseEndingAt(passage, at - 1, passage.sentenceAt(at).from)
      return phrase === null ? null : { ...phrase, core: coreEnd(passage, phrase), where: 'before' }
    }
    if (!isNominal(passage, at) || ARTICLES.has(lower)) return null
  }
  return null
}

const HOLDS =
  /^(?:took|takes|take|made|makes|make|issued|issues|gave|gives|raised|raises|holds|held|has|had|have|shares|shared|got)$/u

/** “took the view that”, “made the claim that”: whoever takes or makes it. */
function holder(passage: Passage, place: number): Subject | null {
  for (let at = place - 1; at > place - 4; at -= 1) {
    if (HOLDS.test(passage.word(at))) {
      const subject = findSubject(passage, verbGroup(passage, at), null, false)
      return subject !== null && passage.word(subject.from) !== 'it' ? subject : null
    }
    if (!isNominal(passage, at) && !ARTICLES.has(passage.word(at))) return null
  }
  return null
}

const pronounOwner = (at: number): Subject => ({ from: at, to: at + 1, core: at + 1, where: 'before' })

/** “a claim that the company disputes”: the verb credits, not the noun. */
function isDisputed(passage: Passage, place: number): boolean {
  const phrase = phraseFrom(passage, place, 'near')
  if (phrase === null) return false
  // “the company disputes” can look like a phrase of nouns.
  let verb = isMark(passage, phrase.to) ? phrase.to - 1 : phrase.to
  while (isAdverb(passage.word(verb)) || /^(?:has|have|had)$/u.test(passage.word(verb))) verb += 1
  return (
    /^(?:den|disput|reject|question|contest|refut|dismiss|ma[dk]e)/u.test(passage.word(verb)) &&
    isMark(passage, verb + 1)
  )
}

/** After “that” comes a clause with a subject, not the verb of “the report that was lost”. */
function isClauseAfter(passage: Passage, place: number): boolean {
  return !isFiniteVerb(passage, place) && !isMark(passage, place)
}
