// Reads the text of one level or lesson file from disk; the checker, the build and the measures use it alike.
// Promises a finding for whatever is no text, and throws only when the file cannot be read.
import { readFile, stat } from 'node:fs/promises'
import { MOST_BYTES } from '../core/level/file-limits'
import type { FileKind } from '../core/level/finding'
import { type DecodedLevelFile, decodeLevelFile, tooLargeFinding } from '../platform/decode-level-file'

export async function readTextFile(file: string, kind: FileKind): Promise<DecodedLevelFile> {
  // Devices and pipes may never end, so they are not opened.
  const stats = await stat(file)
  if (!stats.isFile()) throw new Error('it is not a file')
  if (stats.size > MOST_BYTES) return { text: null, finding: tooLargeFinding() }
  return decodeLevelFile(await readFile(file), kind)
}
