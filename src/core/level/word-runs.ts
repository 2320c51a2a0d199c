// Finds the longest run of words that two texts share, whatever their capitals and punctuation.

export class WordRuns {
  readonly #words: readonly string[]
  readonly #known: ReadonlySet<string>
  #places: WordPlaces | null = null

  constructor(text: string) {
    this.#words = wordsOf(text)
    this.#known = new Set(this.#words)
  }

  /** The words of the other text that this one has too, in the same order and without a gap: `least` or none. */
  longestIn(text: string, least = 1): string[] {
    const words = wordsOf(text)
    if (!this.#mayHaveRun(words, least)) return []
    this.#places ??= new WordPlaces(this.#words)
    const run = this.#places.longestRun(words)
    return run.length < least ? [] : run
  }

  /** A run is made of known words. Few texts have many in a row, so that few have to be looked at closely. */
  #mayHaveRun(words: readonly string[], least: number): boolean {
    let run = 0
    for (const word of words) {
      run = this.#known.has(word) ? run + 1 : 0
      if (run >= least) return true
    }
    return false
  }
}

class WordPlaces {
  readonly #places = new Map<string, number[]>()
  /** How many words in a row match up to a place of the first text, and in which step that was found. */
  readonly #lengths: Uint32Array
  readonly #steps: Uint32Array
  #step = 1

  constructor(words: readonly string[]) {
    this.#lengths = new Uint32Array(words.length)
    this.#steps = new Uint32Array(words.length)
    for (const [place, word] of words.entries()) {
      const known = this.#places.get(word)
      if (known === undefined) this.#places.set(word, [place])
      else known.push(place)
    }
  }

  longestRun(words: readonly string[]): string[] {
    let longest = 0
    let end = 0
    // A step without words between two texts, so that no run continues from one to the next.
    this.#step += 1
    for (const [index, word] of words.entries()) {
      const run = this.#advance(word)
      if (run <= longest) continue
      longest = run
      end = index + 1
    }
    return words.slice(end - longest, end)
  }

  /** The longest run that ends with this word. */
  #advance(word: string): number {
    const last = this.#step
    this.#step += 1
    let longest = 0
    const places = this.#places.get(word) ?? []
    // From the back: the place before must still hold the last step.
    for (let at = places.length - 1; at >= 0; at -= 1) {
      const place = places[at] ?? 0
      const run = this.#steps[place - 1] === last ? (this.#lengths[place - 1] ?? 0) + 1 : 1
      this.#lengths[place] = run
      this.#steps[place] = this.#step
      if (run > longest) longest = run
    }
    return longest
  }
}

// The plain letters first, though the others hold them: they are found at half the price.
const WORD = /(?:[a-z0-9]|[\p{L}\p{M}\p{N}])+/gu

/** The words of a text, whatever their capitals and punctuation. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? []
}
