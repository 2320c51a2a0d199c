// A storage that is forgotten with the page, for what is only tried out.
import type { TextStorage } from './browser-records'

export function forgottenStorage(): TextStorage {
  const texts = new Map<string, string>()
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  }
}
