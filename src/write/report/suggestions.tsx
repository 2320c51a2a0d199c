// The reading assistant: off until it is switched on, fetched then, and renewed whenever the writer pauses. What it
// finds is shown as suggestions; nothing of it is taken over by itself.
import { useComputed, useSignalEffect } from '@preact/signals'
import { addStatementFrom } from '../../core/draft/edit-statements'
import type { Attribution } from '../../core/reading/reading'
import { QUESTIONS } from '../../core/sourcing/decision-ladder'
import { t } from '../../text/text'
import { w } from '../../text/write-text'
import { fieldId, useEditor } from '../editor'
import { BinLabel } from '../parts/bin-label'
import { useWordsOfLevel } from '../parts/words-of-level'
import { wholeOf } from './whole-of'
import { shortened } from './shortened'

export function Suggestions() {
  const editor = useEditor()
  const { session, assistant } = editor
  useSignalEffect(() => {
    // The checker looks when the writer pauses; the assistant looks with it.
    void session.check.value
    if (!assistant.on.value) return
    const { body, language } = session.draft.peek()
    void import('../../core/reading/read-report').then(({ readReport }) => {
      assistant.found.value = { body, reading: readReport(body, language) }
    })
  })
  const found = assistant.found.value
  const on = assistant.on.value
  const offered = useComputed(() =>
    (assistant.found.value?.reading.attributions ?? []).filter(({ suggestion }) => suggestion !== null),
  ).value
  return (
    <div class="assistant" role="group" aria-label={w('report.suggestions')}>
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            assistant.on.value = event.currentTarget.checked
            if (!event.currentTarget.checked) assistant.found.value = null
          }}
        />
        <span>
          {w('report.suggestionsShow')}
          <small>{w('report.suggestionsHelp')}</small>
        </span>
      </label>
      {on && found !== null && (
        <>
          <p role="status">
            {!found.reading.canRead
              ? w('report.suggestionsLanguage')
              : offered.length === 0
                ? w('report.suggestionsNone')
                : w('report.suggestionsFound', { count: offered.length })}
          </p>
          <ol class="suggestion-list">
            {offered.map((attribution) => (
              <Suggested key={attribution.cue.start} attribution={attribution} body={found.body} />
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

function Suggested({ attribution, body }: { attribution: Attribution; body: string }) {
  const editor = useEditor()
  const { session } = editor
  const level = useWordsOfLevel()
  const { suggestion } = attribution
  if (suggestion === null) return null
  const span = wholeOf(attribution)
  const words = body.slice(span.start, span.end)

  const show = () => {
    const field = document.getElementById(fieldId('report.body'))
    if (!(field instanceof HTMLTextAreaElement) || field.value !== body) return
    field.focus()
    field.setSelectionRange(span.start, span.end)
  }
  const take = () => {
    // The text has gone on since it was read: in a moment there are new suggestions.
    if (session.draft.value.body !== body) return
    const added = addStatementFrom(session.draft.value, span)
    if (added === null) return
    session.edit(`statements.${added.key}`, () => added.draft)
    editor.marked.value = { statement: added.key }
    editor.begin(`statements.${added.key}.text`)
    editor.say(w('report.made', { number: added.draft.statements.length, words: shortened(words) }))
  }
  return (
    <li class="card suggestion">
      <q {...level}>{words}</q>
      <SuggestionWords attribution={attribution} />
      <p class="actions">
        <button type="button" onClick={show} aria-label={`${w('report.show')}: ${words.slice(0, 60)}`}>
          {w('report.show')}
        </button>
        <button type="button" onClick={take} aria-label={`${w('report.take')}: ${words.slice(0, 60)}`}>
          {w('report.take')}
        </button>
      </p>
    </li>
  )
}

/** What is suggested and why, marked as a suggestion. */
export function SuggestionWords({ attribution }: { attribution: Attribution }) {
  const { suggestion } = attribution
  if (suggestion === null) return null
  const question = QUESTIONS[suggestion.question - 1]
  return (
    <p class="suggested">
      <strong>{w('report.suggestion')}:</strong> {w('report.perhaps')} <BinLabel bin={suggestion.bin} />.{' '}
      {w(`reasons.${suggestion.reason}`)}
      {question !== undefined && (
        <small>{w('report.because', { question: t(`questions.${question}.ask`) })}</small>
      )}
    </p>
  )
}
