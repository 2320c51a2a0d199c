// A statement that repeats the report word for word is found by looking, not by reading.
import type { Rule } from './rule'

const TOO_MANY = 8

export const copiesTheReport: Rule = ({ report, statements }) => {
  if (report === null) return []
  const places = new Map<string, number[]>()
  for (const [place, word] of wordsOf(report.text).entries()) {
    const known = places.get(word)
    if (known === undefined) places.set(word, [place])
    else known.push(place)
  }
  return statements.flatMap(({ index, statement: { text } }) => {
    const copied = longestCopy(wordsOf(text), places)
    if (copied.length < TOO_MANY) return []
    const details = { words: copied.join(' '), count: copied.length }
    return [{ code: 'copies-the-report', path: ['statements', index, 'text'], details }]
  })
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** The longest run of words that the report has too, in the same order and without a gap. */
function longestCopy(words: readonly string[], places: ReadonlyMap<string, readonly number[]>): string[] {
  let longest = 0
  let last = 0
  let runs = new Map<number, number>()
  for (const [index, word] of words.entries()) {
    const next = new Map<number, number>()
    for (const place of places.get(word) ?? []) {
      const run = (runs.get(place - 1) ?? 0) + 1
      next.set(place, run)
      if (run > longest) {
        longest = run
        last = index
      }
    }
    runs = next
  }
  return words.slice(last - longest + 1, last + 1)
}
