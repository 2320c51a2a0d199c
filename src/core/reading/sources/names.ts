// The proper names of a passage, in order, with the roles the report gives them: “Ines Marr, the harbour master”.
import { ABBREVIATIONS, DETERMINERS, TITLES } from '../lexicon/function-words'
import { PLACES } from '../lexicon/places'
import {
  AGENT_SUFFIX,
  DOCUMENTS,
  INSTITUTION_NAME_WORDS,
  INSTITUTIONS,
  NOT_PEOPLE,
  OFFICES,
  PEOPLE,
  SPOKESPEOPLE,
} from '../lexicon/source-nouns'
import type { Passage, Range } from '../text/passage'
import { inList } from '../text/singular'
import { isFiniteVerb, isFunctionWord, isMark } from '../text/words'

export interface Name extends Range {
  readonly kind: 'person' | 'institution'
  readonly roles: readonly string[]
}

const PARTICLES = /^(?:de|da|di|du|van|von|der|bin|ibn|al|el|la|le|dos|ter)$/u
/** What a country or a firm has, and hardly a person. */
const BODY_PARTS =
  /^(?:ministry|minister|president|prime|premier|government|ambassador|parliament|army|border|founder|owner|board|shareholders|shares|stock|capital|chief|defence|foreign|interior|troops|forces|economy|central|subsidiary|headquarters|customers|directors)$/u
const LONGEST = 10

export class Names {
  readonly all: readonly Name[]
  readonly #passage: Passage
  /** Small-letter words that stand capitalised inside a sentence: names even at its beginning. */
  readonly #seen = new Set<string>()
  readonly #bodies = new Set<string>()
  readonly #fullest = new Map<string, Name>()

  constructor(passage: Passage) {
    this.#passage = passage
    for (const [place, { capital, lower }] of passage.tokens.entries())
      if (capital && !this.#opens(place)) this.#seen.add(lower)
    this.#findBodies()
    this.all = this.#collect()
    for (const name of this.all) {
      const last = passage.word(name.to - 1)
      const known = this.#fullest.get(last)
      if (known === undefined || (known.to - known.from < 2 && name.to - name.from > 1))
        this.#fullest.set(last, name)
    }
  }

  /** The place can be part of a proper name; the first word of a sentence only when it is no common noun. */
  isName(place: number): boolean {
    const { capital, lower } = this.#passage.at(place)
    if (!capital) return false
    if (isFunctionWord(lower))
      return this.#passage.at(place - 1).capital && this.#passage.at(place + 1).capital
    if (!this.#opens(place) || PLACES.has(lower) || TITLES.has(lower.replace(/\.$/u, ''))) return true
    if (isListedNoun(lower)) return false
    if (this.#seen.has(lower)) return true
    return !isCommonNoun(lower) && !/(?:ing|ly|ed)$/u.test(lower)
  }

  /** Where the report gives the whole of a name of which this is the last word. */
  fullest(last: string): Name | null {
    return this.#fullest.get(last) ?? null
  }

  #opens(place: number): boolean {
    const before = this.#passage.at(place - 1)
    return (
      this.#passage.sentenceAt(place).from === place ||
      this.#passage.opensQuotation(place - 1) ||
      before.text === ':' ||
      before.kind === 'paragraph'
    )
  }

  #collect(): Name[] {
    const names: Name[] = []
    const passage = this.#passage
    for (let place = 0; place < passage.tokens.length; place += 1) {
      if (!this.isName(place)) continue
      const from = place
      let to = place + 1
      while (to < from + LONGEST) {
        const { capital, lower, kind, text } = passage.at(to)
        const joined =
          text === '&' || PARTICLES.test(lower) || (lower === 'of' && isInstitution(passage, from, to))
        if (capital && kind === 'word' && !isFunctionWord(lower)) to += 1
        else if (joined && passage.at(to + 1).capital) to += 2
        else break
      }
      names.push(this.#name(from, to))
      place = to - 1
    }
    return names
  }

  #name(from: number, to: number): Name {
    const passage = this.#passage
    const first = passage.word(from).replace(/\.$/u, '')
    const titled = TITLES.has(first) && to - from > 1
    const institution =
      !titled &&
      (isInstitution(passage, from, to) ||
        DETERMINERS.has(passage.word(from - 1)) ||
        (to - from === 1 && this.isBody(from)))
    const kind = institution ? 'institution' : 'person'
    const roles = kind === 'person' ? [...rolesBefore(passage, from), ...rolesAfter(passage, to)] : []
    return { from, to, kind, roles }
  }

  /** The report treats a single name as a place or a firm somewhere: “Norland’s ministry”, “in Norland”, “Tally Inc.”. */
  isBody(place: number): boolean {
    return this.#bodies.has(this.#passage.word(place))
  }

  #findBodies(): void {
    const passage = this.#passage
    for (const [place, { capital, lower }] of passage.tokens.entries()) {
      if (!capital || this.#bodies.has(lower)) continue
      const alone = !passage.at(place - 1).capital
      const next = passage.at(place + 1)
      const placed =
        alone &&
        !next.capital &&
        /^(?:in|from|across|throughout|at|near|into|inside|outside|leave|leaving)$/u.test(
          passage.word(place - 1),
        )
      const governs = next.lower === "'s" && [2, 3].some((far) => BODY_PARTS.test(passage.word(place + far)))
      const longer = next.capital && INSTITUTION_NAME_WORDS.has(next.lower.replace(/\.$/u, ''))
      const described = alone && inList(INSTITUTIONS, passage.word(place - 1))
      if (PLACES.has(lower) || placed || governs || longer || described) this.#bodies.add(lower)
    }
  }
}

function isListedNoun(word: string): boolean {
  return (
    inList(PEOPLE, word) ||
    inList(OFFICES, word) ||
    inList(SPOKESPEOPLE, word) ||
    inList(INSTITUTIONS, word) ||
    inList(DOCUMENTS, word) ||
    NOT_PEOPLE.has(word)
  )
}

/** Also what sounds like people: “dockers”. */
export function isCommonNoun(word: string): boolean {
  return isListedNoun(word) || (AGENT_SUFFIX.test(word) && word.endsWith('s'))
}

const COMPASS = /^(?:north|south|east|west|new|saudi|great|northern|southern|eastern|western|bank|republic)$/u

export function isInstitution(passage: Passage, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const { lower, text } = passage.at(place)
    const word = lower.replace(/\.$/u, '')
    if (INSTITUTION_NAME_WORDS.has(word)) return true
    // “South Korea”; but “Sofia Lund” and “Vernon Jordan” are people.
    if (PLACES.has(lower) && (to - from === 1 || (place === to - 1 && COMPASS.test(passage.word(from)))))
      return true
    if (/^\p{Lu}{2,7}$/u.test(text) && !(to - from > 1 && ABBREVIATIONS.has(word))) return to - from < 3
  }
  return false
}

const isRole = (word: string) => inList(PEOPLE, word) || inList(OFFICES, word) || inList(SPOKESPEOPLE, word)

/** “mission scientist Yuki Tanabe”, “the director, Lea Novak”, “Minister Grace Banda”. */
function rolesBefore(passage: Passage, from: number): string[] {
  const roles: string[] = []
  let place = passage.at(from - 1).text === ',' ? from - 2 : from - 1
  if (isRole(passage.word(from))) roles.push(passage.word(from))
  for (const furthest = place - 4; place > furthest && place >= 0; place -= 1) {
    if (isMark(passage, place)) break
    if (isRole(passage.word(place))) roles.push(passage.word(place))
  }
  return roles
}

/** “Dee Hollis, fire chief”, “Ravi Chandra, an astronomer at Bellhaven”. */
function rolesAfter(passage: Passage, to: number): string[] {
  const roles: string[] = []
  if (passage.at(to).text !== ',') return roles
  for (let place = to + 1; place < to + 12; place += 1) {
    if (isMark(passage, place)) return roles
    // “Speaking to Reuters, the official said”: not who Reuters is.
    if (isFiniteVerb(passage, place) && !/ed$/u.test(passage.word(place))) return []
    if (isRole(passage.word(place))) roles.push(passage.word(place))
  }
  return roles
}
