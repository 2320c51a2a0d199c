// The passage of a report nearest to words that are not quite in it.
// Bounded: only the beginning of the words is searched for, and only in a report of sane length.
import search from 'approx-string-match'

const SEARCHED_LETTERS = 120
const LONGEST_TEXT = 20_000

/** The passage, cut at word ends, or null when nothing is near (more than four letters in ten differ). */
export function nearestPassage(text: string, exact: string): string | null {
  if (text.length > LONGEST_TEXT) return null
  const beginning = exact.slice(0, SEARCHED_LETTERS)
  const [match] = search(text, beginning, Math.floor(beginning.length * 0.4))
  if (match === undefined) return null
  const start = match.start - lettersBefore(text.slice(0, match.start), text.slice(match.start))
  const end = Math.min(text.length, match.end + exact.length - beginning.length)
  return text.slice(start, end + lettersAfter(text.slice(0, end), text.slice(end))).trim()
}

/** How many letters of a word that the match begins inside stand before it. */
function lettersBefore(before: string, match: string): number {
  return /^[\p{L}\p{N}]/u.test(match) ? (/[\p{L}\p{M}\p{N}]*$/u.exec(before.slice(-40))?.[0].length ?? 0) : 0
}

/** How many letters of a word that the match ends inside stand after it. */
function lettersAfter(match: string, after: string): number {
  return /[\p{L}\p{M}\p{N}]$/u.test(match.slice(-4))
    ? (/^[\p{L}\p{M}\p{N}]*/u.exec(after)?.[0].length ?? 0)
    : 0
}
