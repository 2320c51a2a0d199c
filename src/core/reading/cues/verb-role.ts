// Whether a word that can be a verb is one here: “the bank reports”, not “the reports”.
import { ARTICLES, POSSESSIVES, PREPOSITIONS } from '../lexicon/function-words'
import { INSTITUTIONS, OFFICES, PEOPLE } from '../lexicon/source-nouns'
import type { VerbForm } from '../lexicon/verbs'
import type { Follow } from '../phrases/follow'
import { phraseEndingAt } from '../phrases/phrase-ending-at'
import { coreEnd } from '../phrases/phrase-from'
import type { VerbGroup } from '../phrases/verb-group'
import type { Passage } from '../passage/passage'
import { inList, isPlural } from '../passage/singular'
import { isFiniteVerb, isMark, isNominal } from '../passage/words'

export function isVerb(passage: Passage, group: VerbGroup, { shape }: VerbForm, follow: Follow): boolean {
  if (group.be && shape !== 'ing') return false
  // Infinitives only may be; “went on to say” has its first verb in the group.
  if (group.to) return passage.word(group.from) !== 'to'
  if (shape === 'ing') return isParticiple(passage, group)
  if (isGoverned(passage, group)) return false
  const before = passage.at(group.from - 1)
  switch (shape) {
    case 'base':
      return group.helped || agreesPlural(passage, group)
    case 'any':
      return group.helped || group.have || agreesPlural(passage, group) || isNominal(passage, group.from - 1)
    case 's':
      return agreesSingular(passage, group, follow)
    case 'participle':
      return group.have
    case 'past':
    case 'past-or-participle':
      // “the new reported figures”
      return !isAdjective(before.lower) || group.from !== group.verb || follow.kind !== 'object'
  }
}

/** After an article, an owner or a preposition it is a noun or an adjective. */
function isGoverned(passage: Passage, { from, verb }: VerbGroup): boolean {
  const close = passage.at(verb - 1)
  if (close.kind === 'mark' && /['’]/u.test(close.text) && !passage.closesQuotation(verb - 1)) return true
  const { kind, lower } = passage.at(from - 1)
  if (kind !== 'word' || from !== verb) return false
  if (ARTICLES.has(lower) && !/^(?:this|these|those|another)$/u.test(lower)) return true
  if (lower === "'s" || POSSESSIVES.has(lower)) return true
  if (PREPOSITIONS.has(lower) && !/^(?:on|up|out|back|down|over|off)$/u.test(lower)) return true
  return /^(?:no|any|every|such|to|if|when|than|once)$/u.test(lower)
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

const COUNTS =
  /^(?:many|some|several|few|most|all|these|those|two|three|four|five|six|other|more|various|are|were|is|was)$/u

/** “the bank claims”, not “several claims”, “growing claims” or “earnings reports were”. */
function agreesSingular(passage: Passage, group: VerbGroup, follow: Follow): boolean {
  const before = passage.at(group.from - 1)
  if (before.kind === 'number' || COUNTS.test(before.lower) || isAdjective(before.lower)) return false
  if (/^\p{Ll}+ing$/u.test(before.lower)) return false
  return !isFiniteVerb(passage, group.verb + 1) || follow.kind === 'quotation'
}

const ADJECTIVES =
  /^(?:new|old|own|recent|last|false|early|big|good|public|private|fresh|first|other|official|annual|latest|previous)$/u

function isAdjective(word: string): boolean {
  if (inList(PEOPLE, word) || inList(INSTITUTIONS, word) || inList(OFFICES, word)) return false
  return ADJECTIVES.test(word) || /(?:ial|ical|ious|ive|able|ible|ful|less|ous|ish|ary|ual)$/u.test(word)
}

const PLURALS =
  /^(?:i|we|they|you|who|some|many|most|others|few|several|all|both|police|people|those|them|half|none|us|data|media|and|or|but|staff)$/u

/** A base form needs somebody plural, “I” or “you”: “analysts say”, not “the company report”. */
function agreesPlural(passage: Passage, { from }: VerbGroup): boolean {
  const { lower, kind, text } = passage.at(from - 1)
  // “ads that portray”, “banks, which say”
  if (lower === 'that' || lower === 'which') {
    const comma = passage.at(from - 2).text === ','
    return isPlural(passage.word(comma ? from - 3 : from - 2))
  }
  if (PLURALS.test(lower) || text === ',' || text === ')' || kind === 'number') return true
  if (kind !== 'word') return false
  return isPlural(lower) || /(?:men|women|children)$/u.test(lower) || pluralHead(passage, from - 1)
}

/** “people close to the talks say”, “economists polled by the paper predict”. */
function pluralHead(passage: Passage, last: number): boolean {
  if (isMark(passage, last)) return false
  const phrase = phraseEndingAt(passage, last, passage.sentenceAt(last).from)
  if (phrase === null) return false
  const head = passage.word(coreEnd(passage, phrase) - 1)
  return isPlural(head) || /^(?:many|some|most|others|several|few|those|both|all|none)$/u.test(head)
}
