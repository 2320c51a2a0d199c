// How openly a source speaks that is described and not named: “a spokeswoman”, “people close to the talks”, “the ministry”.
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
import type { Passage } from '../passage/passage'
import { inList, isPlural } from '../passage/singular'
import type { Subject } from '../phrases/subject'
import type { ReadSourceKind } from '../reading'
import { isAbstract } from './abstract-noun'
import type { Names } from './names'

export interface Description {
  readonly kind: ReadSourceKind
  /** A human being or several, as against a body or a paper. */
  readonly human: boolean
  /** “The official”: somebody the report has spoken of before, perhaps by name. */
  readonly definite: boolean
  /** No list has the noun: that it can speak is guessed from its speaking. */
  readonly guessed: boolean
}

/** `at` is the place of the noun that says what the source is. */
export function describedSource(passage: Passage, names: Names, source: Subject, at: number): Description {
  const { from } = source
  const head = passage.word(at)
  const first = passage.word(from)
  const article = ARTICLES.has(first) && !/^(?:a|an|another)$/u.test(first)
  const definite = article || POSSESSIVES.has(first) || hasOwner(passage, from, at)
  const known = definite || hasName(names, from, at)
  const people = inList(PEOPLE, head)
  const plural = isPlural(head)
  const is = (kind: ReadSourceKind, human: boolean): Description => ({
    kind,
    human,
    definite,
    guessed: false,
  })
  if (VAGUE.has(head)) return is('unnamed', true)
  if (inList(SPOKESPEOPLE, head) || isCourt(passage, from, at) || (known && isChief(passage, at)))
    return is('institution', true)
  if (inList(OFFICES, head) && (!people || known))
    return is(known && !plural && !hasWord(passage, from, at, 'former') ? 'institution' : 'unnamed', true)
  if (inList(DOCUMENTS, head))
    return is(known || isTraced(passage, names, source, at) ? 'institution' : 'unnamed', false)
  if (inList(INSTITUTIONS, head) && !(people && (plural || !definite)))
    return is(known || WITHOUT_ARTICLE.test(head) ? 'institution' : 'unnamed', false)
  if (people || head.endsWith('-old') || soundsLikePeople(head)) return is('unnamed', true)
  if (hasName(names, from, at)) return is('institution', false)
  const guessed = definite && !plural && !isAbstract(head)
  return { ...is(guessed ? 'institution' : 'unknown', false), guessed }
}

/** “a mediator”, “dockers”. */
const soundsLikePeople = (noun: string) =>
  [noun, `${noun}s`].some((form) => AGENT_SUFFIX.test(form) && !NOT_PEOPLE.has(form))

const WITHOUT_ARTICLE = /^(?:police|parliament|congress|government|management|city|state)$/u

/** A court speaks through its judge, whoever it is. */
const isCourt = (passage: Passage, from: number, at: number) =>
  /^(?:judges?|court|jury|tribunal|magistrate|coroner|prosecutors?)$/u.test(passage.word(at)) &&
  !hasWord(passage, from, at, 'former')

/** “the head teacher”, “the company’s chief financial officer”. */
const isChief = (passage: Passage, at: number) =>
  /^(?:head|chief|financial|executive|operating|medical|first)$/u.test(passage.word(at - 1)) &&
  /^(?:officer|teacher|executive|coach|economist|scientist|minister|engineer)$/u.test(passage.word(at))

/** “court documents”, “a report by the ministry”. */
const isTraced = (passage: Passage, names: Names, { from, to }: Subject, at: number) =>
  hasBody(passage, from, at) || hasName(names, at + 1, to) || hasBody(passage, at + 1, to)

function hasWord(passage: Passage, from: number, to: number, word: string): boolean {
  for (let place = from; place < to; place += 1) if (passage.word(place) === word) return true
  return false
}

function hasOwner(passage: Passage, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1)
    if (passage.word(place) === "'s" || /^['’]$/u.test(passage.at(place).text)) return true
  return false
}

function hasName(names: Names, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (names.isName(place)) return true
  return false
}

function hasBody(passage: Passage, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (inList(INSTITUTIONS, passage.word(place))) return true
  return false
}
