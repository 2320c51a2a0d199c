// Opens a level file in the place of the draft on the screen: what was there stays a version, and can be undone.
import type { Files } from '../../app/ports/files'
import { w } from '../../text/write-text'
import type { Editor } from '../editor'
import { openFile } from './open-file'

export async function openInPlace(file: Blob, editor: Editor, files: Files): Promise<void> {
  const opened = await openFile(file, files)
  editor.refused.value = opened.draft === null ? opened : null
  if (opened.draft === null) {
    editor.go('handOut')
    return
  }
  await editor.session.replace(opened.draft, opened.text)
  editor.waits.value = false
  editor.say(w('handOut.opened'))
}
