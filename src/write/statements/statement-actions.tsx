// What can be done with a whole statement: duplicate, split, move, delete. All of it can be undone.
import {
  duplicateStatement,
  moveStatement,
  removeStatement,
  splitStatement,
} from '../../core/draft/edit-statements'
import { w } from '../../text/write-text'
import { fieldId, useEditor } from '../editor'

export function StatementActions({ statement: key, number }: { statement: string; number: number }) {
  const editor = useEditor()
  const { session } = editor
  const address = `statements.${key}`
  const last = editor.order.value.length === number

  const split = () => {
    const field = document.getElementById(fieldId(`${address}.text`))
    const text = session.draft.value.statements.find((one) => one.key === key)?.text ?? ''
    const caret = field instanceof HTMLTextAreaElement ? field.selectionStart : 0
    // Without a place inside the text, the middle word is as good as any.
    const at = caret > 0 && caret < text.length ? caret : text.indexOf(' ', Math.floor(text.length / 2))
    const parts = splitStatement(session.draft.value, key, at < 0 ? text.length : at)
    if (parts === null) return
    session.edit('statements', () => parts.draft)
    editor.jump(`statements.${parts.key}.text`)
    editor.say(w('statements.splitDone', { number: number + 1 }))
  }
  const duplicate = () => {
    const copy = duplicateStatement(session.draft.value, key)
    if (copy === null) return
    session.edit('statements', () => copy.draft)
    editor.jump(`statements.${copy.key}.text`)
    editor.say(w('statements.duplicated', { number: number + 1 }))
  }
  const move = (by: -1 | 1) => {
    session.edit(address, (draft) => moveStatement(draft, key, by))
    editor.say(w('statements.moved', { number: number + by }))
  }
  const remove = () => {
    session.edit('statements', (draft) => removeStatement(draft, key))
    editor.open.value = null
    editor.marked.value = 'all'
    document.getElementById('statements-heading')?.focus()
    editor.say(w('statements.removed', { number }))
  }
  return (
    <div class="actions statement-actions" role="group" aria-label={w('statements.actions', { number })}>
      <button type="button" onClick={duplicate}>
        {w('statements.duplicate')}
      </button>
      <button type="button" onClick={split} aria-describedby={`split-help-${key}`}>
        {w('statements.split')}
      </button>
      <button type="button" aria-disabled={number === 1} onClick={() => number > 1 && move(-1)}>
        {w('statements.up')}
      </button>
      <button type="button" aria-disabled={last} onClick={() => !last && move(1)}>
        {w('statements.down')}
      </button>
      <button type="button" onClick={remove}>
        {w('statements.remove')}
      </button>
      <span class="help" id={`split-help-${key}`}>
        {w('statements.splitHelp')}
      </span>
    </div>
  )
}
