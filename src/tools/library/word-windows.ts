// Finds whether a text repeats eight words in a row of a report that may not be in this repository: of that
// report only fingerprints are kept, one for every eight words in a row, from which it cannot be read again.
import { createHash } from 'node:crypto'
import { wordsOf } from '../../core/level/word-runs'

export const WINDOW_WORDS = 8
/** Enough that two different windows practically never share a fingerprint. */
const HEX_DIGITS = 12

/** The fingerprints of every eight words in a row, whatever their capitals and punctuation; sorted. */
export function fingerprints(text: string): string[] {
  return [...new Set(windowsOf(text).map(fingerprint))].sort()
}

/** The eight words in a row that a text shares with the fingerprinted one. */
export function sharedWindows(text: string, known: ReadonlySet<string>): string[] {
  return windowsOf(text).filter((window) => known.has(fingerprint(window)))
}

function windowsOf(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(WINDOW_WORDS - 1).map((_, index) => words.slice(index, index + WINDOW_WORDS).join(' '))
}

function fingerprint(window: string): string {
  return createHash('sha256').update(window).digest('hex').slice(0, HEX_DIGITS)
}
