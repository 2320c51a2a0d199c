// A statement that repeats the report word for word is found by looking, not by reading.
import { WordRuns } from '../word-runs'
import type { Rule } from './rule'

const TOO_MANY = 8

export const copiesTheReport: Rule = ({ report, statements }) => {
  if (report === null) return []
  const runs = new WordRuns(report.text)
  return statements.flatMap(({ index, statement: { text } }) => {
    if (text === undefined) return []
    const copied = runs.longestIn(text, TOO_MANY)
    if (copied.length === 0) return []
    const details = { words: copied.join(' '), count: copied.length }
    return [{ code: 'copies-the-report', path: ['statements', index, 'text'], details }]
  })
}
