// "Did you mean …?": the listed word nearest to a misspelt one.
// Bounded: long words and long lists are not searched.
import search from 'approx-string-match'

const LONGEST_WORD = 60
const MOST_CANDIDATES = 300

/** The nearest candidate, or null when none is near enough (about one slip in three letters). */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  const wanted = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')
  if (wanted === '' || wanted.length > LONGEST_WORD) return null
  let nearest: string | null = null
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1
  let left = MOST_CANDIDATES
  for (const candidate of candidates) {
    left -= 1
    if (left < 0) break
    const distance = distanceBetween(wanted, candidate.toLowerCase(), fewest)
    if (distance >= fewest) continue
    fewest = distance
    nearest = candidate
  }
  return nearest
}

/** An upper bound of the edit distance: the slips inside the best match, and the letters it leaves over. */
function distanceBetween(word: string, candidate: string, most: number): number {
  if (word === candidate) return 0
  if (Math.abs(word.length - candidate.length) >= most) return most
  // Two letters swapped, the commonest slip, counts as one.
  if (lettersOf(word) === lettersOf(candidate)) return 1
  let least = most
  for (const match of search(candidate, word, most)) {
    least = Math.min(least, match.errors + match.start + (candidate.length - match.end))
  }
  return least
}

function lettersOf(word: string): string {
  return word.split('').sort().join('')
}
