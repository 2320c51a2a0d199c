// Statements from a spreadsheet: a field for cells, a file to fill it with, and what would be added.
import { useSignal, useSignalEffect } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { StatementsFromTable } from '../../core/exchange/statements-from-table'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { FileButton } from '../parts/file-button'
import { useWriting } from '../writing'
import { openTable } from './open-table'
import { tableRefused } from './row-problem'
import { TablePreview } from './table-preview'

export function TablePart() {
  const editor = useEditor()
  const { files } = useWriting()
  const { cells, refused } = editor.table
  const helpId = useId()
  const read = useSignal<StatementsFromTable | null>(null)
  // What reads tables is fetched once there is one; only the newest cells count.
  useSignalEffect(() => {
    const text = cells.value
    if (text.trim() === '') {
      read.value = null
      return
    }
    void import('../../core/exchange/statements-from-table').then(({ statementsFromTable }) => {
      if (cells.peek() === text) read.value = statementsFromTable(text)
    })
  })
  const empty = () => {
    cells.value = ''
    refused.value = null
    editor.say(w('table.emptied'))
    document.getElementById('table-cells')?.focus()
  }
  const table = read.value
  return (
    <>
      <h3 id="table-heading" tabIndex={-1}>
        {w('table.heading')}
      </h3>
      <p class="help">{w('table.help')}</p>
      <p class="actions">
        <FileButton
          accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values"
          label={w('table.openFile')}
          opened={(file) => void openTable(file, editor, files)}
        />
      </p>
      {refused.value !== null && (
        <p class="broken" role="alert">
          {tableRefused(refused.value)}
        </p>
      )}
      <div class="write-field">
        <label for="table-cells">{w('table.cells')}</label>
        <p class="help" id={helpId}>
          {w('table.cellsHelp')}
        </p>
        <textarea
          id="table-cells"
          class="table-cells"
          rows={5}
          wrap="off"
          spellcheck={false}
          aria-describedby={helpId}
          value={cells.value}
          onInput={(event) => {
            cells.value = event.currentTarget.value
            refused.value = null
          }}
        />
      </div>
      {cells.value !== '' && (
        <p class="actions">
          <button type="button" class="quiet" onClick={empty}>
            {w('table.empty')}
          </button>
        </p>
      )}
      <p role="status">{table === null ? '' : countsOf(table)}</p>
      {table !== null && <TablePreview table={table} />}
    </>
  )
}

function countsOf({ good, bad }: StatementsFromTable): string {
  const ready = good.length === 0 ? w('table.nothing') : w('table.ready', { count: good.length })
  return bad.length === 0 ? ready : `${ready} ${w('table.left', { count: bad.length })}`
}
