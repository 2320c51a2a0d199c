// The level as a file to save, also as a table or a quiz, and another file to open in its place.
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { FileButton } from '../parts/file-button'
import { Refused } from '../parts/refused'
import { useWriting } from '../writing'
import { openInPlace } from './open-in-place'
import { saveAsGift, saveAsJson, saveAsTable, saveAsYaml } from './save-files'

export function FilesPart() {
  const editor = useEditor()
  const { session } = editor
  const { files } = useWriting()
  const saved = (name: string) => editor.say(w('handOut.saved', { name }))

  const { level } = session.check.value
  const refused = editor.refused.value
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
        <button type="button" onClick={() => void saveAsTable(session, files).then(saved)}>
          {w('table.save')}
        </button>
        <button
          type="button"
          aria-disabled={level === null}
          aria-describedby="gift-help"
          onClick={() => level !== null && void saveAsGift(level, files).then(saved)}
        >
          {w('table.gift')}
        </button>
        <span class="help" id="gift-help">
          {w('table.giftHelp')}
        </span>
      </p>
      <p class="actions">
        <FileButton
          accept=".yaml,.yml,.json"
          label={w('handOut.openFile')}
          opened={(file) => void openInPlace(file, editor, files)}
        />
        <span class="help">{w('handOut.openFileHelp')}</span>
      </p>
      {refused !== null && <Refused {...refused} />}
    </>
  )
}
