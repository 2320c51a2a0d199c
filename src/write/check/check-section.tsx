// Everything the checker says, what has to be mended first, each with the way to its field.
import { useComputed } from '@preact/signals'
import type { DraftRemark } from '../../core/draft/check-draft'
import { formFindingText } from '../../text/form-finding-text'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'

export function CheckSection() {
  const editor = useEditor()
  const { remarks } = useComputed(() => editor.session.check.value).value
  const errors = remarks.filter(({ severity }) => severity === 'error')
  const warnings = remarks.filter(({ severity }) => severity === 'warning')
  return (
    <section class="sheet" aria-labelledby="check-heading">
      <h2 id="check-heading">{w('check.heading')}</h2>
      <p class="help">{w('check.keepsSaving')}</p>
      {remarks.length === 0 && <p class="clean">{w('check.clean')}</p>}
      {errors.length > 0 && <h3>{w('check.errors', { count: errors.length })}</h3>}
      <FindingList findings={errors} />
      {warnings.length > 0 && <h3>{w('check.warnings', { count: warnings.length })}</h3>}
      <FindingList findings={warnings} />
    </section>
  )
}

function FindingList({ findings }: { findings: readonly DraftRemark[] }) {
  const editor = useEditor()
  if (findings.length === 0) return null
  const draft = editor.session.draft.peek()
  return (
    <ul class="finding-list">
      {findings.map((found, index) => {
        const { where, message, hint } = formFindingText(found, draft)
        return (
          <li key={index} data-severity={found.severity}>
            <p>
              <strong>{where}</strong> {message} <em>{hint}</em>
            </p>
            <button
              type="button"
              aria-label={w('check.jumpTo', { message: w('check.found', { where, message }) })}
              onClick={() => editor.jump(found.address)}
            >
              {w('check.jump')}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
