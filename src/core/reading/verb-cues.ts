// Decides whether a verb credits somebody: by the verb, what stands around it, and who its subject is.
import type { Credit } from './credit'
import { type Follow, whatFollows } from './follow'
import {
  ARTICLES,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  TIME_WORDS,
} from './lexicon/function-words'
import { CALL_NOUNS, CLAIM_NOUNS } from './lexicon/cue-nouns'
import { DOCUMENTS, INSTITUTIONS, NOT_PEOPLE, OFFICES, PEOPLE } from './lexicon/source-nouns'
import { FRAMES, WITH_WORDS } from './lexicon/verb-frames'
import { type VerbForm, verbForm } from './lexicon/verbs'
import type { Names } from './names'
import { phraseEndingAt, phraseFrom } from './noun-phrase'
import type { Passage } from './passage'
import { inList, isPlural } from './singular'
import { isHidden, openness } from './source-kind'
import { coreEnd, findSubject, type Subject } from './subject'
import { type VerbGroup, verbGroup } from './verb-group'
import { isFiniteVerb, isMark, isNominal } from './words'

export interface Reader {
  readonly passage: Passage
  readonly names: Names
  /** The subject of the last verb that credited, to be shared by “and warned”, “, adding”. */
  shared: Subject | null
}

export function verbCue(reader: Reader, verb: number): Credit | null {
  const { passage } = reader
  const word = passage.at(verb)
  if (word.kind !== 'word') return null
  const form = verbForm(word.lower)
  if (form === null) return besideQuotation(reader, verb)
  if (word.capital && passage.sentenceAt(verb).from !== verb && !isMark(passage, verb - 1)) return null
  const group = spokenGroup(passage, verbGroup(passage, verb))
  const follow = whatFollows(passage, verb, form.lemma)
  if (!isVerb(passage, group, form, follow)) return null
  const subject = findSubject(passage, group, reader.shared, inverts(form.lemma))
  if (
    subject?.where === 'shared' &&
    form.shape === 'past-or-participle' &&
    isAside(passage, group, reader.shared)
  )
    return null
  const frame = frameOf(reader, group, form, follow, subject)
  if (frame === null) return besideQuotation(reader, verb)
  const particle = withParticle(passage, verb, form.lemma, frame)
  return {
    cue: { from: group.to ? group.from : verb, to: particle },
    lemma: form.lemma,
    form: 'verb',
    subject,
    agentless: false,
    follow,
    frame,
    negated: group.negated,
  }
}

/** Verbs that can stand before their subject. */
const inverts = (lemma: string) =>
  FRAMES.always.has(lemma) ||
  FRAMES.besideQuotation.has(lemma) ||
  (FRAMES.clause.has(lemma) && (!FRAMES.mental.has(lemma) || /^(?:think|believe)$/u.test(lemma)))

/** “The senator, asked about the vote, said”: asked by others, without a verb before that it could follow. */
function isAside(passage: Passage, { from, verb }: VerbGroup, shared: Subject | null): boolean {
  return passage.at(from - 1).text === ',' && (shared === null || shared.from < passage.sentenceAt(verb).from)
}

/** “points out”, “called for”: the small word belongs to the cue. */
function withParticle(passage: Passage, verb: number, lemma: string, frame: string): number {
  const next = passage.word(verb + 1)
  if (/^(?:out|back)$/u.test(next) || (lemma === 'go' && next === 'on')) return verb + 2
  if (
    frame === 'withWords' &&
    WITH_WORDS.get(lemma)?.has(next) === true &&
    /^(?:for|on|out|back|clear|upon)$/u.test(next)
  )
    return verb + 2
  if (lemma === 'make' && passage.word(verb + 2) === 'clear') return verb + 3
  if (lemma === 'put' && next === 'it') return verb + 2
  return verb + 1
}

/** As a verb and not as a noun or adjective: “the bank reports”, not “the reports”. */
function isVerb(passage: Passage, group: VerbGroup, { shape }: VerbForm, follow: Follow): boolean {
  const { verb, from } = group
  const before = passage.at(from - 1)
  const close = passage.at(verb - 1)
  if (group.be && shape !== 'ing') return false
  if (group.to) return from < verb - 1 && passage.word(from) !== 'to'
  if (shape === 'ing') return isParticiple(passage, group)
  if (before.kind === 'word' && from === verb) {
    if (
      (ARTICLES.has(before.lower) && !/^(?:this|these|those|another)$/u.test(before.lower)) ||
      before.lower === "'s"
    )
      return false
    if (POSSESSIVES.has(before.lower)) return false
    if (PREPOSITIONS.has(before.lower) && before.lower !== 'who' && !isPhrasal(passage, verb)) return false
    if (/^(?:no|any|every|such|to|if|when|than|once)$/u.test(before.lower)) return false
  }
  if (/['’]/u.test(close.text) && close.kind === 'mark' && !passage.closesQuotation(verb - 1)) return false
  if (shape === 'base' || shape === 'any') {
    if (group.helped) return true
    if (shape === 'any' && group.have) return true
    return (
      agreesPlural(passage, group) ||
      (shape === 'any' && before.kind === 'word' && isNominal(passage, from - 1))
    )
  }
  if (shape === 's') {
    if (
      before.kind === 'number' ||
      isAdjective(before.lower) ||
      /^(?:are|were|is|was|\p{Ll}+ing)$/u.test(before.lower)
    )
      return false
    // “earnings reports were”: a noun before a verb.
    if (isFiniteVerb(passage, verb + 1) && !/^(?:is|are|was|were)$/u.test(passage.word(verb + 1)))
      return false
    return !(isFiniteVerb(passage, verb + 1) && follow.kind !== 'quotation') && !isNounSoon(passage, group)
  }
  if (shape === 'participle') return group.have
  // “the announced plan”, “profits reported by”.
  return !isAdjective(before.lower) || group.from !== verb || follow.kind !== 'object'
}

/** “five claims of”, “several reports”: counted things. */
function isNounSoon(passage: Passage, { from }: VerbGroup): boolean {
  return /^(?:many|some|several|few|most|all|these|those|two|three|four|five|six|other|more|various)$/u.test(
    passage.word(from - 1),
  )
}

const isPhrasal = (passage: Passage, verb: number) =>
  /^(?:on|up|out|back|down|over|off)$/u.test(passage.word(verb - 1))

function isAdjective(word: string): boolean {
  if (inList(PEOPLE, word) || inList(INSTITUTIONS, word) || inList(OFFICES, word)) return false
  return (
    /(?:ial|ical|ious|ive|able|ible|ful|less|ous|ish|ary|ual)$/u.test(word) ||
    /^(?:new|old|own|recent|last|false|early|big|good|public|private|fresh|first|other|official|annual|latest|previous)$/u.test(
      word,
    )
  )
}

/** A base form needs somebody plural, “I” or “you”: “analysts say”, not “the company report”. */
function agreesPlural(passage: Passage, { from }: VerbGroup): boolean {
  const { lower, kind, text } = passage.at(from - 1)
  if (
    /^(?:i|we|they|you|who|some|many|most|others|few|several|all|both|police|people|those|them|half|none|us|data|media)$/u.test(
      lower,
    )
  )
    return true
  if (text === ',' || text === ')') return true
  if (kind === 'mark') return false
  if (kind === 'number') return true
  return (
    isPlural(lower) ||
    /^(?:and|or|but)$/u.test(lower) ||
    /(?:men|women|children|parties|staff)$/u.test(lower) ||
    pluralHead(passage, from - 1)
  )
}

/** “people close to the talks say”, “economists polled by the paper predict”. */
function pluralHead(passage: Passage, last: number): boolean {
  const phrase = phraseEndingAt(passage, last, passage.sentenceAt(last).from)
  if (phrase === null) return false
  const head = passage.word(coreEnd(passage, phrase) - 1)
  return isPlural(head) || /^(?:many|some|most|others|several|few|those|both|all|none)$/u.test(head)
}

/** “went on to say”, “declined to say”: said, or not said; other infinitives only may be. */
function spokenGroup(passage: Passage, group: VerbGroup): VerbGroup {
  if (!group.to) return group
  const before = passage.word(group.from - 1)
  if (before === 'on' && /^(?:went|goes|gone)$/u.test(passage.word(group.from - 2)))
    return { ...group, from: group.from - 2 }
  return /^(?:continued|continues|continue)$/u.test(before) ? { ...group, from: group.from - 1 } : group
}

/** “…, adding”, “by saying”, “is planning”. */
function isParticiple(passage: Passage, group: VerbGroup): boolean {
  if (group.be) return true
  const before = passage.at(group.from - 1)
  if (before.kind === 'mark')
    return /^(?:,|—|--|–)$/u.test(before.text) || passage.closesQuotation(group.from - 1)
  if (/^(?:while|by|after|before|without|and|in|then|or|but|from|as)$/u.test(before.lower)) return true
  if (passage.sentenceAt(group.verb).from === group.verb) return true
  return isNominal(passage, group.from - 1) && !isAdjective(before.lower)
}

/** The word after “on Thursday”, “last week”. */
function afterTime(passage: Passage, place: number): string {
  let at = place
  if (/^(?:on|in|late|early)$/u.test(passage.word(at)) && TIME_WORDS.has(passage.word(at + 1))) at += 1
  while (TIME_WORDS.has(passage.word(at)) && at < place + 4) at += 1
  return passage.word(at)
}

const isNobody = (passage: Passage, subject: Subject | null) =>
  subject !== null && /^(?:nobody|no-one|none)$/u.test(passage.word(subject.from))

/** A study or figures, which find and show what others only come upon. */
const isPaper = (passage: Passage, subject: Subject | null) => {
  if (subject === null) return false
  for (let place = subject.from; place < subject.core; place += 1)
    if (inList(DOCUMENTS, passage.word(place))) return true
  return false
}

const SUMS =
  /^(?:about|around|some|more|less|nearly|almost|one|two|three|four|five|six|seven|eight|nine|ten|[$£€])$/u

/** “put the value at two million”. */
function isValued(passage: Passage, verb: number): boolean {
  const phrase = phraseFrom(passage, verb + 1, 'near')
  if (phrase === null) return false
  for (let place = phrase.core; place <= phrase.to; place += 1)
    if (
      passage.word(place) === 'at' &&
      (passage.at(place + 1).kind === 'number' || SUMS.test(passage.word(place + 1)))
    )
      return true
  return false
}

const NEVER_FINITE_OBJECT = /^(?:hope|argue|explain|discuss)$/u

function frameOf(
  reader: Reader,
  group: VerbGroup,
  form: VerbForm,
  follow: Follow,
  subject: Subject | null,
): string | null {
  const { passage, names } = reader
  const { lemma, shape } = form
  const { verb } = group
  const next = passage.word(verb + 1)
  const speaker = subject === null ? null : openness(passage, names, subject)
  const it =
    subject !== null &&
    /^(?:it|this|that|which|what|these|those)$/u.test(passage.word(subject.from)) &&
    subject.to - subject.from === 1
  const able = speaker !== null && speaker.kind !== 'unknown'
  const human =
    speaker !== null &&
    (speaker.human || (speaker.kind === 'institution' && !speaker.definite) || able) &&
    !it
  const surely =
    human || (speaker !== null && speaker.pronoun && !it) || (it && passage.word(subject?.from ?? 0) === 'it')
  const loose =
    !FRAMES.weak.has(lemma) &&
    !FRAMES.mental.has(lemma) &&
    speaker !== null &&
    !it &&
    !isAbstract(speaker.head)
  const agent = surely || loose
  const parenthetical = isParenthetical(passage, group, follow, subject)
  // A participle after a noun: “the man accused of”, “a plan announced last week”.
  const reduced =
    shape === 'past-or-participle' &&
    group.from === verb &&
    subject?.where === 'before' &&
    follow.kind === 'preposition'

  if (lemma === 'put') {
    if (next !== 'it') return agent && isValued(passage, verb) ? 'object' : null
    return subject !== null &&
      (passage.word(subject.from - 1) === 'as' || agent) &&
      /^(?:comma|colon|end|quotation|object|preposition|other)$/u.test(follow.kind)
      ? 'put'
      : null
  }
  if (lemma === 'make') {
    const clear = passage.word(verb + 1) === 'clear' || passage.word(verb + 2) === 'clear'
    return clear && agent && hasSoon(passage, verb + 2, 4, /^(?:that|he|she|they|it)$/u) ? 'withWords' : null
  }
  if (subject === null && shape !== 'ing') return null
  if (lemma === 'go') return next === 'on' && parenthetical ? 'quotation' : null
  if (
    FRAMES.mental.has(lemma) &&
    subject !== null &&
    /^(?:every|no|any)(?:body|one)$/u.test(passage.word(subject.from))
  )
    return null

  if (FRAMES.always.has(lemma)) {
    if (subject?.where === 'after') return 'always'
    if (
      follow.kind === 'object' &&
      /^(?:nothing|little|goodbye|farewell|hello|prayers)$/u.test(passage.word(follow.at)) &&
      !parenthetical
    )
      return null
    if (
      follow.kind === 'object' &&
      lemma !== 'say' &&
      !FRAMES.object.has(lemma) &&
      !FRAMES.judging.has(lemma)
    )
      return null
    if (lemma === 'say' && it && follow.kind === 'end' && !parenthetical) return null
    if (follow.kind === 'preposition' && lemma !== 'say' && !withWord(lemma, next) && !parenthetical)
      return null
    return 'always'
  }
  const weak = FRAMES.weak.has(lemma)
  if (next === 'so' && agent && /^(?:think|say|believe|hope)$/u.test(lemma)) return 'clause'
  if (parenthetical && agent && /^(?:want|like|prefer)$/u.test(lemma)) return 'parenthetical'
  if (
    lemma === 'claim' &&
    agent &&
    /^(?:responsibility|victory|credit|success|ignorance|innocence)$/u.test(next)
  )
    return 'object'
  if (FRAMES.clause.has(lemma) && (!weak || agent || isThing(speaker, subject))) {
    const firm = !it || !weak
    if ((follow.kind === 'that' || follow.kind === 'colon') && firm && !(follow.kind === 'colon' && weak))
      return 'clause'
    if (follow.kind === 'quotation' && (agent || !weak) && !isTitleLike(passage, follow)) return 'clause'
    if (
      follow.kind === 'clause' &&
      agent &&
      firm &&
      !isNobody(passage, subject) &&
      takesBareClause(lemma, passage, follow)
    )
      return 'clause'
    if (follow.kind === 'question' && agent && (!weak || lemma !== 'find')) return 'clause'
    if (parenthetical && (agent || !weak)) return 'parenthetical'
    if (follow.kind === 'other' && passage.word(follow.at) === 'so' && agent) return 'clause'
  }
  if (parenthetical && FRAMES.besideQuotation.has(lemma) && isNearQuotation(passage, group, subject))
    return 'quotation'
  const preposition = afterTime(passage, verb + 1)
  if (
    WITH_WORDS.get(lemma)?.has(preposition) === true &&
    agent &&
    isWith(passage, verb, lemma, follow) &&
    !(lemma === 'ask' && isHidden(passage, verb, verb + 4))
  )
    return 'withWords'
  if (!agent) return null
  if (lemma === 'ask' && passage.word(verb + 1) === 'not') return null
  if (
    FRAMES.toAct.has(lemma) &&
    follow.kind === 'to' &&
    !(shape === 'ing' && !group.be && subject?.where === 'before')
  )
    return 'toAct'
  if (FRAMES.toOthers.has(lemma) && urges(passage, verb)) return 'toOthers'
  if (FRAMES.as.has(lemma) && hasAs(passage, verb)) return 'as'
  if (FRAMES.naming.has(lemma) && names_(passage, verb, lemma)) return 'naming'
  if (reduced || isNobody(passage, subject)) return null
  if (group.negated && /^(?:mention|discuss|explain)$/u.test(lemma)) return null
  if (FRAMES.gerund.has(lemma) && follow.kind === 'ing') return 'object'
  if (
    /^(?:dispute|deny|reject|question|contest|refute)$/u.test(lemma) &&
    (follow.kind === 'end' || follow.kind === 'comma')
  )
    return 'object'
  if (
    /^(?:find|show|indicate|suggest|reveal)$/u.test(lemma) &&
    follow.kind === 'object' &&
    isPaper(passage, subject)
  )
    return 'object'
  if (
    lemma === 'see' &&
    speaker !== null &&
    follow.phrase !== null &&
    speaker.kind === 'unnamed' &&
    /ing$/u.test(passage.word(follow.phrase.to - 1))
  )
    return 'object'
  if (follow.kind === 'ing' && /^(?:cite|blame|stress|note)$/u.test(lemma)) return 'object'
  if (lemma === 'consider' && group.be && follow.kind === 'object') return 'object'
  if (FRAMES.object.has(lemma) && isContent(passage, follow) && !(NEVER_FINITE_OBJECT.test(lemma) && it))
    return 'object'
  if (FRAMES.claimObject.has(lemma) && isAbout(passage, follow)) return 'object'
  if (FRAMES.judging.has(lemma) && isJudged(passage, follow)) return 'judging'
  if (
    lemma === 'defend' &&
    isAbout(
      passage,
      follow,
      /^(?:decision|vote|record|plan|policy|choice|move|action|strategy|position|handling|use)s?$/u,
    )
  )
    return 'judging'
  return null
}

/** “the decision”, “an argument”: no noun for anybody who could speak. */
const isAbstract = (noun: string) =>
  /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ing|sis|ure|dom|age|cy|th|al|ty)s?$/u.test(noun) ||
  NOT_PEOPLE.has(noun) ||
  /^(?:move|price|cost|sale|deal|plan|law|bill|act|war|fire|storm|rule|vote|tax|rate|loss|profit|share|stock|result|effort|change|step|issue|case|problem|idea|fact|event|attack|game|race|job|work|life|day|year|side|program|programme|system|product|drug|car|house|home|money|fund|car|market)s?$/u.test(
    noun,
  )

const withWord = (lemma: string, next: string) => WITH_WORDS.get(lemma)?.has(next) === true

/** A paper or a figure can show and suggest. */
function isThing(speaker: ReturnType<typeof openness> | null, subject: Subject | null): boolean {
  return speaker !== null && subject !== null && speaker.kind === 'institution'
}

/** “…, the trust confirmed.” — after what was said, before an end or a pause. */
function isParenthetical(
  passage: Passage,
  group: VerbGroup,
  follow: Follow,
  subject: Subject | null,
): boolean {
  if (subject === null) return false
  const floor = passage.sentenceAt(group.verb).from
  if (subject.where === 'after') return group.from > floor || passage.quotations.length > 0
  const edge = passage.at(subject.from - 1)
  const led =
    subject.from > floor &&
    (edge.text === ',' ||
      passage.closesQuotation(subject.from - 1) ||
      /^(?:—|--|–|as|than|what)$/u.test(edge.lower))
  if (!led) return false
  if (
    follow.kind === 'comma' ||
    follow.kind === 'end' ||
    follow.kind === 'quotation' ||
    follow.kind === 'colon'
  )
    return true
  if (follow.kind === 'preposition') {
    // “…, the company said in a statement.”
    for (let place = follow.at; place < follow.at + 16; place += 1) {
      const { text, kind } = passage.at(place)
      if (kind === 'paragraph' || (kind === 'mark' && /^[.,;:?!]$/u.test(text)))
        return passage.at(subject.from - 1).kind === 'mark'
      if (isFiniteVerb(passage, place)) return false
    }
  }
  return false
}

function isNearQuotation(passage: Passage, group: VerbGroup, subject: Subject | null): boolean {
  const from = Math.min(group.from, subject?.from ?? group.from)
  const to = Math.max(group.verb + 1, subject?.to ?? 0)
  return passage.closesQuotation(from - 1) || passage.opensQuotation(to) || passage.opensQuotation(to + 1)
}

/** “called the film "Ash Wednesday"”: one or two capitalised words are a title. */
function isTitleLike(passage: Passage, follow: Follow): boolean {
  const quotation = passage.quotationAt(follow.at)
  if (quotation === null || quotation.close - quotation.open > 7) return false
  let small = 0
  for (let place = quotation.open + 1; place < quotation.close; place += 1) {
    const { capital, kind, lower } = passage.at(place)
    if (kind === 'mark' && /[.,!?]/u.test(lower)) return false
    if (kind === 'word' && !capital && !/^(?:of|the|and|a|in|to|for|on)$/u.test(lower)) small += 1
  }
  return small === 0
}

/** Verbs that need “that”: without it an object follows, “expects the bank to cut”. */
const NO_BARE_CLAUSE = new Set(
  'add hear see read hold find ask question request order consider prefer wonder object comment answer demand'.split(
    ' ',
  ),
)

function takesBareClause(lemma: string, passage: Passage, follow: Follow): boolean {
  if (NO_BARE_CLAUSE.has(lemma)) return false
  // “expects the bank to cut rates” has its verb too late, in another clause.
  const first = passage.word(follow.at)
  return !/^(?:him|her|them|us|me)$/u.test(first)
}

function hasSoon(passage: Passage, from: number, within: number, wanted: RegExp): boolean {
  for (let place = from; place < from + within; place += 1) if (wanted.test(passage.word(place))) return true
  return false
}

function isWith(passage: Passage, verb: number, lemma: string, follow: Follow): boolean {
  const next = passage.word(verb + 1)
  if (next === 'out' || next === 'back') {
    if (lemma === 'rule' || lemma === 'spell' || lemma === 'lash') return true
    if (lemma === 'push' || lemma === 'shoot') return true
    return follow.kind !== 'end' && follow.kind !== 'comma'
  }
  if (lemma === 'point' || lemma === 'appeal') return !isMark(passage, verb + 2)
  if (lemma === 'call') return !/^(?:help|a|me|him)$/u.test(passage.word(verb + 2)) || next !== 'on'
  if (lemma === 'respond') return next === 'by' || follow.kind === 'quotation' || follow.kind === 'that'
  if (lemma === 'agree' || lemma === 'disagree') return true
  if (lemma === 'swear' || lemma === 'take' || lemma === 'go' || lemma === 'sum') return false
  return true
}

/** “urged the mayor to think again”. */
function urges(passage: Passage, verb: number): boolean {
  const phrase = phraseFrom(passage, verb + 1, 'near')
  if (phrase === null) return false
  for (let place = phrase.core; place <= phrase.to + 1; place += 1) {
    if (passage.word(place) !== 'to') continue
    const { capital, lower, kind } = passage.at(place + 1)
    if (
      kind === 'word' &&
      !capital &&
      !DETERMINERS.has(lower) &&
      !POSSESSIVES.has(lower) &&
      !PREPOSITIONS.has(lower) &&
      !/(?:s|ing)$/u.test(lower.replace(/ss$/u, ''))
    )
      return true
  }
  return false
}

/** “described the flight as reckless”. */
function hasAs(passage: Passage, verb: number): boolean {
  for (let place = verb + 1; place < verb + 14; place += 1) {
    const { lower, kind, text } = passage.at(place)
    if (kind === 'paragraph' || /^[.;:?!]$/u.test(text)) return false
    if (text === ',') return false
    if (lower === 'as')
      return place > verb + 1 && passage.word(place + 1) !== 'well' && passage.word(place - 1) !== 'such'
    if (place > verb + 1 && isFiniteVerb(passage, place) && !/ed$/u.test(lower)) return false
  }
  return false
}

/** “called the ruling an outrage”, “calling it "a fashion"”; not “called a meeting”. */
function names_(passage: Passage, verb: number, lemma: string): boolean {
  if (passage.opensQuotation(verb + 1)) return lemma !== 'call' && lemma !== 'consider'
  const phrase = phraseFrom(passage, verb + 1, 'near')
  if (phrase === null) return false
  for (const end of [phrase.core, phrase.to]) {
    let place = end
    if (passage.word(place) === 'for') continue
    if (passage.opensQuotation(place)) return true
    while (
      /^(?:very|so|quite|simply|too|also|both|not|merely|utterly|completely|absolutely|deeply)$/u.test(
        passage.word(place),
      )
    ) {
      place += 1
      if (passage.opensQuotation(place) || !isMark(passage, place)) return true
    }
    if (/^(?:a|an|the|one|his|her|their|its|among)$/u.test(passage.word(place))) return true
    if (/ly$/u.test(passage.word(place)) && isNominal(passage, place + 1)) return true
  }
  // “called the film harmless”, “considers it harmless”.
  const last = passage.word(phrase.to - 1)
  if (
    phrase.to - phrase.from >= 3 &&
    isNominal(passage, phrase.to - 2) &&
    /(?:less|ful|able|ible|ous|ive|ent|ant|ic|al|fair|wrong|false|[^e]ed)$/u.test(last) &&
    lemma !== 'find'
  )
    return true
  const judged = passage.word(phrase.to)
  if (/^(?:consider|deem)$/u.test(lemma) && /ed$/u.test(judged) && isMark(passage, phrase.to + 1)) return true
  return (
    phrase.to - phrase.from === 1 &&
    /(?:less|ful|able|ible|ous|ive|ent|ant|ic|al|fair|wrong|false|guilty|liar)$/u.test(judged)
  )
}

/** The object can itself be what is credited, and is no day or sum. */
function isContent(passage: Passage, follow: Follow): boolean {
  if (follow.kind === 'quotation') return true
  if (follow.kind !== 'object' || follow.phrase === null) return false
  const first = passage.word(follow.phrase.from)
  if (/day$/u.test(first) || /^(?:last|yesterday|today)$/u.test(first)) return false
  return !/^(?:himself|herself|themselves|itself|nothing)$/u.test(first)
}

/** “rejected the claim”, “dismissed calls for”. */
function isAbout(passage: Passage, follow: Follow, wanted?: RegExp): boolean {
  if (follow.kind !== 'object' || follow.phrase === null) return false
  for (
    let place = follow.phrase.from;
    place < follow.phrase.to && place < follow.phrase.from + 8;
    place += 1
  ) {
    const word = passage.word(place)
    if (wanted === undefined ? inList(CLAIM_NOUNS, word) || inList(CALL_NOUNS, word) : wanted.test(word))
      return true
  }
  return false
}

function isJudged(passage: Passage, follow: Follow): boolean {
  if (follow.kind === 'quotation') return true
  if (follow.kind === 'preposition') return passage.word(follow.at) === 'for'
  return follow.kind === 'object' && follow.phrase !== null
}

/** Any verb beside a quotation: “…,” Smith sniffed. */
function besideQuotation(reader: Reader, verb: number): Credit | null {
  const { passage } = reader
  const { lower, capital, kind } = passage.at(verb)
  if (kind !== 'word' || capital || !looksPast(lower) || RELATIVES.has(passage.word(verb - 1))) return null
  const group = verbGroup(passage, verb)
  if (group.be || group.to) return null
  const subject = findSubject(passage, group, null, true)
  if (subject === null || subject.where === 'shared' || subject.where === 'relative') return null
  const from = Math.min(group.from, subject.from)
  const to = Math.max(verb + 1, subject.to)
  const comma = passage.at(from - 2)
  const led = passage.closesQuotation(from - 1) && /^[,?!—–]$|^--$/u.test(comma.text)
  const leads = passage.at(to).text === ',' && passage.opensQuotation(to + 1) && subject.where !== 'after'
  const colon = passage.at(to).text === ':' && passage.opensQuotation(to + 1)
  if (!(led && endsSoon(passage, to)) && !leads && !colon) return null
  const speaker = openness(passage, reader.names, subject)
  if (!speaker.human && !speaker.pronoun && speaker.kind === 'unknown') return null
  return {
    cue: { from: verb, to: verb + 1 },
    lemma: verbForm(lower)?.lemma ?? lower,
    form: 'verb',
    subject,
    agentless: false,
    follow: whatFollows(passage, verb, lower),
    frame: 'quotation',
    negated: false,
  }
}

function endsSoon(passage: Passage, place: number): boolean {
  return (
    isMark(passage, place) ||
    PREPOSITIONS.has(passage.word(place)) ||
    /(?:ly|ing)$/u.test(passage.word(place)) ||
    /^(?:and|to|this|last)$/u.test(passage.word(place)) ||
    /day$/u.test(passage.word(place))
  )
}

function looksPast(word: string): boolean {
  const form = verbForm(word)
  if (form !== null) return form.shape !== 'ing' && form.shape !== 'base'
  return (
    /[^e]ed$/u.test(word) || /^(?:went|began|spat|sang|rang|shrugs|laughs|replies|cried|sighs)$/u.test(word)
  )
}
