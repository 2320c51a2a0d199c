// The earlier versions of a draft, and the way back to each. Going back is an edit like any other: it can be undone.
import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { DraftVersion } from '../app/ports/drafts'
import { w } from '../text/write-text'
import { useEditor } from './editor'
import { whenSaid } from './when'
import { useWriting } from './writing'

export function VersionsDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const editor = useEditor()
  const { session } = editor
  const { drafts } = useWriting()
  const versions = useSignal<readonly DraftVersion[]>([])
  useEffect(() => {
    const element = dialog.current
    // A native dialog says nothing when it opens, but its attribute does.
    const look = new MutationObserver(() => {
      if (element?.open !== true) return
      void drafts.versions(session.id.value).then((found) => {
        versions.value = found
      })
    })
    if (element !== null) look.observe(element, { attributes: true, attributeFilter: ['open'] })
    return () => look.disconnect()
  }, [session])

  const goBack = async (savedAt: number) => {
    const draft = await drafts.version(session.id.value, savedAt)
    dialog.current?.close()
    if (draft === null) {
      editor.say(w('versions.gone'))
      return
    }
    await session.replace(draft)
    editor.say(w('versions.back'))
  }
  return (
    <dialog ref={dialog} class="sheet versions" aria-labelledby="versions-heading">
      <h2 id="versions-heading">{w('versions.heading')}</h2>
      <p class="help">{w('versions.introduction')}</p>
      {versions.value.length === 0 && <p>{w('versions.none')}</p>}
      <ol class="version-list">
        {versions.value.map((version) => {
          const said = w('versions.one', {
            when: whenSaid(version.savedAt),
            statements: w('desk.statements', { count: version.statements }),
            words: w('versions.words', { count: version.words }),
          })
          return (
            <li key={version.savedAt}>
              <span>{said}</span>
              <button
                type="button"
                aria-label={`${w('versions.goBack')}: ${said}`}
                onClick={() => void goBack(version.savedAt)}
              >
                {w('versions.goBack')}
              </button>
            </li>
          )
        })}
      </ol>
      <form method="dialog" class="actions">
        <button type="submit">{w('versions.close')}</button>
      </form>
    </dialog>
  )
}
