// Opens a level file in the editor: every file a form can show, be it full of errors, or the reasons why not.
import type { Files } from '../../app/ports/files'
import type { Draft } from '../../core/draft/draft'

export type OpenedFile =
  /** `text`: the file as it stood there, whose comments are to survive. */
  { readonly draft: Draft; readonly text: string } | ({ readonly draft: null } & FileRefusal)

/** Why a file was not opened: sentences of the checker, and the language they are in. */
export interface FileRefusal {
  readonly reasons: readonly string[]
  readonly language: string
}

/** What reads files is fetched when a file is opened. */
export async function openFile(file: Blob, files: Files): Promise<OpenedFile> {
  const [{ readFileForForm }, decoded] = await Promise.all([import('./read-file'), files.read(file)])
  return readFileForForm(decoded)
}
