// Which words of each line of the report are marked: the evidence of statements, and its cue.
import type { Draft, Span } from '../../core/draft/draft'
import type { Attribution, ReadSourceKind } from '../../core/reading/reading'
import type { Marked } from '../editor'

export interface Mark extends Span {
  readonly bin: string
  /** `read-…`: what the reading assistant found, in pencil. */
  readonly kind: 'evidence' | 'cue' | 'read-cue' | `read-${ReadSourceKind}`
}

export interface MarkedLine {
  readonly text: string
  /** Offsets into the line; in order, none over another. */
  readonly marks: readonly Mark[]
}

export function marksOf(draft: Draft, marked: Marked, read: readonly Attribution[]): MarkedLine[] {
  const pieces = withRead(piecesOf(draft, marked), read)
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
    if (at < 0) spans.push({ ...span, bin: category, kind: 'evidence' })
    else {
      const from = span.start + at
      const to = from + cue.length
      spans.push({ start: span.start, end: from, bin: category, kind: 'evidence' })
      spans.push({ start: from, end: to, bin: category, kind: 'cue' })
      spans.push({ start: to, end: span.end, bin: category, kind: 'evidence' })
    }
  }
  return inOrder(spans)
}

/** What the assistant found, where nothing else is marked. */
function withRead(marks: Mark[], read: readonly Attribution[]): Mark[] {
  if (read.length === 0) return marks
  const found = read.flatMap(({ cue, source, sourceKind }): Mark[] => [
    { ...cue, bin: '', kind: 'read-cue' },
    ...(source === null ? [] : [{ ...source, bin: '', kind: `read-${sourceKind}` } as const]),
  ])
  const free = found.filter(({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end))
  return inOrder([...marks, ...free])
}

/** From the front; where two lie over each other, the later begins where the earlier ends. */
function inOrder(spans: readonly Mark[]): Mark[] {
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
