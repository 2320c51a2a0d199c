// The level as a file to save, and another file to open in its place.
import { useSignal } from '@preact/signals'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { FileButton } from '../parts/file-button'
import { useWriting } from '../writing'
import { openFile, type OpenedFile } from './open-file'
import { saveAsGift, saveAsJson, saveAsYaml } from './save-files'

export function FilesPart() {
  const editor = useEditor()
  const { session } = editor
  const { files } = useWriting()
  const refused = useSignal<readonly string[]>([])
  const finished = session.check.value.level !== null
  const saved = (name: string) => editor.say(w('handOut.saved', { name }))

  const open = async (file: File) => {
    const opened: OpenedFile = await openFile(file, files)
    refused.value = opened.draft === null ? opened.reasons : []
    if (opened.draft === null) return
    await session.replace(opened.draft, opened.text)
    editor.say(w('handOut.opened'))
  }
  return (
    <>
      <h3>{w('handOut.files')}</h3>
      <p class="help">{w('handOut.filesHelp')}</p>
      <p class="actions">
        <button type="button" onClick={() => void saveAsYaml(session, files).then(saved)}>
          {w('handOut.saveYaml')}
        </button>
        <button type="button" onClick={() => void saveAsJson(session, files).then(saved)}>
          {w('handOut.saveJson')}
        </button>
        <button
          type="button"
          aria-disabled={!finished}
          aria-describedby="gift-help"
          onClick={() => {
            const { level } = session.checkNow()
            if (level !== null) void saveAsGift(level, files).then(saved)
          }}
        >
          {w('handOut.saveGift')}
        </button>
        <span class="help" id="gift-help">
          {w('handOut.giftHelp')}
        </span>
      </p>
      <p class="actions">
        <FileButton accept=".yaml,.yml,.json" label={w('handOut.openFile')} opened={(file) => void open(file)} />
        <span class="help">{w('handOut.openFileHelp')}</span>
      </p>
      {refused.value.length > 0 && (
        <div class="broken" role="alert">
          <p>{w('handOut.refused')}</p>
          <ul lang="en" dir="ltr">
            {refused.value.map((reason, index) => (
              <li key={index}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
