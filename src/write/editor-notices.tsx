// What the writer should know that no button asked for: nothing is kept here, another tab has the same draft.
import { w } from '../text/write-text'
import { useEditor } from './editor'
import { saveAsYaml } from './hand-out/save-files'
import { keepFocus } from './keep-focus'
import { useWriting } from './writing'

const TEXTS = {
  'open-too': 'notices.openToo',
  followed: 'notices.followed',
  copied: 'notices.copied',
  removed: 'notices.removed',
} as const

export function EditorNotices() {
  const editor = useEditor()
  const { session } = editor
  const { files } = useWriting()
  const elsewhere = session.elsewhere.value
  return (
    <div class="notices" role="log" aria-live="polite">
      {session.saving.value === 'not-kept' && (
        <p class="notice">
          {w('notices.notKept')}
          <button
            type="button"
            onClick={() =>
              void saveAsYaml(session, files).then((name) => editor.say(w('handOut.saved', { name })))
            }
          >
            {w('notices.saveFile')}
          </button>
        </p>
      )}
      {elsewhere !== 'alone' && (
        <p class="notice">
          {w(TEXTS[elsewhere])}
          <button
            type="button"
            onClick={() => {
              keepFocus()
              session.understood()
            }}
          >
            {w('notices.understood')}
          </button>
        </p>
      )}
    </div>
  )
}
