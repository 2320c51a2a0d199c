// What the rows of a table would become: the bad ones with their reasons, the good ones as statements, and the button
// that adds them in one step.
import { useComputed, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { MOST_SHOWN } from '../../core/draft/loose-level'
import { writtenReport } from '../../core/draft/written-report'
import type { StatementsFromTable } from '../../core/exchange/statements-from-table'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { addTable } from './add-table'
import { rowProblem } from './row-problem'
import { TableRow } from './table-row'

/** Rows shown before somebody asks for the others. */
const FIRST_ROWS = 50

export function TablePreview({ table }: { table: StatementsFromTable }) {
  const editor = useEditor()
  const { session } = editor
  const taken = useComputed(() => session.draft.value.statements.length).value
  // Looked at when the checker has looked, not at every key.
  const draft = useComputed(() => {
    void session.check.value
    return session.draft.peek()
  }).value
  const report = useComputed(() => {
    void session.check.value
    return writtenReport(session.draft.peek().body)
  }).value
  const { good, bad, unread } = table
  const room = Math.max(0, MOST_SHOWN - taken)
  const count = Math.min(good.length, room)
  return (
    <section class="table-preview" aria-labelledby="table-preview-heading">
      <h4 id="table-preview-heading">{w('table.preview')}</h4>
      {bad.length > 0 && (
        <FirstRows list="ul" class="findings" rows={bad}>
          {(row) => (
            <li key={row.row} data-severity="error">
              <strong>{w('table.row', { row: row.row, line: row.line })}</strong> {rowProblem(row)}
            </li>
          )}
        </FirstRows>
      )}
      {unread.length > 0 && <p>{w('table.unread', { headings: unread.join(', ') })}</p>}
      {good.length > 0 && (
        <FirstRows list="ol" class="table-rows" rows={good}>
          {({ row, statement }) => <TableRow key={row} statement={statement} draft={draft} report={report} />}
        </FirstRows>
      )}
      {room === 0 ? (
        <p class="broken">{w('table.full', { most: MOST_SHOWN })}</p>
      ) : (
        count < good.length && <p>{w('table.room', { most: MOST_SHOWN, count })}</p>
      )}
      {count > 0 && (
        <p class="actions">
          <button type="button" class="primary" onClick={() => addTable(editor, table, count)}>
            {w('table.add', { count })}
          </button>
        </p>
      )}
    </section>
  )
}

interface FirstRowsProps<Row> {
  readonly list: 'ul' | 'ol'
  readonly class: string
  readonly rows: readonly Row[]
  readonly children: (row: Row) => ComponentChildren
}

/** A long table is shown in part, and whole when it is asked for: no row is out of reach. */
function FirstRows<Row>({ list: List, class: name, rows, children }: FirstRowsProps<Row>) {
  const all = useSignal(false)
  const hidden = all.value ? 0 : Math.max(0, rows.length - FIRST_ROWS)
  return (
    <>
      <List class={name}>{rows.slice(0, rows.length - hidden).map(children)}</List>
      {hidden > 0 && (
        <p class="actions">
          <button type="button" class="quiet" onClick={() => (all.value = true)}>
            {w('table.all', { count: hidden })}
          </button>
        </p>
      )}
    </>
  )
}
