// Tells who “she”, “the minister” or “Bell” is, from the sources and names read so far.
import type { Passage, Range } from '../passage/passage'
import { isPlural, singular } from '../passage/singular'
import type { Subject } from '../phrases/subject'
import { type Name, Names } from './names'
import { RecentSources } from './recent-sources'
import { genderOf, genderOfPronoun, type Identity, type Remembered } from './remembered'
import { type Openness, openness } from './source-kind'

/** “Everybody knew, he said”: nobody whom “he” could mean. */
const ANYBODY = /^(?:every|no|any)(?:body|one)$/u
/** “The billionaire”, “the Texan”: said at first mention of somebody the report has just named. */
const DESCRIBES_A_NAME =
  /^(?:senator|congress(?:wo)?man|lawmaker|republican|democrat|candidate|nominee|front-?runner|incumbent|business(?:wo)?man|billionaire|mogul|tycoon|magnate|actor|actress|author|singer|star|politician|challenger|native|professor|\d+-year-old|\w+ian)$/u
const MOST_OF_ONE_ROLE = 12
/** A name may stand some sentences before or after the words that mean it. */
const SOON = 2
const MOST_NAMES = 30
const LATEST_SUBJECT = 6
const MOST_WORDS = 20

export class WhoIsWho {
  readonly names: Names
  readonly #passage: Passage
  readonly #recent = new RecentSources()
  readonly #roles = new Map<string, Remembered>()
  readonly #namesByRole = new Map<string, Name[]>()
  #nextName = 0
  /** The beginning of the last sentence whose subject was remembered. */
  #lastSentence = -1

  constructor(passage: Passage) {
    this.#passage = passage
    this.names = new Names(passage)
    for (const name of this.names.all) {
      for (const role of new Set(name.roles.map(singular))) {
        const known = this.#namesByRole.get(role)
        if (known === undefined) this.#namesByRole.set(role, [name])
        else if (known.length < MOST_OF_ONE_ROLE) known.push(name)
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
    const known = one && open.definite ? this.#behindRole(singular(head), source.from) : null
    return known ?? { kind, human, namedAt: null, key: `${kind}:${singular(head)}` }
  }

  #person(name: Range, namedAt: Range | null): Identity {
    return { kind: 'named', human: true, namedAt, key: `name:${this.#passage.word(name.to - 1)}` }
  }

  /** “The director, Lea Novak,”; not “an adviser to Gov. Brandt”, who is somebody else. */
  #nameInside({ core, to }: Subject): Range | null {
    const { all } = this.names
    for (let index = this.names.firstFrom(core); index < all.length; index += 1) {
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
    const found = this.#recent.meant(pronoun) ?? this.#otherPerson(pronoun, from)
    if (found === null)
      return { kind: 'unknown', human: pronoun !== 'it', namedAt: null, key: `pronoun:${pronoun}` }
    this.#recent.learn(pronoun, found)
    return { kind: found.kind, human: found.human, namedAt: found.nameAt, key: found.key }
  }

  /** “Ada Brook met Paul Lind. She was late. He said …”: somebody named shortly before who was no subject. */
  #otherPerson(pronoun: string, before: number): Remembered | null {
    if (!/^(?:he|she)$/u.test(pronoun)) return null
    const last = this.names.firstFrom(before) - 1
    const sentence = this.#passage.sentenceNumber(before)
    for (let index = last; index >= Math.max(0, last - MOST_NAMES); index -= 1) {
      const name = this.names.all[index]
      if (name === undefined || sentence - this.#passage.sentenceNumber(name.from) > SOON) return null
      const person = this.#isPerson(name) ? this.#rememberedName(name) : null
      if (person !== null && this.#recent.canMean(pronoun, person)) return person
    }
    return null
  }

  /** “The minister”, when a minister was named or quoted before, or is named soon. */
  #behindRole(role: string, at: number): Identity | null {
    const remembered = this.#roles.get(role)
    const names = this.#namesByRole.get(role) ?? []
    const sentence = this.#passage.sentenceNumber(at)
    const name =
      names.findLast(({ from }) => from < at) ??
      names.find(({ from }) => this.#passage.sentenceNumber(from) - sentence <= SOON)
    const newer = remembered === undefined || remembered.kind !== 'unnamed'
    if (name !== undefined && (newer || remembered.at < name.from)) return this.#person(name, name)
    const found = remembered ?? (DESCRIBES_A_NAME.test(role) ? this.#recent.lastNamed() : null)
    return found === null ? null : { ...found, namedAt: found.nameAt }
  }

  /** People named without being credited can be meant by “he”, too: subjects, the first names of their sentences. */
  #rememberNames(before: number): void {
    const { all } = this.names
    for (; this.#nextName < all.length; this.#nextName += 1) {
      const name = all[this.#nextName]
      if (name === undefined || name.to > before) break
      const sentence = this.#passage.sentenceAt(name.from).from
      const first = sentence !== this.#lastSentence && name.from - sentence <= LATEST_SUBJECT
      if (!first || !this.#isPerson(name)) continue
      this.#recent.push(this.#rememberedName(name))
      this.#lastSentence = sentence
    }
  }

  /** Outside quotations; a single name counts when the report gives it in full somewhere. */
  #isPerson(name: Name): boolean {
    if (name.kind !== 'person' || this.#passage.quotationAt(name.from) !== null) return false
    if (name.to - name.from > 1) return true
    const fullest = this.names.fullest(this.#passage.word(name.to - 1))
    return fullest?.kind === 'person' && this.names.length(fullest) > 1
  }

  #rememberedName({ from, to, roles }: Name): Remembered {
    const nameAt = this.names.fullest(this.#passage.word(to - 1)) ?? { from, to }
    const gender = genderOf([...this.#words(from - 4, to), ...roles])
    return { ...this.#person(nameAt, null), nameAt, at: from, plural: false, gender }
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
    this.#recent.push(remembered)
    if (open.pronoun || open.name !== null || !open.human) return
    this.#roles.set(singular(open.head), remembered)
    // “An elderly fisherman … the man”
    const gender = identity.kind === 'unnamed' ? genderOf(words) : null
    if (gender !== null) this.#roles.set(gender === 'he' ? 'man' : 'woman', remembered)
  }

  #words(from: number, to: number): string[] {
    const words: string[] = []
    for (let place = Math.max(0, from); place < Math.min(to, from + MOST_WORDS); place += 1)
      words.push(this.#passage.word(place).replace(/\.$/u, ''))
    return words
  }
}
