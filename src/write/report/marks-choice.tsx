// What is marked in the report: all evidence, that of one statement, or nothing.
import { w } from '../../text/write-text'
import { type Marked, useEditor } from '../editor'

export function MarksChoice() {
  const editor = useEditor()
  const marked = editor.marked.value
  const value = typeof marked === 'object' ? marked.statement : marked
  const choose = (chosen: string): Marked =>
    chosen === 'all' || chosen === 'none' ? chosen : { statement: chosen }
  return (
    <label class="marks-choice">
      <span>{w('report.marks')}</span>
      <select
        value={value}
        onChange={(event) => {
          editor.marked.value = choose(event.currentTarget.value)
        }}
      >
        <option value="all">{w('report.marksAll')}</option>
        <option value="none">{w('report.marksNone')}</option>
        {editor.order.value.map((key, index) => (
          <option key={key} value={key}>
            {w('report.marksOne', { number: index + 1 })}
          </option>
        ))}
      </select>
    </label>
  )
}
