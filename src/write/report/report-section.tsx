// The report: its headline and its text, who makes a level of it, the marks in it, and the button that makes a
// statement of its words.
import { useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { addStatementFrom, setEvidence } from '../../core/draft/edit-statements'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { LinesField, TextField } from '../parts/field'
import { useWordsOfLevel } from '../parts/words-of-level'
import { MarksChoice } from './marks-choice'
import { Suggestions } from './suggestions'
import { useTwoTaps } from './two-taps'
import { WrittenArea } from './written-area'
import { shortened } from './shortened'

export function ReportSection() {
  const editor = useEditor()
  const { session } = editor
  const words = useWordsOfLevel()
  const area = useRef<HTMLTextAreaElement>(null)
  const taps = useTwoTaps(area)
  const openNumber = useComputed(() => editor.order.value.indexOf(editor.open.value ?? '')).value

  const selection = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = area.current ?? {}
    const span = { start, end }
    if (session.draft.value.body.slice(start, end).trim() !== '') return span
    editor.say(w('report.nothingSelected'))
    area.current?.focus()
    return null
  }
  const makeStatement = () => {
    const span = selection()
    const added = span === null ? null : addStatementFrom(session.draft.value, span)
    if (added === null) return
    session.edit(`statements.${added.key}`, () => added.draft)
    const statement = added.draft.statements.at(-1)
    editor.marked.value = { statement: added.key }
    editor.begin(`statements.${added.key}.text`)
    editor.say(
      w('report.made', { number: added.draft.statements.length, words: shortened(statement?.exact ?? '') }),
    )
  }
  const useForOpen = () => {
    const span = selection()
    const key = editor.open.value
    if (span === null || key === null) return
    session.edit(`statements.${key}.evidence`, (draft) => setEvidence(draft, key, span))
    editor.marked.value = { statement: key }
    editor.jump(`statements.${key}.evidence`)
    editor.say(
      w('report.used', {
        number: openNumber + 1,
        words: shortened(session.draft.value.body.slice(span.start, span.end)),
      }),
    )
  }
  return (
    <section class="write-report sheet" aria-labelledby="report-heading">
      <h2 id="report-heading">{w('report.heading')}</h2>
      <div class="side-by-side">
        <TextField
          address="report.headline"
          label={w('fields.headline.label')}
          help={w('fields.headline.help')}
          read={(draft) => draft.headline}
          write={(draft, headline) => ({ ...draft, headline })}
          most={200}
          words={words}
        />
        <TextField
          address="report.dateline"
          label={w('fields.dateline.label')}
          help={w('fields.dateline.help')}
          read={(draft) => draft.dateline}
          write={(draft, dateline) => ({ ...draft, dateline })}
          most={120}
          words={words}
        />
        <LinesField
          address="authors"
          label={w('fields.authors.label')}
          help={w('fields.authors.help')}
          read={(draft) => draft.authors}
          write={(draft, authors) => ({ ...draft, authors })}
        />
      </div>
      <WrittenArea area={area} />
      <div class="from-selection" role="group" aria-label={w('report.select')}>
        <button type="button" class="primary" onClick={makeStatement}>
          {w('report.newStatement')}
        </button>
        {openNumber >= 0 && (
          <button type="button" onClick={useForOpen}>
            {w('report.useFor', { number: openNumber + 1 })}
          </button>
        )}
        <button type="button" class="quiet" aria-pressed={taps.on.value} onClick={() => taps.toggle()}>
          {w('report.twoTaps')}
        </button>
      </div>
      {taps.on.value && <p class="help">{w('report.twoTapsHelp')}</p>}
      <MarksChoice />
      <Suggestions />
    </section>
  )
}
