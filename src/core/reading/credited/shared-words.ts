// Whether what somebody says is about what somebody else has said before: a denial needs an allegation in play.
import { COMMON_WORDS } from '../lexicon/sign-words'
import type { Passage, Range } from '../passage/passage'

const LEAST_LETTERS = 5
const STEM = 5
const MOST_WORDS = 60
const FURTHEST = 200

export class SharedWords {
  readonly #passage: Passage
  /** Which sources have used a word, by its beginning. */
  readonly #saidBy = new Map<string, Set<string>>()
  #afterDenial = false

  constructor(passage: Passage) {
    this.#passage = passage
  }

  /** Shares a word with another source’s statement before, or goes on from a denial. */
  answers(stems: readonly string[], key: string): boolean {
    if (this.#afterDenial) return true
    for (const stem of stems) {
      const sources = this.#saidBy.get(stem)
      if (sources !== undefined && (sources.size > 1 || !sources.has(key))) return true
    }
    return false
  }

  remember(stems: readonly string[], key: string, denial: boolean): void {
    this.#afterDenial = denial
    for (const stem of stems) {
      const sources = this.#saidBy.get(stem)
      if (sources === undefined) this.#saidBy.set(stem, new Set([key]))
      else if (sources.size < 4) sources.add(key)
    }
  }

  /** The beginnings of the words that carry the content, for the two questions above. */
  stemsOf(content: readonly Range[]): string[] {
    const stems: string[] = []
    let left = FURTHEST
    for (const { from, to } of content) {
      for (let place = from; place < to && left > 0 && stems.length < MOST_WORDS; place += 1, left -= 1) {
        const { lower, kind } = this.#passage.at(place)
        if (kind === 'word' && lower.length >= LEAST_LETTERS && !COMMON_WORDS.has(lower))
          stems.push(lower.slice(0, STEM))
      }
    }
    return stems
  }
}
