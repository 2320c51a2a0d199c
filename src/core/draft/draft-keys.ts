// Keys for what a draft is made of: the one a thing had before, else a new one.
import type { Draft } from './draft'

/** Gives out keys: the one a thing had before, else a new one; never one twice. */
export class DraftKeys {
  readonly #letter: string
  readonly #before = new Map<string, { key: string; id: string }>()
  readonly #used = new Set<string>()
  #next = 1

  constructor(
    letter: string,
    before: Draft['sources'] | Draft['statements'],
    ids: ReadonlyMap<string, string> | undefined,
  ) {
    this.#letter = letter
    for (const { key, id } of before) this.#before.set(ids?.get(key) ?? id, { key, id })
  }

  of(own: string): { key: string; id: string } {
    const known = this.#before.get(own)
    if (known !== undefined && !this.#used.has(known.key)) {
      this.#used.add(known.key)
      return known
    }
    const reserved = new Set([...this.#before.values()].map(({ key }) => key))
    let key = `${this.#letter}${this.#next}`
    while (this.#used.has(key) || reserved.has(key)) {
      this.#next += 1
      key = `${this.#letter}${this.#next}`
    }
    this.#next += 1
    this.#used.add(key)
    return { key, id: own }
  }
}
