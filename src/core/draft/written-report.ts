// The report as it is written against the report as it is read: where the folded words of the one stand in
// the other. Evidence is matched in what is read; marks and selections are in what is written.
import { type ReportText, readReport } from '../level/report-text'
import type { Span } from './draft'

export interface WrittenReport {
  readonly body: string
  readonly read: ReportText
  /** From a span of `read.text` to one of `body`. */
  written(span: Span): Span
}

export function writtenReport(body: string): WrittenReport {
  const read = readReport(body)
  // Folding leaves words as they are and puts one space between them: word by word, both can be walked.
  const writtenStarts: number[] = []
  const readStarts: number[] = []
  const lengths: number[] = []
  let at = 0
  for (const match of body.matchAll(/\S+/gu)) {
    const [word] = match
    writtenStarts.push(match.index)
    readStarts.push(at)
    lengths.push(word.length)
    at += word.normalize('NFC').length + 1
  }
  const offset = (place: number, isEnd: boolean): number => {
    let low = 0
    let high = readStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const start = readStarts[middle] ?? 0
      if (isEnd ? start < place : start <= place) low = middle
      else high = middle - 1
    }
    const within = place - (readStarts[low] ?? 0)
    return (writtenStarts[low] ?? 0) + Math.min(within, lengths[low] ?? 0)
  }
  return {
    body,
    read,
    written: ({ start, end }) => ({ start: offset(start, false), end: offset(end, true) }),
  }
}
