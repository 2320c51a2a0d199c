// Writes statements as a table that a spreadsheet opens, and that is read back to the same statements.
// Promises that no cell runs as a formula.
import Papa from 'papaparse'
import { BINS, type Bin } from '../level/bin'
import { FORMULA } from './formula-guard'
import { type Delimiter, TABLE_COLUMNS, type TableColumn, type TableStatement } from './table-statement'

/** The words of the table, in the writer's language; they are among those the reader knows. */
export interface TableWords {
  readonly columns: Readonly<Record<TableColumn, string>>
  readonly bins: Readonly<Record<Bin, string>>
  readonly yes: string
  readonly no: string
}

/** White space around a text is left out; a category that is no bin stands as it is. Lines end as RFC 4180 has them. */
export function statementsToTable(
  statements: readonly TableStatement[],
  words: TableWords,
  delimiter: Delimiter,
): string {
  const rows = statements.map((statement) =>
    TABLE_COLUMNS.map((column) => cellOf(statement, column, words).trim()),
  )
  const header = TABLE_COLUMNS.map((column) => words.columns[column])
  const options = { delimiter, newline: '\r\n', escapeFormulae: FORMULA }
  return `${Papa.unparse([header, ...rows], options)}\r\n`
}

function cellOf(statement: TableStatement, column: TableColumn, words: TableWords): string {
  switch (column) {
    case 'category': {
      const bin = BINS.find((one) => one === statement.category)
      return bin === undefined ? statement.category : words.bins[bin]
    }
    case 'scored':
      return statement.scored ? words.yes : words.no
    case 'mistakeConfirmed':
      return statement.mistakes.confirmed
    case 'mistakeDenial':
      return statement.mistakes.denial
    case 'mistakeAnonymous':
      return statement.mistakes.anonymous
    case 'mistakeOpinion':
      return statement.mistakes.opinion
    case 'text':
    case 'source':
    case 'evidence':
    case 'cue':
    case 'explanation':
    case 'denies':
    case 'note':
      return statement[column]
  }
}
