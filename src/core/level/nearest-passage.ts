// The passage of a report nearest to words that are not quite in it.
// Bounded: only the beginning of the words is searched for, and only in a report of sane length.
import search from 'approx-string-match'

const SEARCHED_WORDS = 120
const LONGEST_TEXT = 20_000

/** The passage, cut at word ends, or null when nothing is near (more than four letters in ten differ). */
export function nearestPassage(text: string, exact: string): string | null {
  if (text.length > LONGEST_TEXT) return null
  const beginning = exact.slice(0, SEARCHED_WORDS)
  const [match] = search(text, beginning, Math.floor(beginning.length * 0.4))
  if (match === undefined) return null
  const rest = exact.length - beginning.length
  const end = match.end + rest
  // A match may begin or end inside a word: widen it to whole words.
  const start = text.lastIndexOf(' ', match.start) + 1
  const space = text.indexOf(' ', Math.max(match.start, end - 1))
  const passage = text.slice(start, space < 0 ? text.length : space).trim()
  return /[\p{P}\p{S}]$/u.test(exact) ? passage : passage.replace(/[.,;:!?]+$/u, '')
}
