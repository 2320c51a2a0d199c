// Tells who “she”, “the minister” or “Bell” is, from the sources and names read so far. Remembers only the latest.
import type { Passage, Range } from '../passage/passage'
import { isPlural, singular } from '../passage/singular'
import type { Subject } from '../phrases/subject'
import { type Name, Names } from './names'
import { canMean, genderOf, genderOfPronoun, type Identity, type Remembered } from './remembered'
import { type Openness, openness } from './source-kind'

/** “Everybody knew, he said”: nobody whom “he” could mean. */
const ANYBODY = /^(?:every|no|any)(?:body|one)$/u
/** “The billionaire”, “the Texan”: said at first mention of somebody the report has just named. */
const DESCRIBES_A_NAME =
  /^(?:senator|congress(?:wo)?man|lawmaker|republican|democrat|candidate|nominee|front-?runner|incumbent|business(?:wo)?man|billionaire|mogul|tycoon|magnate|actor|actress|author|singer|star|politician|challenger|native|professor|\d+-year-old|\w+ian)$/u
const MOST_REMEMBERED = 12
/** A spokesman may be named some sentences after he is first mentioned. */
const SOON = 2
const LATEST_SUBJECT = 6
const MOST_WORDS = 20

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
      for (const role of new Set(name.roles.map(singular))) {
        const known = this.#namesByRole.get(role)
        if (known === undefined) this.#namesByRole.set(role, [name])
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
    const { kind, human, head } = open
    if (open.name !== null) return this.#behindName(open, open.name)
    const one = human && kind !== 'unknown' && !isPlural(head)
    const apposed = one ? this.#nameInside(source) : null
    if (apposed !== null) return this.#person(apposed, null)
    const known = one && open.definite ? this.#roleBefore(head, source.from) : null
    return known ?? { kind, human, namedAt: null, key: `${kind}:${singular(head)}` }
  }

  #person(name: Range, namedAt: Range | null): Identity {
    return { kind: 'named', human: true, namedAt, key: `name:${this.#passage.word(name.to - 1)}` }
  }

  /** “The director, Lea Novak,”; not “an adviser to Gov. Brandt”, who is somebody else. */
  #nameInside({ core, to }: Subject): Range | null {
    const { all } = this.names
    for (let index = firstFrom(all, core); index < all.length; index += 1) {
      const name = all[index]
      if (name === undefined || name.to > to) return null
      if (name.kind === 'person') return this.#passage.at(name.from - 1).text === ',' ? name : null
    }
    return null
  }

  #behindName({ kind, human, head }: Openness, name: Range): Identity {
    const fullest = this.names.fullest(head)
    const longer = fullest !== null && this.names.length(fullest) > this.names.length(name)
    return { kind, human, namedAt: longer ? fullest : null, key: `name:${head}` }
  }

  #behindPronoun({ from }: Subject): Identity {
    const pronoun = this.#passage.word(from)
    const found =
      this.#sources.findLast((source) => canMean(pronoun, source)) ??
      (pronoun === 'they' ? this.#sources.findLast(({ human }) => human) : undefined)
    if (found === undefined)
      return { kind: 'unknown', human: pronoun !== 'it', namedAt: null, key: `pronoun:${pronoun}` }
    return { kind: found.kind, human: found.human, namedAt: found.nameAt, key: found.key }
  }

  /** “The minister”, when a minister was named or quoted before, or is named soon. */
  #roleBefore(head: string, at: number): Identity | null {
    const role = singular(head)
    const remembered = this.#roles.get(role)
    const names = this.#namesByRole.get(role) ?? []
    const sentence = this.#passage.sentenceNumber(at)
    const name =
      names.findLast(({ from }) => from < at) ??
      names.find(({ from }) => this.#passage.sentenceNumber(from) - sentence <= SOON)
    const newer = remembered === undefined || remembered.kind !== 'unnamed'
    if (name !== undefined && (newer || remembered.at < name.from)) return this.#person(name, name)
    if (remembered !== undefined) return { ...remembered, namedAt: remembered.nameAt }
    return DESCRIBES_A_NAME.test(role) ? this.#lastNamed() : null
  }

  #lastNamed(): Identity | null {
    const found = this.#sources.findLast(({ kind, human }) => kind === 'named' && human)
    return found === undefined ? null : { ...found, namedAt: found.nameAt }
  }

  /** People named without being credited can be meant by “he”, too: subjects, early in their sentence. */
  #rememberNames(before: number): void {
    const { all } = this.names
    for (; this.#nextName < all.length; this.#nextName += 1) {
      const name = all[this.#nextName]
      if (name === undefined || name.to > before) break
      const { from, to, kind, roles } = name
      const early = from - this.#passage.sentenceAt(from).from <= LATEST_SUBJECT
      if (kind !== 'person' || to - from < 2 || !early || this.#passage.quotationAt(from) !== null) continue
      const gender = genderOf([...this.#words(from - 4, to), ...roles])
      this.#push({ ...this.#person(name, null), nameAt: { from, to }, at: from, plural: false, gender })
    }
  }

  #remember(identity: Identity, open: Openness, source: Subject): void {
    if (ANYBODY.test(open.head)) return
    const words = this.#words(source.from, source.to)
    const first = this.#passage.word(source.from)
    const inside = identity.kind === 'named' ? this.#nameInside(source) : null
    const group =
      open.name === null && (isPlural(open.head) || /^(?:some|many|most|others|several)$/u.test(open.head))
    const remembered: Remembered = {
      ...identity,
      nameAt: identity.namedAt ?? open.name ?? inside,
      at: source.from,
      plural: open.pronoun ? first === 'they' : group,
      gender: open.pronoun && identity.human ? genderOfPronoun(first) : genderOf(words),
    }
    this.#push(remembered)
    if (open.pronoun || open.name !== null || !open.human) return
    this.#roles.set(singular(open.head), remembered)
    // “An elderly fisherman … the man”
    const gender = identity.kind === 'unnamed' ? genderOf(words) : null
    if (gender !== null) this.#roles.set(gender === 'he' ? 'man' : 'woman', remembered)
  }

  #push(remembered: Remembered): void {
    this.#sources.push(remembered)
    if (this.#sources.length > MOST_REMEMBERED) this.#sources.shift()
  }

  #words(from: number, to: number): string[] {
    const words: string[] = []
    for (let place = Math.max(0, from); place < Math.min(to, from + MOST_WORDS); place += 1)
      words.push(this.#passage.word(place).replace(/\.$/u, ''))
    return words
  }
}

/** The index of the first name that begins at a place or later. */
function firstFrom(names: readonly Name[], place: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.from ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
