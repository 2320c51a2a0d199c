// Files that leave the page, and files that come to it. A port: the browser's downloads, file fields and drops.
import type { Finding } from '../../core/level/finding'

export type FileText =
  | { readonly text: string; readonly finding: null }
  /** Too large, or no text in UTF-8. */
  | { readonly text: null; readonly finding: Finding }

export interface Files {
  /** Offers the text as a file of that name to save. */
  save(name: string, text: string, type: string): void
  /** The text of a file, however it was named; bounded like every file of a level. */
  read(file: Blob): Promise<FileText>
  /** From now on a file dropped anywhere on the page comes here, not to the browser; returns what ends it. */
  whenDropped(dropped: (file: File) => void): () => void
}
