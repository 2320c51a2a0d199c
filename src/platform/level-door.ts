// The door for levels from elsewhere: a file is not even read when it is too large, and a link is only a link.
import { type ReceivedLevel, readLevelText } from '../core/exchange/read-level-text'
import { SHARED_PATH } from '../core/exchange/share-link'
import { MOST_BYTES } from '../core/level/file-limits'
import { tooLargeFinding } from './decode-level-file'
import { receiveLevelFile } from './receive-level-file'

/** The name of the file does not have to be the level's id: files are renamed on their way. */
export async function readFileAtTheDoor(file: Blob): Promise<ReceivedLevel> {
  if (file.size <= MOST_BYTES) return receiveLevelFile(new Uint8Array(await file.arrayBuffer()))
  const findings = [tooLargeFinding()]
  return { level: null, draft: null, value: null, findings, form: 'yaml', text: '', refusal: null }
}

/** `link`: what stands behind the path in the address. */
export function readLinkAtTheDoor(link: string): ReceivedLevel {
  return readLevelText(`${SHARED_PATH}${link}`)
}
