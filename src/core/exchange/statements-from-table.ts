// Reads statements from a table: a CSV file, or cells pasted from a spreadsheet.
// Promises that nothing is dropped in silence: each row with anything in it is a statement, or named with its reason.
import { isTooLarge, MOST_BYTES } from '../level/file-limits'
import { nearestWord } from '../level/nearest-word'
import { unguarded } from './formula-guard'
import { type ColumnMeaning, tableLayout } from './table-layout'
import { type TableRecord, tableRecords } from './table-records'
import type { Delimiter, TableColumn, TableStatement } from './table-statement'
import { answerOf, binOf, knownBinWords, MISTAKE_COLUMNS } from './table-words'

export interface RowProblems {
  /** The table has a header, and no column in it is headed as the statements' text. */
  'no-text-column': { readonly headings: readonly string[] }
  /** The row has no statement, only other cells. */
  'no-text': null
  'unknown-category': { readonly found: string; readonly near: string | null }
  /** Neither yes nor no where a table says whether a statement is scored. */
  'not-yes-or-no': { readonly found: string }
  /** Something stands beyond the last column, or under none. */
  'too-many-cells': { readonly cells: number; readonly columns: number; readonly found: string }
  'broken-quotes': null
  /** The whole table is larger than a file of a level may be. */
  'too-large': { readonly most: number }
}
export type RowProblem = keyof RowProblems

interface Place {
  /** From 1, as a spreadsheet counts; a header and empty rows count too. */
  readonly row: number
  /** From 1; differs from `row` after a cell with a line break in it. */
  readonly line: number
  /** The row as it stands in the table. */
  readonly raw: string
}
export interface GoodRow extends Place {
  readonly statement: TableStatement
}
export type BadRow<Code extends RowProblem = RowProblem> = Code extends RowProblem
  ? Place & {
      readonly code: Code
      readonly data: RowProblems[Code]
    }
  : never

export interface StatementsFromTable {
  readonly good: readonly GoodRow[]
  readonly bad: readonly BadRow[]
  readonly delimiter: Delimiter
  /** The header as it stands in the table; null when there is none. */
  readonly header: string | null
  /** Headings of columns that were not read. */
  readonly unread: readonly string[]
}

export function statementsFromTable(text: string): StatementsFromTable {
  if (isTooLarge(text)) {
    const bad: BadRow[] = [{ row: 1, line: 1, code: 'too-large', data: { most: MOST_BYTES }, raw: text }]
    return { good: [], bad, delimiter: ',', header: null, unread: [] }
  }
  const clean = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  const { delimiter, header, columns, unread } = tableLayout(clean)
  const good: GoodRow[] = []
  const bad: BadRow[] = []
  const hasText = columns.includes('text')
  if (header !== null && !hasText) {
    const headings = header.raw.split(delimiter).map((heading) => heading.trim())
    const { row, line, raw } = header
    bad.push({ row, line, raw, code: 'no-text-column', data: { headings } })
  }
  for (const record of tableRecords(clean, delimiter)) {
    if (record.row === header?.row || record.cells.every((cell) => cell.trim() === '')) continue
    const read = readRow(record, columns)
    if ('statement' in read) good.push(read)
    // Said once, of the header, instead of every row.
    else if (hasText || read.code !== 'no-text') bad.push(read)
  }
  return { good, bad, delimiter, header: header?.raw ?? null, unread }
}

function readRow(record: TableRecord, columns: readonly ColumnMeaning[]): GoodRow | BadRow {
  const { row, line, raw, isBroken } = record
  const place = { row, line, raw }
  if (isBroken) return { ...place, code: 'broken-quotes', data: null }
  const cells = record.cells.map((cell) => unguarded(cell.trim()).trim())
  const extra = cells.find((cell, index) => cell !== '' && (columns[index] ?? 'none') === 'none')
  if (extra !== undefined) {
    const data = { cells: cells.length, columns: columns.length, found: extra }
    return { ...place, code: 'too-many-cells', data }
  }
  const cell = (column: TableColumn) => cells[columns.indexOf(column)] ?? ''
  const text = cell('text')
  if (text === '') return { ...place, code: 'no-text', data: null }
  const found = cell('category')
  const category = found === '' ? '' : binOf(found)
  if (category === null) {
    const near = nearestWord(found, knownBinWords())
    return {
      ...place,
      code: 'unknown-category',
      data: { found, near: near === null ? null : binOf(near) },
    }
  }
  const answer = cell('scored')
  const scored = answer === '' ? true : answerOf(answer)
  if (scored === null) return { ...place, code: 'not-yes-or-no', data: { found: answer } }
  return {
    ...place,
    statement: {
      text,
      category,
      source: cell('source'),
      evidence: cell('evidence'),
      cue: cell('cue'),
      explanation: cell('explanation'),
      mistakes: {
        confirmed: cell(MISTAKE_COLUMNS.confirmed),
        denial: cell(MISTAKE_COLUMNS.denial),
        anonymous: cell(MISTAKE_COLUMNS.anonymous),
        opinion: cell(MISTAKE_COLUMNS.opinion),
      },
      denies: cell('denies'),
      scored,
      note: cell('note'),
    },
  }
}
