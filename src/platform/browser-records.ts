// Records in the browser's localStorage, one JSON text a key. Where the storage is blocked or full the page
// goes on with a copy in memory, and says through `write` that it will not last.
import type { Reading, Records } from '../app/ports/records'

const PREFIX = 'on-the-record/'

/** What the records ask of a storage: the browser's own, or one that is forgotten with the page. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function createBrowserRecords(
  window: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  storage: TextStorage | null,
): Records {
  /** What could not be stored; it counts before what is stored. */
  const unstored = new Map<string, string>()
  /** Set aside, but for want of room still in its old place: nothing is written over it. */
  const stuck = new Set<string>()

  const textOf = (key: string): string | null => {
    const text = unstored.get(key)
    if (text !== undefined || stuck.has(key)) return text ?? null
    try {
      return storage?.getItem(PREFIX + key) ?? null
    } catch (error) {
      if (error instanceof DOMException) return null
      throw error
    }
  }
  const put = (key: string, text: string): boolean => {
    try {
      if (!storage || stuck.has(key)) throw new DOMException('no room')
      storage.setItem(PREFIX + key, text)
      unstored.delete(key)
      return true
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      unstored.set(key, text)
      return false
    }
  }

  return {
    read(key): Reading {
      const text = textOf(key)
      if (text === null) return { found: 'nothing' }
      try {
        return { found: 'value', value: JSON.parse(text) }
      } catch (error) {
        if (error instanceof SyntaxError) return { found: 'damaged' }
        throw error
      }
    },
    write: (key, value) => put(key, JSON.stringify(value)),
    setAside(key) {
      const text = textOf(key)
      if (text === null) return
      unstored.delete(key)
      // Removed only when the copy was stored: what was damaged may still be worth something to its maker.
      if (put(`set-aside/${key}/${new Date().toISOString()}`, text)) storage?.removeItem(PREFIX + key)
      else stuck.add(key)
    },
    watch(changed) {
      const heard = ({ key, storageArea }: StorageEvent) => {
        if (storageArea === storage && key?.startsWith(PREFIX)) changed(key.slice(PREFIX.length))
      }
      window.addEventListener('storage', heard)
      return () => window.removeEventListener('storage', heard)
    },
  }
}

/** Null where the browser blocks it: asking alone throws then. */
export function storageOf(window: Window): Storage | null {
  try {
    return window.localStorage
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
