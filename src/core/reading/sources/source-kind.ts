// How openly a source speaks, from the words that name it: by name, as an institution, or without a name.
import { ARTICLES, POSSESSIVES } from '../lexicon/function-words'
import {
  AGENT_SUFFIX,
  DOCUMENTS,
  INSTITUTIONS,
  NOT_PEOPLE,
  OFFICES,
  PEOPLE,
  SPOKESPEOPLE,
  VAGUE,
} from '../lexicon/source-nouns'
import { isCommonNoun, isInstitution, type Names } from './names'
import type { Passage } from '../text/passage'
import type { ReadSourceKind } from '../reading'
import { inList, isPlural } from '../text/singular'
import type { Subject } from '../phrases/subject'
import { isNominal } from '../text/words'

export interface Openness {
  readonly kind: ReadSourceKind
  /** A human being or several, as against a body or a paper. */
  readonly human: boolean
  /** The word that says what it is: “official”; a name’s last word. */
  readonly head: string
  /** The name, as tokens, when the source has one itself. */
  readonly name: { readonly from: number; readonly to: number } | null
  /** “The official”: somebody the report has spoken of before, perhaps by name. */
  readonly definite: boolean
  /** He, she, they, it: somebody else must say who. */
  readonly pronoun: boolean
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|its|their)$/u
/** Somebody, but who? */
const ANYBODY = new Set(
  `everybody everyone nobody somebody someone anyone anybody one ones another others some many most few several none all
  both each two three four five six seven eight nine ten dozens hundreds thousands half`.split(/\s+/u),
)
const HIDDEN = /^(?:anonymity|unnamed|unidentified|anonymous|undisclosed)$/u

/** Asked about the same source again and again while verbs are weighed, so each answer is kept. */
const kept = new WeakMap<Names, Map<string, Openness>>()

export function openness(passage: Passage, names: Names, source: Subject): Openness {
  const answers = kept.get(names) ?? new Map<string, Openness>()
  kept.set(names, answers)
  const key = `${source.from} ${source.to} ${source.core}`
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = readOpenness(passage, names, source)
  answers.set(key, answer)
  return answer
}

function readOpenness(passage: Passage, names: Names, source: Subject): Openness {
  const { from, to, core } = source
  const first = passage.word(from)
  const at = headPlace(passage, from, core)
  const head = passage.word(at)
  const base = { head, name: null, definite: false, pronoun: false, human: true }
  if (PRONOUN.test(first) && to - from === 1) return { ...base, kind: 'unknown', pronoun: true }
  if (/^(?:i|we|you|who)$/u.test(head)) return { ...base, kind: 'unknown' }
  if (isHidden(passage, from, to)) return { ...base, kind: 'unnamed' }
  if (ANYBODY.has(head)) return { ...base, kind: 'unnamed' }
  if (names.isName(at) && !isPeoples(passage, names, at, from)) return named(passage, names, from, at, to)
  return { ...base, ...common(passage, names, source, at) }
}

/** The last noun before “of”, “who”, “close to”. */
function headPlace(passage: Passage, from: number, core: number): number {
  for (let place = core - 1; place >= from; place -= 1) {
    const { lower } = passage.at(place)
    if (lower === "'s" || /^['’)]$/u.test(lower)) continue
    const describes =
      /^(?:familiar|close|briefed|involved|based|aware|known)$/u.test(lower) ||
      (/(?:ed|ing|seen|written)$/u.test(lower) &&
        place > from + 1 &&
        !isCommonNoun(lower) &&
        !passage.at(place).capital)
    if (isNominal(passage, place) && !(describes && isNominal(passage, place - 1))) return place
  }
  return from
}

/** “A driver who asked not to be named”. */
export function isHidden(passage: Passage, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const word = passage.word(place)
    if (HIDDEN.test(word)) return true
    if (/^(?:named|identified|quoted)$/u.test(word) && passage.word(place - 1) === 'be') {
      for (let at = place - 2; at > place - 7; at -= 1)
        if (/^(?:not|declined|refused|n't|didn't|without)$/u.test(passage.word(at))) return true
    }
  }
  return false
}

function named(passage: Passage, names: Names, from: number, at: number, to: number): Openness {
  let start = at
  while (
    start > from &&
    (names.isName(start - 1) || /^(?:of|&|de|van|von|al|der)$/u.test(passage.word(start - 1)))
  )
    start -= 1
  const name = { from: start, to: at + 1 }
  const head = passage.word(at)
  const known = names.fullest(head)
  const before = passage.word(start - 1)
  const institution =
    isInstitution(passage, start, at + 1) ||
    (at === start && (names.isBody(at) || /^(?:the|a)$/u.test(before))) ||
    inList(INSTITUTIONS, before) ||
    (at === start && isCompany(passage, at + 1, to))
  const person =
    known?.kind === 'person' &&
    known.to - known.from > 1 &&
    (at > start || !isInstitution(passage, start, at + 1))
  const kind = institution && !person ? 'institution' : 'named'
  return { kind, human: kind === 'named', head, name, definite: false, pronoun: false }
}

/** “Trelleck, a maker of buses”. */
function isCompany(passage: Passage, from: number, to: number): boolean {
  for (let place = from; place < Math.min(to, from + 6); place += 1)
    if (inList(INSTITUTIONS, passage.word(place))) return true
  return false
}

/** “Republicans”, “Russians”: capitalised, and no name of anybody. */
function isPeoples(passage: Passage, names: Names, at: number, from: number): boolean {
  const { lower } = passage.at(at)
  if (
    !isPlural(lower) ||
    (at > from && names.isName(at - 1) && !/^(?:some|many|most|senior|other)$/u.test(passage.word(at - 1)))
  )
    return false
  return (
    inList(PEOPLE, lower) ||
    (/(?:ians|icans|ans|ons|ers|ists|crats|tes|eses|ines)$/u.test(lower) && !inList(INSTITUTIONS, lower))
  )
}

type Common = Pick<Openness, 'kind' | 'human' | 'definite'>

function common(passage: Passage, names: Names, { from, to }: Subject, at: number): Common {
  const head = passage.word(at)
  const first = passage.word(from)
  const possessive = POSSESSIVES.has(first) || hasEnding(passage, from, at)
  const definite = possessive || (ARTICLES.has(first) && !/^(?:a|an|another)$/u.test(first))
  const plural = isPlural(head)
  const answerable = (kind: ReadSourceKind, human = false): Common => ({ kind, human, definite })
  if (VAGUE.has(head)) return answerable('unnamed', true)
  if (inList(SPOKESPEOPLE, head)) return answerable('institution', true)
  const people = inList(PEOPLE, head)
  const affiliated = hasName(names, from, at)
  // A court speaks through its judge, whoever it is.
  if (
    /^(?:judges?|court|jury|jurors|tribunal|magistrate|coroner|prosecutors?)$/u.test(head) &&
    head !== 'jurors' &&
    !isFormer(passage, from, at)
  )
    return answerable('institution', true)
  if (
    (definite || hasName(names, from, at)) &&
    /^(?:head|chief|financial|executive|operating|medical|first)$/u.test(passage.word(at - 1)) &&
    /^(?:officer|teacher|executive|coach|economist|scientist|minister|engineer)$/u.test(head)
  )
    return answerable('institution', true)
  if (inList(OFFICES, head) && (!people || definite || affiliated))
    return answerable(
      (definite || affiliated) && !plural && !isFormer(passage, from, at) ? 'institution' : 'unnamed',
      true,
    )
  if (inList(DOCUMENTS, head)) {
    const indefinite = !definite && !affiliated && !hasBody(passage, from, at)
    const traced = hasName(names, at + 1, to) || hasBody(passage, at + 1, to)
    return answerable(indefinite && !traced ? 'unnamed' : 'institution')
  }
  if (inList(INSTITUTIONS, head) && !(people && (plural || !definite))) {
    if (/^(?:police|parliament|congress|government|management|city|state)$/u.test(head))
      return answerable('institution')
    return answerable(definite || affiliated ? 'institution' : 'unnamed')
  }
  if (people || (AGENT_SUFFIX.test(head) && !NOT_PEOPLE.has(head))) return answerable('unnamed', true)
  if (affiliated) return answerable('institution')
  return { kind: 'unknown', human: false, definite }
}

const isFormer = (passage: Passage, from: number, at: number) => {
  for (let place = from; place < at; place += 1) if (passage.word(place) === 'former') return true
  return false
}

function hasEnding(passage: Passage, from: number, at: number): boolean {
  for (let place = from; place < at; place += 1)
    if (passage.word(place) === "'s" || /^['’]$/u.test(passage.at(place).text)) return true
  return false
}

function hasName(names: Names, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (names.isName(place)) return true
  return false
}

/** “court documents”, “a report by the ministry”. */
function hasBody(passage: Passage, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1)
    if (inList(INSTITUTIONS, passage.word(place)) && passage.word(place) !== 'local') return true
  return false
}
