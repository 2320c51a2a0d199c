// The door for levels from elsewhere, from a file or a link: each is read within bounds and checked before
// anything is done with it. Fetched when something comes to the door.
import type { LinkRefusal } from '../core/exchange/share-link'
import { levelFromFragment } from '../core/exchange/share-link'
import { checkLevel } from '../core/level/check-level'
import { MOST_BYTES } from '../core/level/file-limits'
import { type Finding, placed } from '../core/level/finding'
import type { Level } from '../core/level/level-schema'
import { parseLevel } from '../core/level/parse-level'
import { decodeLevelFile, tooLargeFinding } from './decode-level-file'

/** `text`: what stood in the file, where it could be read at all. */
export type FileAtTheDoor =
  | { readonly level: Level; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly level: null; readonly text: string | null; readonly findings: readonly Finding[] }

/** The name of the file does not have to be the level's id: files are renamed on their way. */
export async function readFileAtTheDoor(file: Blob): Promise<FileAtTheDoor> {
  if (file.size > MOST_BYTES) return { level: null, text: null, findings: [tooLargeFinding()] }
  const decoded = decodeLevelFile(new Uint8Array(await file.arrayBuffer()))
  if (decoded.text === null) return { level: null, text: null, findings: [decoded.finding] }
  const { level, findings } = parseLevel(decoded.text)
  return { level, text: decoded.text, findings }
}

export type LinkAtTheDoor =
  | { readonly level: Level }
  | { readonly level: null; readonly refusal: LinkRefusal | null; readonly findings: readonly Finding[] }

export function readLinkAtTheDoor(link: string): LinkAtTheDoor {
  const { value, refusal } = levelFromFragment(link)
  if (refusal !== null) return { level: null, refusal, findings: [] }
  const { draft, remarks } = checkLevel(value)
  const findings = remarks.map((remark) => placed(remark, { line: 1, column: 1 }))
  const playable = findings.every(({ severity }) => severity === 'warning')
  return playable && draft !== null ? { level: draft } : { level: null, refusal: null, findings }
}
