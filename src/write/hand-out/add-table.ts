// Adds the first good rows of a table to the draft, as one step; what is not added stays in the field.
import { addRows } from '../../core/draft/statements-in-table'
import type { StatementsFromTable } from '../../core/exchange/statements-from-table'
import { TABLE_COLUMNS } from '../../core/exchange/table-statement'
import { w } from '../../text/write-text'
import type { Editor } from '../editor'
import { tableWords } from './table-words'

export function addTable(editor: Editor, table: StatementsFromTable, count: number): void {
  const rows = table.good.slice(0, count).map(({ statement }) => statement)
  editor.session.edit('statements', (draft) => addRows(draft, rows).draft)
  const stays = [...table.good.slice(count), ...table.bad].sort((one, other) => one.row - other.row)
  editor.table.cells.value =
    stays.length === 0 ? '' : [headerOf(table), ...stays.map(({ raw }) => raw)].join('\n')
  // The button may be gone with its rows.
  document.getElementById('table-heading')?.focus()
  const added = w('table.added', { count })
  editor.say(stays.length === 0 ? added : `${added} ${w('table.stays')}`)
}

/** With a header, a few rows are read as they were among many. */
function headerOf({ header, delimiter }: StatementsFromTable): string {
  const { columns } = tableWords()
  return header ?? TABLE_COLUMNS.map((column) => columns[column]).join(delimiter)
}
