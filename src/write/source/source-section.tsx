// The level as text, in step with the form both ways. Where the form cannot show the text, the form waits and
// the text is kept. The text field is fetched when it is first asked for.
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { language } from '../../text/text'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { keepFocus } from '../keep-focus'
import { keepInStep } from './keep-in-step'

export function SourceSection() {
  const editor = useEditor()
  const host = useRef<HTMLDivElement>(null)
  const failed = useSignal(false)
  const tries = useSignal(0)
  const attempt = tries.value
  // In another language the field is put up anew: what is said at its lines is said in that one. The text stays as
  // it is; the field's own steps back begin again.
  const spoken = language.value
  useEffect(() => {
    const place = host.current
    if (place === null) return undefined
    let stop: (() => void) | null = null
    let gone = false
    failed.value = false
    Promise.all([
      import('./mount-source'),
      import('./read-source'),
      import('./write-source'),
      import('../../text/finding-text-in').then(({ findingTextIn }) => findingTextIn(spoken)),
    ]).then(
      ([{ mountSource }, { readSource }, { writeSource }, teller]) => {
        if (!gone) stop = keepInStep(place, editor, { mountSource, readSource, writeSource, teller })
      },
      () => {
        if (!gone) failed.value = true
      },
    )
    return () => {
      gone = true
      stop?.()
    }
  }, [editor, attempt, spoken])
  return (
    <section class="sheet" aria-labelledby="source-heading">
      <h2 id="source-heading">{w('source.heading')}</h2>
      <p class="help">{w('source.introduction')}</p>
      {editor.waits.value && (
        <div class="broken" role="alert">
          <p>{w('source.broken')}</p>
          <button
            type="button"
            onClick={() => {
              keepFocus()
              editor.session.setText(null)
              editor.waits.value = false
            }}
          >
            {w('source.useForm')}
          </button>
        </div>
      )}
      {failed.value && (
        <p class="broken">
          {w('source.failed')}{' '}
          <button
            type="button"
            onClick={() => {
              tries.value += 1
            }}
          >
            {w('source.tryAgain')}
          </button>
        </p>
      )}
      <div class="source-host" ref={host} />
    </section>
  )
}
