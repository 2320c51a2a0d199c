// Finds the longest run of words that two texts share, whatever their capitals and punctuation.

export class WordRuns {
  readonly #text: string
  readonly #sieve: WordSieve
  #places: WordPlaces | null = null

  constructor(text: string) {
    this.#text = text
    this.#sieve = new WordSieve(text)
  }

  /** The words of the other text that this one has too, in the same order and without a gap: `least` or none. */
  longestIn(text: string, least = 1): string[] {
    if (!this.#sieve.mayShareRun(text, least)) return []
    this.#places ??= new WordPlaces(wordsOf(this.#text))
    const run = this.#places.longestRun(wordsOf(text))
    return run.length < least ? [] : run
  }
}

/**
 * Which words a text has, told by a number alone; it seems to have a few more, whose number is the same. A run is
 * made of known words, and few texts have many in a row, so that few have to be looked at closely.
 */
class WordSieve {
  /** Several for each word of a long report, so that few words share one. */
  static readonly #KINDS = 1 << 12
  readonly #known = new Uint8Array(WordSieve.#KINDS)

  constructor(text: string) {
    walkWords(folded(text), (_start, _end, hash) => {
      this.#known[hash & (WordSieve.#KINDS - 1)] = 1
    })
  }

  mayShareRun(text: string, least: number): boolean {
    let run = 0
    let longest = 0
    walkWords(folded(text), (_start, _end, hash) => {
      run = this.#known[hash & (WordSieve.#KINDS - 1)] === 1 ? run + 1 : 0
      if (run > longest) longest = run
    })
    return longest >= least
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

/** The words of a text, whatever their capitals and punctuation: its letters, marks and digits as Unicode has them. */
export function wordsOf(text: string): string[] {
  const plain = folded(text)
  const words: string[] = []
  walkWords(plain, (start, end) => words.push(plain.slice(start, end)))
  return words
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** Goes through the words of a folded text: where each begins and ends, and a number made of its letters (FNV-1a). */
function walkWords(text: string, found: (start: number, end: number, hash: number) => void): void {
  let start = -1
  let hash = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    // The plain letters and digits first: nearly every text has little else.
    const isPlain = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
    if (isPlain || (unit > 127 && isInWord(text, at))) {
      if (start < 0) {
        start = at
        hash = 0x811c9dc5
      }
      hash = Math.imul(hash ^ unit, 0x01000193)
    } else if (start >= 0) {
      found(start, at, hash)
      start = -1
    }
  }
  if (start >= 0) found(start, text.length, hash)
}

/** Whether a letter, mark or digit stands there, or the second half of one. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const isSecond = unit >= 0xdc00 && unit <= 0xdfff && at > 0
  const point = text.codePointAt(isSecond ? at - 1 : at) ?? 0
  return (!isSecond || point > 0xffff) && isOfWords(point)
}

const OF_WORDS = /[\p{L}\p{M}\p{N}]/u
/** What has been asked before, by code point: a script has few letters, and asking takes long. */
const known = new Map<number, boolean>()

function isOfWords(point: number): boolean {
  let is = known.get(point)
  if (is === undefined) {
    is = OF_WORDS.test(String.fromCodePoint(point))
    known.set(point, is)
  }
  return is
}
