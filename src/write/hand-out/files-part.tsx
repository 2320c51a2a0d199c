// The level as a file to save, and another file to open in its place.
import { useSignal } from '@preact/signals'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { FileButton } from '../parts/file-button'
import { Refused } from '../parts/refused'
import { useDroppedFile } from '../parts/use-dropped-file'
import { useWriting } from '../writing'
import { openFile } from './open-file'
import { saveAsJson, saveAsYaml } from './save-files'

export function FilesPart() {
  const editor = useEditor()
  const { session } = editor
  const { files } = useWriting()
  const refused = useSignal<readonly string[]>([])
  const saved = (name: string) => editor.say(w('handOut.saved', { name }))

  const open = async (file: File) => {
    const opened = await openFile(file, files)
    refused.value = opened.draft === null ? opened.reasons : []
    if (opened.draft === null) return
    await session.replace(opened.draft, opened.text)
    editor.say(w('handOut.opened'))
  }
  useDroppedFile((file) => void open(file))
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
      </p>
      <p class="actions">
        <FileButton
          accept=".yaml,.yml,.json"
          label={w('handOut.openFile')}
          opened={(file) => void open(file)}
        />
        <span class="help">{w('handOut.openFileHelp')}</span>
      </p>
      {refused.value.length > 0 && <Refused reasons={refused.value} />}
    </>
  )
}
