// From the bytes of a level or lesson file to its text; the checker and the browser read files the same way.
// Promises a finding instead of text for anything that is not UTF-8.
import { MOST_BYTES } from '../core/level/file-limits'
import { type FileKind, type Finding, notThisFile, placed, type Remark } from '../core/level/finding'

export type DecodedLevelFile =
  | { readonly text: string; readonly finding: null }
  | { readonly text: null; readonly finding: Finding }

export function decodeLevelFile(bytes: Uint8Array, kind: FileKind = 'level'): DecodedLevelFile {
  const no = (problem: 'binary' | 'not-utf-8' | 'utf-16') => notThisFile(kind, problem)
  if (bytes.length > MOST_BYTES) return refused(tooLarge())
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return refused(no('utf-16'))
  // Without its mark, UTF-16 of Western text shows a zero in every second byte.
  if ((first === 0) !== (second === 0) && bytes.length % 2 === 0) return refused(no('utf-16'))
  if (bytes.includes(0)) return refused(no('binary'))
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.indexOf('\uFFFD')
  if (broken >= 0 && !isUtf8(bytes)) {
    const before = text.slice(0, broken).split('\n')
    const column = (before.at(-1) ?? '').length + 1
    return refused(no('not-utf-8'), { line: before.length, column })
  }
  return { text, finding: null }
}

/** The finding for a file that is too large to be read at all. */
export function tooLargeFinding(): Finding {
  return placed(tooLarge(), { line: 1, column: 1 })
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function tooLarge(): Remark<'file-too-large'> {
  return { code: 'file-too-large', path: [], details: { unit: 'bytes', most: MOST_BYTES } }
}

function refused(remark: Remark, place = { line: 1, column: 1 }): DecodedLevelFile {
  return { text: null, finding: placed(remark, place) }
}
