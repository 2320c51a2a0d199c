// Everything that leaves the editor: files, link, paper.
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { useWriting } from '../writing'
import { saveAsJson, saveAsYaml } from './save-files'

export function HandOutSection() {
  const editor = useEditor()
  const { session } = editor
  const { files } = useWriting()
  const saved = (name: string) => editor.say(w('handOut.saved', { name }))
  return (
    <section class="sheet" aria-labelledby="hand-out-heading">
      <h2 id="hand-out-heading">{w('handOut.heading')}</h2>
      {session.check.value.level === null && <p class="broken">{w('handOut.unfinished')}</p>}
      <h3>{w('handOut.files')}</h3>
      <p class="help">{w('handOut.filesHelp')}</p>
      <p class="actions">
        <button type="button" onClick={() => void saveAsYaml(session, files).then(saved)}>
          {w('handOut.saveYaml')}
        </button>
        <button type="button" onClick={() => saved(saveAsJson(session, files))}>
          {w('handOut.saveJson')}
        </button>
      </p>
    </section>
  )
}
