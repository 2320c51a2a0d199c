// Where the evidence of each statement stands in the written report, and how it follows when the report is
// edited. A span whose words were changed stays where it is, so that its new words can be offered.
import { foldText } from '../level/report-text'
import { findQuote } from '../level/quote-selector'
import type { Draft, DraftStatement, Span } from './draft'
import type { TextChange } from './text-change'
import { type WrittenReport, writtenReport } from './written-report'

type Anchors = Draft['anchors']

/** The spans of all evidence that is in the report exactly once. */
export function locateAnchors(draft: Draft): Anchors {
  const report = writtenReport(draft.body)
  const anchors: Anchors = {}
  for (const statement of draft.statements) {
    const span = locate(report, statement)
    if (span !== null) anchors[statement.key] = span
  }
  return anchors
}

function locate(report: WrittenReport, { exact, prefix, suffix }: DraftStatement): Span | null {
  const [span, another] = findQuote(report.read, { exact, prefix, suffix })
  return span === undefined || another !== undefined ? null : report.written(span)
}

/** Spans before the change stay, those after it move, those around it stretch; one that is deleted goes. */
export function followChange(anchors: Anchors, change: TextChange): Anchors {
  const { start, removed, inserted } = change
  const end = start + removed
  const moved: Anchors = {}
  for (const [key, span] of Object.entries(anchors)) {
    if (span.end <= start) {
      moved[key] = span
      continue
    }
    const shift = inserted - removed
    if (span.start >= end) {
      moved[key] = { start: span.start + shift, end: span.end + shift }
      continue
    }
    const from = span.start < start ? span.start : start + inserted
    const to = span.end > end ? span.end + shift : start
    if (from < to) moved[key] = { start: from, end: to }
    // What replaces the whole of it may be the same words in another form; another report is not.
    else if (inserted > 0 && removed <= 2 * (span.end - span.start))
      moved[key] = { start, end: start + inserted }
  }
  return moved
}

/**
 * Puts anchors and evidence in order after the report was edited: words that are there again are found again,
 * and words that are now there twice get the context that tells them apart.
 */
export function settleAnchors(draft: Draft): Draft {
  const report = writtenReport(draft.body)
  const anchors = { ...draft.anchors }
  let isMoved = false
  let statements = draft.statements
  for (const [index, statement] of draft.statements.entries()) {
    if (statement.exact === '') continue
    const span = anchors[statement.key]
    const found = findQuote(report.read, statement)
    if (found.length === 1 && found[0] !== undefined) {
      const written = report.written(found[0])
      if (span?.start !== written.start || span.end !== written.end) {
        anchors[statement.key] = written
        isMoved = true
      }
      continue
    }
    if (
      span === undefined ||
      foldText(draft.body.slice(span.start, span.end)) !== foldText(statement.exact)
    ) {
      continue
    }
    const context = contextFor(report, span)
    if (context === null) continue
    statements = statements.with(index, { ...statement, ...context })
  }
  if (!isMoved && statements === draft.statements) return draft
  return { ...draft, anchors, statements }
}

const LONGEST_CONTEXT = 80

/** The shortest prefix or suffix, in whole words, that makes the words of the span unlike any other place. */
export function contextFor(report: WrittenReport, span: Span): { prefix: string; suffix: string } | null {
  const exact = foldText(report.body.slice(span.start, span.end))
  if (exact === '') return null
  if (findQuote(report.read, exact).length === 1) return { prefix: '', suffix: '' }
  const before = foldText(report.body.slice(Math.max(0, span.start - LONGEST_CONTEXT), span.start)).split(' ')
  const after = foldText(report.body.slice(span.end, span.end + LONGEST_CONTEXT)).split(' ')
  // The first and the last word may be half ones: they are cut where the stretch begins and ends.
  if (span.start > LONGEST_CONTEXT) before.shift()
  if (span.end + LONGEST_CONTEXT < report.body.length) after.pop()
  for (let words = 1; words <= Math.max(before.length, after.length); words += 1) {
    const prefix = before.slice(-words).join(' ')
    const suffix = after.slice(0, words).join(' ')
    for (const context of [
      { prefix, suffix: '' },
      { prefix: '', suffix },
      { prefix, suffix },
    ]) {
      if (findQuote(report.read, { exact, ...context }).length === 1) return context
    }
  }
  return null
}
