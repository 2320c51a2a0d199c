// The statements of a draft as rows of a table, and rows of a table as statements of a draft.
import type { TableStatement } from '../exchange/table-statement'
import { foldText } from '../level/report-text'
import { locateAnchors } from './anchors'
import { type Draft, type DraftSource, type DraftStatement, newStatement } from './draft'
import { addSource } from './edit-sources'

/** A source without a name is left empty, and so is what a table has no column for: relays, context, also accepted. */
export function tableOfDraft(draft: Draft): TableStatement[] {
  const labels = new Map(draft.sources.map(({ key, label }) => [key, label]))
  const texts = new Map(draft.statements.map(({ key, text }) => [key, text]))
  return draft.statements.map((statement) => ({
    text: statement.text,
    category: statement.category,
    source: labels.get(statement.source) ?? statement.unknownSource,
    evidence: statement.exact,
    cue: statement.cue,
    explanation: statement.explanation,
    mistakes: statement.mistakes,
    denies: texts.get(statement.denies) ?? statement.deniesWords,
    scored: statement.scored,
    note: statement.note,
  }))
}

export interface AddedRows {
  readonly draft: Draft
  /** The keys of the new statements, in the order of the rows. */
  readonly keys: readonly string[]
  /** The sources that were not listed before. */
  readonly sources: readonly DraftSource[]
}

/**
 * Adds the rows behind the statements that are there. A source that is not listed yet is added; a denial of words
 * that are another statement's text denies that statement; evidence that is in the report once is anchored.
 */
export function addRows(draft: Draft, rows: readonly TableStatement[]): AddedRows {
  let grown = draft
  const sources: DraftSource[] = []
  const keyOfSource = new Map<string, string>()
  const statements: DraftStatement[] = []
  // Whoever only ever speaks anonymously is not named; the writer can say better.
  const named = new Set(
    rows.filter(({ category }) => category !== 'anonymous').map(({ source }) => plain(source)),
  )
  const taken = new Set(draft.statements.map(({ key }) => key))
  let number = draft.statements.length + 1
  for (const row of rows) {
    let source =
      row.source === '' ? '' : (keyOfSource.get(plain(row.source)) ?? listedSource(grown, row.source))
    if (source === null) {
      const added = addSource(grown, {
        label: row.source,
        kind: named.has(plain(row.source)) ? 'person' : 'unnamed',
      })
      grown = added.draft
      source = added.key
      sources.push(...grown.sources.slice(-1))
    }
    if (row.source !== '') keyOfSource.set(plain(row.source), source)
    while (taken.has(`t${number}`)) number += 1
    const key = `t${number}`
    number += 1
    const { text, category, evidence: exact, cue, explanation, mistakes, scored, note } = row
    const given = { text, category, source, exact, cue, explanation, mistakes: { ...mistakes }, scored, note }
    statements.push({ ...newStatement(key), ...given, deniesWords: row.denies })
  }
  const all = [...grown.statements, ...statements]
  const keyOfText = new Map<string, string>()
  for (const { key, text } of all) if (!keyOfText.has(plain(text))) keyOfText.set(plain(text), key)
  const linked = statements.map((statement) => {
    const denied = statement.deniesWords === '' ? undefined : keyOfText.get(plain(statement.deniesWords))
    return denied === undefined || denied === statement.key
      ? statement
      : { ...statement, denies: denied, deniesWords: '' }
  })
  const whole = { ...grown, statements: [...grown.statements, ...linked] }
  return {
    draft: { ...whole, anchors: { ...locateAnchors(whole), ...draft.anchors } },
    keys: statements.map(({ key }) => key),
    sources,
  }
}

/** The key of the source of that name, be it without the role behind it; null when none or several have it. */
export function listedSource(draft: Draft, label: string): string | null {
  const wanted = plain(label)
  const whole = draft.sources.find((source) => plain(source.label) === wanted)
  if (whole !== undefined) return whole.key
  const [named, another] = draft.sources.filter(
    (source) => plain(source.label.split(',')[0] ?? '') === wanted,
  )
  return named === undefined || another !== undefined ? null : named.key
}

function plain(text: string): string {
  return foldText(text).toLowerCase()
}
