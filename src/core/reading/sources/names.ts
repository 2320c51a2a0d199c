// The proper names of a passage, in order, with the roles the report gives them: “Ines Marr, the harbour master”.
import { DETERMINERS, TITLES } from '../lexicon/function-words'
import { PLACES } from '../lexicon/places'
import { INSTITUTIONS } from '../lexicon/source-nouns'
import type { Passage, Range } from '../passage/passage'
import { inList } from '../passage/singular'
import { isFunctionWord } from '../passage/words'
import { isCommonNoun, isListedNoun } from './common-noun'
import { isInstitutionName, isInstitutionWord } from './institution-name'
import { rolesOf } from './name-roles'
import type { Openness } from './source-kind'

export interface Name extends Range {
  readonly kind: 'person' | 'institution'
  readonly roles: readonly string[]
}

const PARTICLES = /^(?:de|da|di|du|van|von|der|bin|ibn|al|el|la|le|dos|ter)$/u
/** What a country or a firm has, and hardly a person. */
const BODY_PARTS =
  /^(?:ministry|minister|president|prime|premier|government|ambassador|parliament|army|border|founder|owner|board|shareholders|shares|stock|capital|chief|defence|foreign|interior|troops|forces|economy|central|subsidiary|headquarters|customers|directors)$/u
const AT_A_PLACE = /^(?:in|from|across|throughout|at|near|into|inside|outside|leave|leaving)$/u
const LONGEST_NAME = 10

export class Names {
  readonly all: readonly Name[]
  /** What was found out about a source, by its place. */
  readonly openings = new Map<string, Openness>()
  readonly #passage: Passage
  /** Small-letter words that stand capitalised inside a sentence: names even at its beginning. */
  readonly #seen = new Set<string>()
  readonly #bodies = new Set<string>()
  readonly #fullest = new Map<string, Name>()

  constructor(passage: Passage) {
    this.#passage = passage
    for (const [place, { capital, lower }] of passage.tokens.entries()) {
      if (!capital) continue
      if (!this.#opens(place)) this.#seen.add(lower)
      if (this.#isUsedAsBody(place)) this.#bodies.add(lower)
    }
    this.all = this.#collect()
    for (const name of this.all) {
      const last = passage.word(name.to - 1)
      const known = this.#fullest.get(last)
      if (known === undefined || this.length(name) > this.length(known)) this.#fullest.set(last, name)
    }
  }

  /** The place can be part of a proper name; the first word of a sentence only when it is no common noun. */
  isName(place: number): boolean {
    const passage = this.#passage
    const { capital, lower } = passage.at(place)
    if (!capital) return false
    if (isFunctionWord(lower)) return passage.at(place - 1).capital && passage.at(place + 1).capital
    if (!this.#opens(place) || PLACES.has(lower) || this.#isTitle(place)) return true
    if (isListedNoun(lower)) return false
    return this.#seen.has(lower) || (!isCommonNoun(lower) && !/(?:ing|ly|ed)$/u.test(lower))
  }

  /** Where the report gives the whole of a name of which this is the last word. */
  fullest(last: string): Name | null {
    return this.#fullest.get(last) ?? null
  }

  /** The index of the first name that begins at a place or later. */
  firstFrom(place: number): number {
    let low = 0
    let high = this.all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.all[middle]?.from ?? 0) < place) low = middle + 1
      else high = middle
    }
    return low
  }

  /** How many words a name has, titles apart. */
  length({ from, to }: Range): number {
    return to - from > 1 && this.#isTitle(from) ? to - from - 1 : to - from
  }

  /** Somewhere the report treats the single name as a place’s or a firm’s: “Norland’s ministry”, “in Norland”. */
  isBody(place: number): boolean {
    return this.#bodies.has(this.#passage.word(place))
  }

  #isUsedAsBody(place: number): boolean {
    const passage = this.#passage
    const before = passage.at(place - 1)
    const next = passage.at(place + 1)
    if (PLACES.has(passage.word(place)) || (next.capital && isInstitutionWord(next.lower))) return true
    if (next.lower === "'s" && [2, 3].some((far) => BODY_PARTS.test(passage.word(place + far)))) return true
    if (before.capital) return false
    return inList(INSTITUTIONS, before.lower) || (!next.capital && AT_A_PLACE.test(before.lower))
  }

  /** The first word of a sentence, a quotation or a paragraph. */
  #opens(place: number): boolean {
    const { text, kind } = this.#passage.at(place - 1)
    const first = this.#passage.sentenceAt(place).from === place || this.#passage.opensQuotation(place - 1)
    return first || text === ':' || kind === 'paragraph'
  }

  #isTitle(place: number): boolean {
    return TITLES.has(this.#passage.word(place).replace(/\.$/u, ''))
  }

  #collect(): Name[] {
    const names: Name[] = []
    for (let place = 0; place < this.#passage.tokens.length; place += 1) {
      if (!this.isName(place)) continue
      const to = this.#endOfName(place)
      names.push(this.#nameOf(place, to))
      place = to - 1
    }
    return names
  }

  #endOfName(from: number): number {
    const passage = this.#passage
    let to = from + 1
    while (to < from + LONGEST_NAME) {
      const { capital, lower, text } = passage.at(to)
      const joins =
        text === '&' || PARTICLES.test(lower) || (lower === 'of' && isInstitutionName(passage, from, to))
      if (capital && !isFunctionWord(lower)) to += 1
      else if (joins && passage.at(to + 1).capital) to += 2
      else break
    }
    return to
  }

  #nameOf(from: number, to: number): Name {
    const passage = this.#passage
    const single = to - from === 1
    const titled = !single && this.#isTitle(from)
    const bodily = DETERMINERS.has(passage.word(from - 1)) || (single && this.isBody(from))
    if (!titled && (bodily || isInstitutionName(passage, from, to)))
      return { from, to, kind: 'institution', roles: [] }
    return { from, to, kind: 'person', roles: rolesOf(passage, from, to) }
  }
}
