// Which words of each line of the report are marked: the evidence of statements, and its cue.
import type { Draft, Span } from '../../core/draft/draft'
import type { Marked } from '../editor'

export interface Mark extends Span {
  readonly bin: string
  readonly cue: boolean
}

export interface MarkedLine {
  readonly text: string
  /** Offsets into the line; in order, none over another. */
  readonly marks: readonly Mark[]
}

export function marksOf(draft: Draft, marked: Marked): MarkedLine[] {
  const pieces = piecesOf(draft, marked)
  let start = 0
  let next = 0
  return draft.body.split('\n').map((text) => {
    const end = start + text.length
    const marks: Mark[] = []
    while (next < pieces.length && (pieces[next]?.end ?? 0) <= start) next += 1
    for (let index = next; index < pieces.length; index += 1) {
      const piece = pieces[index]
      if (piece === undefined || piece.start >= end) break
      const from = Math.max(piece.start, start) - start
      const to = Math.min(piece.end, end) - start
      if (from < to) marks.push({ ...piece, start: from, end: to })
    }
    start = end + 1
    return { text, marks }
  })
}

/** Stretches of the body in order; where two lie over each other, the later statement begins where the first ends. */
function piecesOf(draft: Draft, marked: Marked): Mark[] {
  if (marked === 'none') return []
  const spans: Mark[] = []
  for (const { key, category, cue } of draft.statements) {
    if (marked !== 'all' && marked.statement !== key) continue
    const span = draft.anchors[key]
    if (span === undefined) continue
    const at = cue === '' ? -1 : draft.body.slice(span.start, span.end).indexOf(cue)
    if (at < 0) spans.push({ ...span, bin: category, cue: false })
    else {
      const from = span.start + at
      const to = from + cue.length
      spans.push({ start: span.start, end: from, bin: category, cue: false })
      spans.push({ start: from, end: to, bin: category, cue: true })
      spans.push({ start: to, end: span.end, bin: category, cue: false })
    }
  }
  let reached = 0
  return spans
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .flatMap((span) => {
      const start = Math.max(span.start, reached)
      if (start >= span.end) return []
      reached = span.end
      return [{ ...span, start }]
    })
}
