// The words of the report that a statement rests on; when they are not there any more, what they may be now.
import { useComputed } from '@preact/signals'
import { evidenceState } from '../../core/draft/evidence-state'
import { changeStatement } from '../../core/draft/edit-statements'
import { locateAnchors } from '../../core/draft/anchors'
import { writtenReport } from '../../core/draft/written-report'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { TextField } from '../parts/field'
import { useWordsOfLevel } from '../parts/words-of-level'

export function EvidenceField({ statement: key }: { statement: string }) {
  const editor = useEditor()
  const { session } = editor
  const words = useWordsOfLevel()
  const address = `statements.${key}.evidence`
  // Looked at when the checker has looked, not at every key.
  const near = useComputed(() => {
    void session.check.value
    const draft = session.draft.peek()
    const statement = draft.statements.find((one) => one.key === key)
    if (statement === undefined) return null
    const state = evidenceState(draft, statement, writtenReport(draft.body))
    return state.state === 'broken' ? (state.near ?? '') : null
  }).value
  const takeNear = () => {
    if (near === null) return
    session.edit(address, (draft) => {
      const changed = changeStatement(draft, key, { exact: near, prefix: '', suffix: '' })
      return { ...changed, anchors: locateAnchors(changed) }
    })
    document.getElementById(`f-${address.replaceAll('.', '-')}`)?.focus()
  }
  return (
    <>
      <TextField
        address={address}
        label={w('fields.evidence.label')}
        help={w('fields.evidence.help')}
        read={(draft) => draft.statements.find((one) => one.key === key)?.exact ?? ''}
        write={(draft, exact) => {
          const changed = changeStatement(draft, key, { exact })
          return { ...changed, anchors: locateAnchors(changed) }
        }}
        lines={2}
        most={2000}
        words={words}
      />
      {near !== null && (
        <div class="broken" role="group" aria-label={w('statements.broken')}>
          <p>
            <strong>{w('statements.broken')}</strong>
          </p>
          {near !== '' && (
            <>
              <p>{w('statements.near', { words: near })}</p>
              <button type="button" onClick={takeNear}>
                {w('statements.takeNear')}
              </button>
            </>
          )}
        </div>
      )}
    </>
  )
}
