// Puts a table file into the field for cells, where its rows can be looked at and mended before they are added.
import type { Files } from '../../app/ports/files'
import type { Finding } from '../../core/level/finding'
import { w } from '../../text/write-text'
import type { Editor, TableRefusal } from '../editor'

export function isTable(file: File): boolean {
  return /\.(?:csv|tsv|tab)$/iu.test(file.name) || /^text\/(?:csv|tab-separated-values)$/u.test(file.type)
}

export async function openTable(file: Blob, editor: Editor, files: Files): Promise<void> {
  const { text, finding } = await files.read(file)
  const { cells, refused } = editor.table
  editor.go('handOut')
  refused.value = text === null ? refusalOf(finding) : null
  if (text === null) return
  cells.value = text
  editor.say(w('table.opened'))
  requestAnimationFrame(() => document.getElementById('table-cells')?.focus())
}

function refusalOf({ code, details }: Finding): TableRefusal {
  if (code === 'file-too-large') return 'tooLarge'
  const isText =
    typeof details === 'object' &&
    details !== null &&
    'problem' in details &&
    ['not-utf-8', 'utf-16'].includes(details.problem)
  return isText ? 'notUtf8' : 'notText'
}
