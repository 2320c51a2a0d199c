// Tells who “she”, “the minister” or “Bell” is, from the sources and names read so far. Bounded memory.
import { type Name, Names } from './names'
import type { Passage, Range } from '../text/passage'
import type { ReadSourceKind } from '../reading'
import { inList, isPlural, singular } from '../text/singular'
import { type Openness, openness } from './source-kind'
import type { Subject } from '../phrases/subject'

export interface Identity {
  readonly kind: ReadSourceKind
  readonly human: boolean
  /** Where the name stands, if elsewhere. */
  readonly namedAt: Range | null
  /** The same for every mention of one source, as far as can be told. */
  readonly key: string
}

interface Remembered extends Identity {
  /** Where its name stands, even if that is beside the cue. */
  readonly nameAt: Range | null
  readonly at: number
  readonly plural: boolean
  readonly gender: 'he' | 'she' | null
}

/** “Everybody knew, he said”: nobody whom “he” could mean. */
const ANYBODY = /^(?:every|no|any)(?:body|one)$/u
const MOST_REMEMBERED = 12
const HE = new Set(
  'mr man father son husband brother spokesman chairman boy king fisherman sir gentleman businessman'.split(
    ' ',
  ),
)
const SHE = new Set(
  'ms mrs miss woman mother daughter wife sister spokeswoman chairwoman girl queen lady businesswoman'.split(
    ' ',
  ),
)

export class WhoIsWho {
  readonly names: Names
  readonly #passage: Passage
  readonly #sources: Remembered[] = []
  readonly #roles = new Map<string, Remembered>()
  readonly #namesByRole = new Map<string, Name[]>()
  #nextName = 0

  constructor(passage: Passage) {
    this.#passage = passage
    this.names = new Names(passage)
    for (const name of this.names.all) {
      for (const role of name.roles) {
        const word = singular(role)
        const known = this.#namesByRole.get(word)
        if (known === undefined) this.#namesByRole.set(word, [name])
        else if (known.length < MOST_REMEMBERED) known.push(name)
      }
    }
  }

  /** Must be asked in the order of the text: each source is remembered for the next. */
  identify(source: Subject): Identity {
    this.#rememberNames(source.from)
    const open = openness(this.#passage, this.names, source)
    const identity = this.#resolve(open, source)
    this.#remember(identity, open, source)
    return identity
  }

  #resolve(open: Openness, source: Subject): Identity {
    if (open.pronoun) return this.#behindPronoun(source)
    if (open.name !== null) return this.#behindName(open, open.name)
    const key = `${open.kind}:${singular(open.head)}`
    const own = { kind: open.kind, human: open.human, namedAt: this.#nameInside(source), key }
    // A description with its own name: “the director, Lea Novak,”.
    if (own.namedAt !== null && open.human && open.kind !== 'unknown' && !isPlural(open.head)) {
      const name = this.names.fullest(this.#passage.word(own.namedAt.to - 1))
      if (name?.kind === 'person' && !this.#isAffiliation(source, own.namedAt))
        return { kind: 'named', human: true, namedAt: null, key: keyOf(this.#passage, name) }
    }
    if (open.definite && open.human && !isPlural(open.head)) {
      const known = this.#roleBefore(open.head, source.from)
      if (known !== null) return known
    }
    return { ...own, namedAt: null }
  }

  /** The person’s name in an apposition, outside the words that describe. */
  #nameInside(source: Subject): Range | null {
    for (const name of this.#namesWithin(source.core, source.to)) if (name.kind === 'person') return name
    return null
  }

  #namesWithin(from: number, to: number): Name[] {
    const { all } = this.names
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle]?.from ?? 0) < from) low = middle + 1
      else high = middle
    }
    const found: Name[] = []
    for (let index = low; index < all.length; index += 1) {
      const name = all[index]
      if (name === undefined || name.to > to) break
      found.push(name)
    }
    return found
  }

  /** “an adviser to Gov. Brandt”: the name belongs to somebody else. */
  #isAffiliation(source: Subject, name: Range): boolean {
    return this.#passage.at(name.from - 1).text !== ',' && name.from > source.from
  }

  #behindName(open: Openness, name: Range): Identity {
    const fullest = this.names.fullest(open.head)
    const elsewhere = fullest !== null && fullest.to - fullest.from > name.to - name.from ? fullest : null
    return {
      kind: open.kind,
      human: open.human,
      namedAt: elsewhere === null ? null : { from: elsewhere.from, to: elsewhere.to },
      key: `name:${open.head}`,
    }
  }

  #behindPronoun({ from }: Subject): Identity {
    const pronoun = this.#passage.word(from)
    const fits = (source: Remembered) => {
      if (/^the(?:y|m|ir)$/u.test(pronoun)) return source.plural
      if (/^its?$/u.test(pronoun)) return !source.human
      const gender = pronoun === 'she' || pronoun === 'her' ? 'she' : 'he'
      return source.human && !source.plural && (source.gender === null || source.gender === gender)
    }
    const found =
      this.#sources.findLast(fits) ??
      (pronoun === 'they' ? this.#sources.findLast(({ human }) => human) : undefined)
    if (found === undefined)
      return { kind: 'unknown', human: pronoun !== 'it', namedAt: null, key: `pronoun:${pronoun}` }
    return { kind: found.kind, human: found.human, namedAt: found.nameAt, key: found.key }
  }

  /** “The minister”, when a minister was named or quoted before; a spokesman may be named right after, too. */
  #roleBefore(head: string, at: number): Identity | null {
    const role = singular(head)
    const remembered = this.#roles.get(role)
    const names = this.#namesByRole.get(role) ?? []
    const name = names.findLast(({ from }) => from < at) ?? names.find(({ from }) => this.#isSoon(at, from))
    if (
      name !== undefined &&
      (remembered === undefined || remembered.at < name.from || remembered.kind !== 'unnamed')
    ) {
      return { kind: 'named', human: true, namedAt: name, key: keyOf(this.#passage, name) }
    }
    return remembered === undefined ? null : { ...remembered, namedAt: remembered.nameAt }
  }

  #isSoon(at: number, from: number): boolean {
    return this.#passage.sentenceNumber(from) - this.#passage.sentenceNumber(at) <= 2
  }

  /** People named without being credited can be meant by “he”, too. */
  #rememberNames(before: number): void {
    const { all } = this.names
    while (this.#nextName < all.length) {
      const name = all[this.#nextName]
      if (name === undefined || name.to > before) break
      this.#nextName += 1
      const opens = this.#passage.sentenceAt(name.from).from
      const titled = name.to - name.from > 1 && name.kind === 'person'
      // Only in the place of a subject: early in its sentence, and not in a quotation.
      if (!titled || name.from - opens > 6 || this.#passage.quotationAt(name.from) !== null) continue
      const words = this.#words(name.from - 4, name.to)
      this.#push({
        kind: 'named',
        human: true,
        namedAt: null,
        nameAt: { from: name.from, to: name.to },
        key: keyOf(this.#passage, name),
        at: name.from,
        plural: false,
        gender: genderOf([...words, ...name.roles]),
      })
    }
  }

  #remember(identity: Identity, open: Openness, source: Subject): void {
    const words = this.#words(source.from, source.to)
    const pronoun = this.#passage.word(source.from)
    const gender = open.pronoun ? (pronoun === 'she' || pronoun === 'he' ? pronoun : null) : genderOf(words)
    const nameAt =
      identity.namedAt ?? open.name ?? (identity.kind === 'named' ? this.#nameInside(source) : null)
    if (ANYBODY.test(open.head)) return
    const plural =
      !open.pronoun &&
      open.name === null &&
      (isPlural(open.head) || /^(?:some|many|most|others|several)$/u.test(open.head))
    const remembered = {
      ...identity,
      nameAt,
      at: source.from,
      plural: open.pronoun ? pronoun === 'they' : plural,
      gender,
    }
    this.#push(remembered)
    if (!open.pronoun && open.name === null && open.human) {
      this.#roles.set(singular(open.head), remembered)
      // “A senior adviser, a former judge”: known by either word.
      if (identity.kind === 'unnamed' && words.some((word) => inList(HE, word)))
        this.#roles.set('man', remembered)
      if (identity.kind === 'unnamed' && words.some((word) => inList(SHE, word)))
        this.#roles.set('woman', remembered)
    }
  }

  #push(remembered: Remembered): void {
    this.#sources.push(remembered)
    if (this.#sources.length > MOST_REMEMBERED) this.#sources.shift()
  }

  #words(from: number, to: number): string[] {
    const words: string[] = []
    for (let place = Math.max(0, from); place < Math.min(to, from + 20); place += 1)
      words.push(this.#passage.word(place).replace(/\.$/u, ''))
    return words
  }
}

function genderOf(words: readonly string[]): 'he' | 'she' | null {
  for (const word of words) {
    if (SHE.has(word)) return 'she'
    if (HE.has(word)) return 'he'
  }
  return null
}

const keyOf = (passage: Passage, name: Range) => `name:${passage.word(name.to - 1)}`
