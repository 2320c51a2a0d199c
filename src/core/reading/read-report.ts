// The reading assistant: who is credited with what in a report. Pure; time and memory grow with the length of the body.
import { Credits } from './credited/content'
import type { Credit, Reader } from './cues/credit'
import { SharedWords } from './credited/shared-words'
import { Passage, type Range } from './passage/passage'
import { passiveCue } from './cues/passive-cue'
import { phraseCue } from './cues/phrase-cue'
import type { Attribution, Reading, Span } from './reading'
import { refusalCue } from './cues/refusal-cue'
import { signsOf } from './credited/signs'
import { wordingOf } from './credited/wording'
import { suggest } from './credited/suggest'
import { verbCue } from './cues/verb-cue'
import type { Identity } from './sources/remembered'
import { WhoIsWho } from './sources/who-is-who'

/** Words of a sentence that are read: more are no prose, and must not make anybody wait. */
const LONGEST_SENTENCE = 500

/**
 * Reads a report body. `language` is its BCP 47 tag; for any other language than English the answer is that it cannot
 * be read. Any text is answered; nothing is thrown.
 */
export function readReport(body: string, language: string): Reading {
  if (!/^en(?:-|$)/iu.test(language)) return { canRead: false, attributions: [] }
  const passage = new Passage(body)
  const people = new WhoIsWho(passage)
  const credits = findCredits({ passage, names: people.names, shared: null })
  const ordered = new Credits(passage, credits)
  const words = new SharedWords(passage)
  const attributions: Attribution[] = []
  let sentence = -1
  let index = 0
  for (const credit of credits) {
    const number = passage.sentenceNumber(credit.cue.from)
    index = number === sentence ? index + 1 : 0
    sentence = number
    const identity = credit.subject === null ? null : people.identify(credit.subject)
    attributions.push(attribution(passage, credit, identity, ordered.contentOf(credit, index), words))
  }
  return { canRead: true, attributions }
}

function findCredits(reader: Reader): Credit[] {
  const { passage } = reader
  const credits: Credit[] = []
  for (let place = 0; place < passage.tokens.length; place += 1) {
    // Inside quotation marks the person quoted speaks, and is credited already.
    if (passage.quotationAt(place) !== null || passage.at(place).kind === 'paragraph') continue
    const sentence = passage.sentenceAt(place)
    if (place - sentence.from > LONGEST_SENTENCE) {
      place = Math.max(place, sentence.to - 1)
      continue
    }
    const credit =
      refusalCue(reader, place) ??
      passiveCue(reader, place) ??
      verbCue(reader, place) ??
      phraseCue(reader, place)
    if (credit === null) continue
    const last = credits.at(-1)
    if (last !== undefined && (last.cue.to > credit.cue.from || isObjectOf(last, credit))) continue
    credits.push(credit)
    if (credit.form === 'verb' || credit.form === 'passive') reader.shared = credit.subject
    place = Math.max(place, credit.cue.to - 1)
  }
  return credits
}

/** “rejected the claim that”: the claim is what is rejected, and no cue beside it. */
function isObjectOf({ follow, form }: Credit, noun: Credit): boolean {
  const phrase = follow?.phrase ?? null
  if (noun.form !== 'noun' || form === 'noun' || phrase === null) return false
  return noun.cue.from >= phrase.from && noun.cue.from < phrase.to
}

function attribution(
  passage: Passage,
  credit: Credit,
  identity: Identity | null,
  content: readonly Range[],
  words: SharedWords,
): Attribution {
  const sourceKind = identity?.kind ?? (credit.agentless ? 'unnamed' : 'unknown')
  const stems = words.stemsOf(content)
  const answers = words.answers(stems, identity?.key ?? '')
  const wording = wordingOf(passage, content)
  const signs = signsOf(passage, credit, sourceKind, wording, answers)
  words.remember(stems, identity?.key ?? '', signs.includes('denial'))
  return {
    cue: span(passage, credit.cue),
    source: credit.subject === null ? null : span(passage, credit.subject),
    namedAt: identity?.namedAt === null || identity === null ? null : span(passage, identity.namedAt),
    sourceKind,
    content: content.map((part) => span(passage, part)),
    quoted: content.some((part) => isQuoted(passage, part)),
    signs,
    suggestion: suggest(credit, sourceKind, signs, wording, answers, isCompetent(passage, credit)),
  }
}

/** A court that finds: its verdict is what is reported. */
function isCompetent(passage: Passage, { subject, lemma }: Credit): boolean {
  if (subject === null || !/^(?:rule|find|decide|conclude|hold|declare|convict)$/u.test(lemma)) return false
  for (let place = subject.from; place < subject.core; place += 1)
    if (/^(?:court|judges?|tribunal|jury|magistrate|coroner|ombudsman)$/u.test(passage.word(place)))
      return true
  return false
}

function span(passage: Passage, { from, to }: Range): Span {
  return { start: passage.at(from).start, end: passage.at(to - 1).end }
}

/** A quotation opens in it, or it begins inside one. */
function isQuoted(passage: Passage, { from, to }: Range): boolean {
  if (passage.quotationAt(from) !== null) return true
  for (const { open } of passage.quotationsFrom(from)) return open < to
  return false
}
