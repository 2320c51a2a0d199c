// How a table is laid out: what stands between its cells, whether it has a header, and which column means what.
import { binOf, columnOf } from './table-words'
import { DELIMITERS, type Delimiter, TABLE_COLUMNS, type TableColumn } from './table-statement'
import { tableRecords } from './table-records'

/** `unread`: its heading is not known, or there twice. `none`: nothing stands above it. */
export type ColumnMeaning = TableColumn | 'unread' | 'none'

export interface TableLayout {
  readonly delimiter: Delimiter
  /** Null when there is no header, and the columns stand in the documented order. */
  readonly header: { readonly row: number; readonly line: number; readonly raw: string } | null
  readonly columns: readonly ColumnMeaning[]
  /** The headings of columns that are not read. */
  readonly unread: readonly string[]
}

/** Letters looked at to find out. */
const LOOKED_AT = 20_000
const ROWS_LOOKED_AT = 20

/** `text` has line feeds as its only line breaks. */
export function tableLayout(text: string): TableLayout {
  const beginning = text.slice(0, LOOKED_AT)
  let best: { layout: TableLayout; score: number } | null = null
  for (const delimiter of DELIMITERS) {
    const records = tableRecords(beginning, delimiter)
    // The last one may have been cut.
    const whole = records.length > 1 && text.length > LOOKED_AT ? records.slice(0, -1) : records
    const filled = whole
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .slice(0, ROWS_LOOKED_AT)
    const [first] = filled
    if (first === undefined) continue
    const meanings = first.cells.map(columnOf)
    const known = new Set(meanings.filter((column) => column !== null))
    // One heading alone may be a statement of one word, unless it heads the statements.
    const isHeader = !first.isBroken && (known.size > 1 || known.has('text'))
    const layout = isHeader
      ? { delimiter, header: first, ...withoutRepeats(first.cells, meanings) }
      : { delimiter, header: null, columns: TABLE_COLUMNS, unread: [] }
    // A header tells most; without one, a bin in the second column; else as many cells in each row. Commas stand in
    // every sentence, and tell nothing by themselves.
    const bins = filled.filter(({ cells }) => binOf(cells[1] ?? '') !== null).length
    const fits = filled.every(({ cells }) => cells.length === first.cells.length)
    const isTelling = delimiter !== ',' || isHeader || bins > 0
    const cells = fits && isTelling ? Math.min(first.cells.length, TABLE_COLUMNS.length) - 1 : 0
    const score = (isHeader ? known.size * 1000 : bins * 100) + cells
    if (best === null || score > best.score) best = { layout, score }
  }
  return best?.layout ?? { delimiter: ',', header: null, columns: TABLE_COLUMNS, unread: [] }
}

function withoutRepeats(headings: readonly string[], meanings: readonly (TableColumn | null)[]) {
  const seen = new Set<TableColumn>()
  const unread: string[] = []
  const columns = meanings.map((column, index): ColumnMeaning => {
    const heading = headings[index]?.trim() ?? ''
    if (heading === '') return 'none'
    if (column === null || seen.has(column)) {
      unread.push(heading)
      return 'unread'
    }
    seen.add(column)
    return column
  })
  return { columns, unread }
}
