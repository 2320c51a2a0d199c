// The one door for a level that comes from outside, whether it was dropped, pasted or opened by a link.
// Promises never to throw and to end soon, and that nothing comes in unchecked.
import { isTooLarge } from '../level/file-limits'
import { type LevelReading, parseLevel } from '../level/parse-level'
import { writeJson } from './level-to-json'
import { type LinkRefusal, levelFromFragment, SHARED_PATH } from './share-link'

export interface ReceivedLevel extends LevelReading {
  readonly form: 'yaml' | 'json' | 'link'
  /** What the places of the findings refer to; for a link, the level it carries as JSON. */
  readonly text: string
  /** Why a link could not be read: then there is neither a level nor a finding. */
  readonly refusal: LinkRefusal | null
}

/**
 * `text`: a level file in YAML or JSON, or an address that carries a level. A file's name is not asked for:
 * one that was sent around may have any.
 */
export function readLevelText(text: string): ReceivedLevel {
  if (isLink(text)) return readLink(text)
  const form = /^\uFEFF?\s*[{[]/u.test(text) ? 'json' : 'yaml'
  return { ...parseLevel(text), form, text, refusal: null }
}

function readLink(link: string): ReceivedLevel {
  const { value, refusal } = levelFromFragment(link)
  if (refusal !== null) {
    return { level: null, draft: null, value: null, findings: [], form: 'link', text: '', refusal }
  }
  const json = writeJson(value)
  // Indented, a level of the largest size would be too large.
  const text = isTooLarge(json) ? JSON.stringify(value) : json
  return { ...parseLevel(text), form: 'link', text, refusal: null }
}

/** The address stands on the first line, and that is no remark, no part of a level and no JSON. */
function isLink(text: string): boolean {
  const start = text.slice(0, 10_000).trimStart()
  return start.startsWith(SHARED_PATH) || /^(?![#{[]|[\w-]+:\s)[^\n]*#\/shared\//u.test(start)
}
