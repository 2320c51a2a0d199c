// What the game keeps between visits. A port: the browser's storage, or memory where there is none.

/** `damaged`: something is stored under the key, but it is not JSON. */
export type Reading = { found: 'nothing' } | { found: 'damaged' } | { found: 'value'; value: unknown }

export interface Records {
  read(key: string): Reading
  /** Keeps a JSON value; false when it will not outlive the page (storage blocked or full). */
  write(key: string, value: unknown): boolean
  /** Moves what is stored under `key` out of the way, to a name of its own: nothing is thrown away. */
  setAside(key: string): void
  /** Calls back with the key that another tab has changed. Returns the way to stop listening. */
  watch(changed: (key: string) => void): () => void
}
