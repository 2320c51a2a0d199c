// The door for levels from elsewhere, from a file or a link: each is read within bounds and checked before
// anything is done with it. Fetched when something comes to the door.
import type { ReadonlySignal } from '@preact/signals'
import type { MyLevels } from '../app/my-levels'
import type { AtTheDoor, Door } from '../app/ports/door'
import { type ReceivedLevel, readLevelText } from '../core/exchange/read-level-text'
import { SHARED_PATH } from '../core/exchange/share-link'
import { MOST_BYTES } from '../core/level/file-limits'
import type { Finding } from '../core/level/finding'
import { findingTextIn } from '../text/finding-text-in'
import type { SpokenLanguage } from '../text/text'
import { decodeLevelFile, tooLargeFinding } from './decode-level-file'

/** Enough of them to see what is wrong; a file that is no level at all can have hundreds. */
const REASONS = 10

/**
 * What is let in is kept as a guest. `wanted`: the language asked for, which a page opened by a link may not speak
 * yet while the link is read.
 */
export function createDoor(guests: Pick<MyLevels, 'receive'>, wanted: ReadonlySignal<SpokenLanguage>): Door {
  const answer = async ({ level, refusal, findings }: ReceivedLevel): Promise<AtTheDoor> => {
    if (level !== null) return { id: (await guests.receive(level)).id }
    const errors = findings.filter(({ severity }) => severity === 'error').slice(0, REASONS)
    const teller = await findingTextIn(wanted.peek())
    return {
      id: null,
      reason: refusal?.reason ?? 'findings',
      reasons: errors.map((finding) => teller.tell(finding).message),
      language: teller.language,
    }
  }
  return {
    openFile: async (file) => answer(await readFileAtTheDoor(file)),
    openLink: async (link) => answer(readLinkAtTheDoor(link)),
  }
}

/** The name of the file does not have to be the level's id: files are renamed on their way. */
export async function readFileAtTheDoor(file: Blob): Promise<ReceivedLevel> {
  if (file.size > MOST_BYTES) return refused(tooLargeFinding())
  return readBytesAtTheDoor(new Uint8Array(await file.arrayBuffer()))
}

/** Never throws: what is no text in UTF-8 comes back with a finding that says so. */
export function readBytesAtTheDoor(bytes: Uint8Array): ReceivedLevel {
  const { text, finding } = decodeLevelFile(bytes)
  return finding === null ? readLevelText(text) : refused(finding)
}

/** `link`: what stands in the address behind the path of shared levels. */
export function readLinkAtTheDoor(link: string): ReceivedLevel {
  return readLevelText(SHARED_PATH + link)
}

function refused(finding: Finding): ReceivedLevel {
  return { level: null, draft: null, value: null, findings: [finding], form: 'yaml', text: '', refusal: null }
}
