// The explanation, with a beginning to put in: the sentences that the codebook has for each tray.
import { useComputed } from '@preact/signals'
import { changeStatement } from '../../core/draft/edit-statements'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { isBin } from '../parts/bin-label'
import { TextField } from '../parts/field'
import { useWordsOfLevel } from '../parts/words-of-level'

export function ExplanationField({ statement: key }: { statement: string }) {
  const { session } = useEditor()
  const words = useWordsOfLevel()
  const address = `statements.${key}.explanation`
  const statement = useComputed(() => session.draft.value.statements.find((one) => one.key === key)).value
  const bin = statement !== undefined && isBin(statement.category) ? statement.category : null
  const begin = () => {
    if (bin === null) return
    session.edit(address, (draft) => {
      const source = draft.sources.find((one) => one.key === statement?.source)
      const speaker = source?.label.trim() ? source.label.trim() : w('statements.somebody')
      return changeStatement(draft, key, { explanation: w(`statements.frames.${bin}`, { speaker }) })
    })
    document.getElementById(`f-${address.replaceAll('.', '-')}`)?.focus()
  }
  return (
    <>
      <TextField
        address={address}
        label={w('fields.explanation.label')}
        help={w('fields.explanation.help')}
        read={(draft) => draft.statements.find((one) => one.key === key)?.explanation ?? ''}
        write={(draft, explanation) => changeStatement(draft, key, { explanation })}
        lines={4}
        most={600}
        words={words}
      />
      {bin !== null && statement?.explanation === '' && (
        <p class="actions beginning">
          <button type="button" onClick={begin} aria-describedby={`frame-help-${key}`}>
            {w('statements.frame')}
          </button>
          <span class="help" id={`frame-help-${key}`}>
            {w('statements.frameHelp')}
          </span>
        </p>
      )}
    </>
  )
}
