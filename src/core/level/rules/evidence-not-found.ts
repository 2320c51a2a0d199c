// The evidence must be words of the report. The passage that comes nearest is offered.
import type { Remark } from '../finding'
import { nearestPassage } from '../nearest-passage'
import { exactWords, findQuote } from '../quote-selector'
import { evidencePath } from './evidence-path'
import type { Rule } from './rule'

/** Looking for near passages costs time; a level with more slips than this has another report. */
const MOST_GUESSES = 20

export const evidenceNotFound: Rule = ({ report, statements }) => {
  if (report === null) return []
  const remarks: Remark[] = []
  for (const {
    index,
    statement: { evidence },
  } of statements) {
    if (evidence === undefined || findQuote(report, evidence, 1).length > 0) continue
    const exact = exactWords(evidence)
    const contextOnly = report.text.includes(exact)
    const guess = !contextOnly && remarks.length < MOST_GUESSES
    remarks.push({
      code: 'evidence-not-found',
      path: evidencePath(index, evidence),
      details: { exact, near: guess ? nearestPassage(report.text, exact) : null, contextOnly },
    })
  }
  return remarks
}
