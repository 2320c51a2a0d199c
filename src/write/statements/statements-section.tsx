// All statements, each as a row; the form of one is open at a time.
import { useComputed } from '@preact/signals'
import { addStatement } from '../../core/draft/edit-statements'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { BinLabel, isBin } from '../parts/bin-label'
import { Findings } from '../parts/findings'
import { useWordsOfLevel } from '../parts/words-of-level'
import { StatementForm } from './statement-form'

export function StatementsSection() {
  const editor = useEditor()
  const { session } = editor
  const keys = editor.order.value
  const add = () => {
    const added = addStatement(session.draft.value)
    session.edit(`statements.${added.key}`, () => added.draft)
    editor.jump(`statements.${added.key}.text`)
  }
  return (
    <section class="sheet" aria-labelledby="statements-heading">
      <h2 id="statements-heading" tabIndex={-1}>
        {w('statements.heading')}
      </h2>
      <p class="help">{w('statements.introduction')}</p>
      <div id="f-statements" tabIndex={-1}>
        <Findings address="statements" />
      </div>
      {keys.length === 0 && <p class="nothing">{w('statements.none')}</p>}
      <ol class="statement-list">
        {keys.map((key, index) => (
          <StatementRow key={key} statement={key} number={index + 1} />
        ))}
      </ol>
      <button type="button" onClick={add}>
        {w('statements.add')}
      </button>
    </section>
  )
}

function StatementRow({ statement: key, number }: { statement: string; number: number }) {
  const editor = useEditor()
  const statement = useComputed(() =>
    editor.session.draft.value.statements.find((one) => one.key === key),
  ).value
  const words = useWordsOfLevel()
  const open = useComputed(() => editor.open.value === key).value
  const findings = useComputed(() => {
    let count = 0
    for (const [address, remarks] of editor.remarks.value) {
      if (address === `statements.${key}` || address.startsWith(`statements.${key}.`)) count += remarks.length
    }
    return count
  }).value
  if (statement === undefined) return null
  const bin = isBin(statement.category) ? statement.category : null
  return (
    <li class="card statement-card" id={`f-statements-${key}`} data-open={open} data-bin={bin ?? undefined}>
      <h3>
        <button
          type="button"
          class="fold"
          aria-expanded={open}
          onClick={() => {
            editor.open.value = open ? null : key
            if (!open) editor.marked.value = { statement: key }
          }}
        >
          <span class="number">{number}</span>
          <span class="fold-words">
            <span class="visually-hidden">{w('statements.one', { number })}: </span>
            {statement.text.trim() === '' ? (
              <em>{w('statements.empty')}</em>
            ) : (
              <span {...words}>{statement.text}</span>
            )}
          </span>
          {bin && (
            <span class="chip" data-bin={bin}>
              <BinLabel bin={bin} short />
            </span>
          )}
          {findings > 0 && <span class="how-many">{w('statements.findings', { count: findings })}</span>}
        </button>
      </h3>
      {open && <StatementForm statement={key} number={number} />}
    </li>
  )
}
