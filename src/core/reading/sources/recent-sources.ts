// The latest sources and people of a report, for the pronouns that mean them. Bounded memory.
import { canMean, type Gender, genderOfPronoun, type Remembered } from './remembered'

const MOST_REMEMBERED = 12

export class RecentSources {
  readonly #latest: Remembered[] = []
  /** What pronouns have told of a source. */
  readonly #genders = new Map<string, Gender>()

  push(source: Remembered): void {
    this.#latest.push(source)
    if (this.#latest.length > MOST_REMEMBERED) this.#latest.shift()
  }

  /** The latest one the pronoun can mean. */
  meant(pronoun: string): Remembered | null {
    const found = this.#latest.findLast((source) => this.canMean(pronoun, source))
    return found ?? (pronoun === 'they' ? (this.#latest.findLast(({ human }) => human) ?? null) : null)
  }

  canMean(pronoun: string, source: Remembered): boolean {
    return canMean(pronoun, source, this.#genders.get(source.key) ?? null)
  }

  /** From now on “he” is not who was “she”. */
  learn(pronoun: string, { human, key }: Remembered): void {
    if (human && /^(?:he|she)$/u.test(pronoun)) this.#genders.set(key, genderOfPronoun(pronoun))
  }

  lastNamed(): Remembered | null {
    return this.#latest.findLast(({ kind, human }) => kind === 'named' && human) ?? null
  }
}
