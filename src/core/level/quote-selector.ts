// Finds evidence in a report: the W3C TextQuoteSelector (exact, prefix, suffix) over folded NFC text.
// The pages mark evidence and circle cues with it, so it must not import the parser or the schema.
import { foldText, type ReportText } from './report-text'

/** A W3C TextQuoteSelector; a bare string means `{ exact }`. */
export type QuoteSelector =
  | string
  | { exact: string; prefix?: string | undefined; suffix?: string | undefined }

/** Offsets into `ReportText.text`, in UTF-16 units; `end` is exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A piece of one paragraph; offsets into that paragraph, `end` is exclusive. */
export interface Segment extends TextRange {
  readonly paragraph: number
}

export interface LocatedEvidence {
  /** One segment for each paragraph that the evidence touches. */
  readonly evidence: readonly Segment[]
  /** Empty when there is no cue, or none inside the evidence. */
  readonly cue: readonly Segment[]
}

/** The quoted words alone, as they are matched. */
export function exactWords(selector: QuoteSelector): string {
  return foldText(typeof selector === 'string' ? selector : selector.exact)
}

/** Where the quotation occurs, from the front, at most `most` times. */
export function findQuote(report: ReportText, selector: QuoteSelector, most = 2): TextRange[] {
  const exact = exactWords(selector)
  const { prefix = '', suffix = '' } = typeof selector === 'string' ? {} : selector
  const before = foldText(prefix)
  const after = foldText(suffix)
  const ranges: TextRange[] = []
  if (exact === '') return ranges
  const { text } = report
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length
    // A space between the quotation and its context may be written or left out.
    const beforeEnd = text[start - 1] === ' ' ? start - 1 : start
    const afterStart = text[end] === ' ' ? end + 1 : end
    if (text.endsWith(before, beforeEnd) && text.startsWith(after, afterStart)) ranges.push({ start, end })
    if (ranges.length >= most) break
  }
  return ranges
}

/** The first place of the cue inside the quoted words, whole words before parts of words; null when absent. */
export function findCue(exact: string, cue: string): TextRange | null {
  const wanted = foldText(cue)
  if (wanted === '') return null
  let part: TextRange | null = null
  for (let start = exact.indexOf(wanted); start >= 0; start = exact.indexOf(wanted, start + 1)) {
    const range = { start, end: start + wanted.length }
    if (isWholeWord(exact, range)) return range
    part ??= range
  }
  return part
}

function isWholeWord(text: string, { start, end }: TextRange): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  )
}

/** The range cut at the paragraph ends. */
function segmentsOf(report: ReportText, range: TextRange): Segment[] {
  return report.paragraphs.flatMap((words, paragraph) => {
    const base = report.starts[paragraph] ?? 0
    const start = Math.max(0, range.start - base)
    const end = Math.min(words.length, range.end - base)
    return start < end ? [{ paragraph, start, end }] : []
  })
}

/** Evidence and cue as segments; null unless the quotation is there exactly once. */
export function locateEvidence(
  report: ReportText,
  statement: { evidence: QuoteSelector; cue?: string | undefined },
): LocatedEvidence | null {
  const [range, another] = findQuote(report, statement.evidence)
  if (range === undefined || another !== undefined) return null
  const cue = statement.cue === undefined ? null : findCue(exactWords(statement.evidence), statement.cue)
  return {
    evidence: segmentsOf(report, range),
    cue:
      cue === null ? [] : segmentsOf(report, { start: range.start + cue.start, end: range.start + cue.end }),
  }
}
