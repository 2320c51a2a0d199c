// The text field of the report over a backdrop that shows the same text with its marks.
// The field is written to only when something else than its own keys has changed the text: a key never waits.
import { useComputed, useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { withBody } from '../../core/draft/edit-report'
import { textChange } from '../../core/draft/text-change'
import { w } from '../../text/write-text'
import { fieldId, useEditor } from '../editor'
import { leave } from '../parts/field'
import { Findings, useDescription } from '../parts/findings'
import { useWordsOfLevel } from '../parts/words-of-level'
import { Backdrop } from './backdrop'

const ADDRESS = 'report.body'
const MOST = 12_000

export function WrittenArea({ area }: { area: RefObject<HTMLTextAreaElement | null> }) {
  const editor = useEditor()
  const { session } = editor
  const words = useWordsOfLevel()
  const id = fieldId(ADDRESS)
  const length = useComputed(() => Math.ceil(session.draft.value.body.length / 100)).value

  const show = (body: string) => {
    const field = area.current
    if (field === null) return
    const change = textChange(field.value, body)
    if (change === null) return
    field.value = body
    // The caret stands where something changed, not at the end of everything.
    const at = change.start + change.inserted
    field.setSelectionRange(at, at)
  }
  useLayoutEffect(() => show(session.draft.peek().body), [session])
  useSignalEffect(() => {
    void session.turn.value
    show(session.draft.peek().body)
  })

  return (
    <div class="write-field">
      <label for={id}>{w('fields.body.label')}</label>
      <p class="help" id={`${id}-help`}>
        {w('fields.body.help')}
      </p>
      <div class="written" {...words}>
        <div class="written-page">
          <Backdrop />
          <textarea
            ref={area}
            id={id}
            spellcheck
            {...useDescription(ADDRESS, `${id}-help`)}
            onInput={(event) => {
              const body = event.currentTarget.value
              session.edit(ADDRESS, (draft) => withBody(draft, body), 'typing')
            }}
            onBlur={() => leave(editor, ADDRESS)}
          />
        </div>
      </div>
      {length * 100 > MOST * 0.7 && <Counted most={MOST} />}
      <Findings address={ADDRESS} />
    </div>
  )
}

function Counted({ most }: { most: number }) {
  const { session } = useEditor()
  const { length } = session.draft.value.body
  return (
    <p class="counted" data-over={length > most}>
      {w('report.length', { count: length, most })}
    </p>
  )
}
