// Whether the evidence of a statement stands in the report, and what to offer when it does not.
import { nearestPassage } from '../level/nearest-passage'
import { exactWords, findQuote } from '../level/quote-selector'
import { foldText } from '../level/report-text'
import type { Draft, DraftStatement } from './draft'
import type { WrittenReport } from './written-report'

/** `none`: no words chosen. `broken`: not in the report; `near` is what may have become of them. */
export type EvidenceState =
  | { state: 'none' }
  | { state: 'found' }
  | { state: 'twice' }
  | { state: 'broken'; near: string | null }

export function evidenceState(draft: Draft, statement: DraftStatement, report: WrittenReport): EvidenceState {
  if (foldText(statement.exact) === '') return { state: 'none' }
  const found = findQuote(report.read, statement).length
  if (found > 0) return { state: found === 1 ? 'found' : 'twice' }
  const span = draft.anchors[statement.key]
  const there = span === undefined ? '' : foldText(draft.body.slice(span.start, span.end))
  const exact = exactWords(statement.exact)
  // The words that stand where the evidence stood, unless little is left of them.
  if (there.length * 2 > exact.length && there !== exact) return { state: 'broken', near: there }
  return { state: 'broken', near: nearestPassage(report.read.text, exact) }
}
