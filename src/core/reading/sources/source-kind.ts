// How openly a source speaks, from the words that name it: by name, as an institution, or without a name.
import { INSTITUTIONS, PEOPLE } from '../lexicon/source-nouns'
import type { Passage, Range } from '../passage/passage'
import { inList, isPlural } from '../passage/singular'
import { isNominal } from '../passage/words'
import type { Subject } from '../phrases/subject'
import { isCommonNoun } from './common-noun'
import { type Description, describedSource } from './described-source'
import { isHidden } from './hidden'
import { isInstitutionName } from './institution-name'
import type { Names } from './names'

export interface Openness extends Description {
  /** The word that says what it is: “official”; a name’s last word. */
  readonly head: string
  /** The name, as tokens, when the source has one itself. */
  readonly name: Range | null
  /** He, she, they, it: somebody else must say who. */
  readonly pronoun: boolean
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|its|their)$/u
/** Somebody, but who? */
const ANYBODY = new Set(
  `everybody everyone nobody somebody someone anyone anybody one ones another others some many most few several none all
  both each two three four five six seven eight nine ten dozens hundreds thousands half`.split(/\s+/u),
)

/** Asked about the same source again and again while verbs are weighed, so each answer is kept with the names. */
export function openness(passage: Passage, names: Names, source: Subject): Openness {
  const key = `${source.from} ${source.to} ${source.core}`
  const known = names.openings.get(key)
  if (known !== undefined) return known
  const answer = readOpenness(passage, names, source)
  names.openings.set(key, answer)
  return answer
}

function readOpenness(passage: Passage, names: Names, source: Subject): Openness {
  const { from, to, core } = source
  const at = headPlace(passage, from, core)
  const head = passage.word(at)
  const base = { head, name: null, definite: false, pronoun: false, human: true, guessed: false }
  if (PRONOUN.test(passage.word(from)) && to - from === 1) return { ...base, kind: 'unknown', pronoun: true }
  if (/^(?:i|we|you|who)$/u.test(head)) return { ...base, kind: 'unknown' }
  if (isHidden(passage, from, to) || ANYBODY.has(head) || isShare(passage, at))
    return { ...base, kind: 'unnamed' }
  if (!names.isName(at) || isPeople(passage, names, at, from))
    return { ...base, ...describedSource(passage, names, source, at) }
  const name = { from: nameStart(passage, names, from, at), to: at + 1 }
  const kind = isPersonsName(passage, names, name, to) ? 'named' : 'institution'
  return { ...base, kind, name, human: kind === 'named' }
}

/** “52 percent”, “60%” of some group. */
const isShare = (passage: Passage, at: number) =>
  passage.at(at).kind === 'number' || /^(?:percent|majority|third|quarter)$/u.test(passage.word(at))

/** The last noun before “of”, “who”, “close to”, “waiting at the gate”. */
function headPlace(passage: Passage, from: number, core: number): number {
  for (let place = core - 1; place >= from; place -= 1) {
    const { lower, capital } = passage.at(place)
    if (lower === "'s" || !isNominal(passage, place)) continue
    const participle = /(?:ed|ing|seen|written)$/u.test(lower) && place > from + 1
    const describes =
      /^(?:familiar|close|briefed|involved|based|aware|known)$/u.test(lower) ||
      (participle && !isCommonNoun(lower) && !capital)
    if (!(describes && isNominal(passage, place - 1))) return place
  }
  return from
}

function nameStart(passage: Passage, names: Names, from: number, at: number): number {
  let start = at
  while (
    start > from &&
    (names.isName(start - 1) || /^(?:of|&|de|van|von|al|der)$/u.test(passage.word(start - 1)))
  )
    start -= 1
  return start
}

function isPersonsName(passage: Passage, names: Names, { from, to }: Range, end: number): boolean {
  const single = to - from === 1
  const known = names.fullest(passage.word(to - 1))
  const full = known?.kind === 'person' && names.length(known) > 1
  const body = isInstitutionName(passage, from, to)
  if (full && !(single && body)) return true
  if (body || inList(INSTITUTIONS, passage.word(from - 1))) return false
  const firm = names.isBody(from) || /^(?:the|a)$/u.test(passage.word(from - 1)) || isFirm(passage, to, end)
  return !(single && firm)
}

const SOON = 6

/** “Trelleck, a maker of buses”. */
function isFirm(passage: Passage, from: number, to: number): boolean {
  for (let place = from; place < Math.min(to, from + SOON); place += 1)
    if (inList(INSTITUTIONS, passage.word(place))) return true
  return false
}

/** “Republicans”, “Russians”: capitalised, and no name of anybody. */
function isPeople(passage: Passage, names: Names, at: number, from: number): boolean {
  const { lower } = passage.at(at)
  // “The Massachusetts Democrat”
  if (/^(?:republican|democrat|conservative|liberal|socialist)$/u.test(lower)) return at > from
  if (!isPlural(lower)) return false
  const counted = /^(?:some|many|most|senior|other)$/u.test(passage.word(at - 1))
  if (at > from && names.isName(at - 1) && !counted) return false
  if (inList(PEOPLE, lower)) return true
  return /(?:ians|icans|ans|ons|ers|ists|crats|tes|eses|ines)$/u.test(lower) && !inList(INSTITUTIONS, lower)
}
