// Edits of the statements of a draft. Each gives a new draft and changes nothing in place;
// a key that the draft does not have leaves it as it is.
import { foldText } from '../level/report-text'
import { contextFor } from './anchors'
import { type Draft, type DraftStatement, freeKey, newStatement, type Span } from './draft'
import { writtenReport } from './written-report'

export interface Added {
  readonly draft: Draft
  readonly key: string
}

export function changeStatement(draft: Draft, key: string, change: Partial<DraftStatement>): Draft {
  const index = draft.statements.findIndex((statement) => statement.key === key)
  const statement = draft.statements[index]
  if (statement === undefined) return draft
  return { ...draft, statements: draft.statements.with(index, { ...statement, ...change, key }) }
}

export function addStatement(draft: Draft): Added {
  const key = freeKey('t', draft.statements)
  return { draft: { ...draft, statements: [...draft.statements, newStatement(key)] }, key }
}

/** A statement that rests on the words of a span of the body; null when there are no words in it. */
export function addStatementFrom(draft: Draft, span: Span): Added | null {
  const evidence = evidenceFrom(draft, span)
  if (evidence === null) return null
  const { draft: grown, key } = addStatement(draft)
  const source = speakerIn(draft, evidence.change.exact)
  return {
    draft: {
      ...changeStatement(grown, key, {
        ...evidence.change,
        source: source?.key ?? '',
        category: source?.kind === 'unnamed' ? 'anonymous' : '',
      }),
      anchors: { ...grown.anchors, [key]: evidence.span },
    },
    key,
  }
}

/** Lets a statement rest on the words of a span; the draft as it is when there are no words in it. */
export function setEvidence(draft: Draft, key: string, span: Span): Draft {
  const evidence = evidenceFrom(draft, span)
  if (evidence === null) return draft
  return {
    ...changeStatement(draft, key, evidence.change),
    anchors: { ...draft.anchors, [key]: evidence.span },
  }
}

function evidenceFrom(draft: Draft, span: Span) {
  const raw = draft.body.slice(span.start, span.end)
  const exact = foldText(raw)
  if (exact === '') return null
  const start = span.start + (raw.length - raw.trimStart().length)
  const tight = { start, end: start + raw.trim().length }
  const context = contextFor(writtenReport(draft.body), tight) ?? { prefix: '', suffix: '' }
  return { change: { exact, ...context }, span: tight }
}

/** The source whose name stands in the words, when there is just one. */
function speakerIn(draft: Draft, words: string) {
  const named = draft.sources.filter(({ label }) => {
    const name = label.split(',')[0]?.trim() ?? ''
    return name.length > 2 && words.toLowerCase().includes(name.toLowerCase())
  })
  return named.length === 1 ? named[0] : undefined
}

/** A copy right behind the original. */
export function duplicateStatement(draft: Draft, key: string): Added | null {
  const index = draft.statements.findIndex((statement) => statement.key === key)
  const original = draft.statements[index]
  if (original === undefined) return null
  return insertAfter(draft, index, { ...original, id: '' })
}

/**
 * Splits a statement in two at an offset into its text; both keep speaker, bin and evidence. Null when the
 * statement is not there.
 */
export function splitStatement(draft: Draft, key: string, at: number): Added | null {
  const index = draft.statements.findIndex((statement) => statement.key === key)
  const original = draft.statements[index]
  if (original === undefined) return null
  const first = original.text.slice(0, at).trim()
  const second = original.text.slice(at).trim()
  const shortened = { ...draft, statements: draft.statements.with(index, { ...original, text: first }) }
  return insertAfter(shortened, index, { ...original, id: '', text: second })
}

function insertAfter(draft: Draft, index: number, statement: DraftStatement): Added {
  const key = freeKey('t', draft.statements)
  const span = draft.anchors[statement.key]
  return {
    draft: {
      ...draft,
      statements: draft.statements.toSpliced(index + 1, 0, { ...statement, key }),
      anchors: span === undefined ? draft.anchors : { ...draft.anchors, [key]: span },
    },
    key,
  }
}

/** Moves a statement up (−1) or down (1); at the end of the list it stays. */
export function moveStatement(draft: Draft, key: string, by: -1 | 1): Draft {
  const from = draft.statements.findIndex((statement) => statement.key === key)
  const statement = draft.statements[from]
  const to = from + by
  if (statement === undefined || to < 0 || to >= draft.statements.length) return draft
  return { ...draft, statements: draft.statements.toSpliced(from, 1).toSpliced(to, 0, statement) }
}

/** A denial of the statement keeps what it denied as words. */
export function removeStatement(draft: Draft, key: string): Draft {
  const gone = draft.statements.find((statement) => statement.key === key)
  if (gone === undefined) return draft
  const { [key]: _, ...anchors } = draft.anchors
  return {
    ...draft,
    anchors,
    statements: draft.statements.flatMap((statement) => {
      if (statement === gone) return []
      return statement.denies === key ? [{ ...statement, denies: '', deniesWords: gone.text }] : [statement]
    }),
  }
}
