// A whole level as the last part of an address, and back: nothing is uploaded, the link is the level.
// Promises that reading is total: any text gives a value or a reason, soon, and never an exception.
// The format is described in docs/exchange.md.
import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { MOST_BYTES, MOST_NESTING } from '../level/file-limits'
import { fromBase64Url, toBase64Url } from './base64url'
import { boundedInflate } from './bounded-inflate'
import { crc32 } from './crc32'
import { isNestedDeeper } from './nesting'
import { SHARE_DICTIONARY } from './share-dictionary'

const VERSION = 1
/** Four bytes of checksum and three of length stand before the compressed level. */
const HEAD = 7
const MOST_CHARACTERS = Math.ceil((MOST_BYTES * 3) / 2)
/** What stands before the data in an address. */
export const SHARED_PATH = '#/shared/'

export type LinkRefusal =
  /** It is something else, or not the part with the level. */
  | { readonly reason: 'not-a-link' }
  /** Made by a later version of the game, in a form not known here. */
  | { readonly reason: 'newer-version' }
  /** The end is missing. `whole` is how many characters the data should have; null when even that is lost. */
  | { readonly reason: 'cut-off'; readonly found: number; readonly whole: number | null }
  /** All there, but not as it was sent. */
  | { readonly reason: 'damaged' }
  /** More than `most` bytes of level. */
  | { readonly reason: 'too-large'; readonly most: number }

export type LinkWriting =
  | { readonly fragment: string; readonly refusal: null }
  | { readonly fragment: null; readonly refusal: LinkRefusal }

export type LinkReading =
  | { readonly value: unknown; readonly refusal: null }
  | { readonly value: null; readonly refusal: LinkRefusal }

/**
 * The data that goes after `#/shared/`; refuses only what is larger than a level may be.
 * Takes any JSON value; give it `withoutDefaults(level)` for the shortest link.
 */
export function levelToFragment(value: unknown): LinkWriting {
  const json = strToU8(JSON.stringify(value) ?? 'null')
  if (json.length > MOST_BYTES) {
    return { fragment: null, refusal: { reason: 'too-large', most: MOST_BYTES } }
  }
  const packed = deflateSync(json, { level: 9, mem: 9, dictionary: SHARE_DICTIONARY })
  const bytes = new Uint8Array(HEAD + packed.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(4, packed.length >>> 8)
  view.setUint8(6, packed.length & 0xff)
  bytes.set(packed, HEAD)
  view.setUint32(0, crc32(bytes.subarray(4)))
  return { fragment: `${VERSION}.${toBase64Url(bytes)}`, refusal: null }
}

/**
 * `text`: the data, or a whole address with it; spaces and line breaks that a mail program put in are
 * passed over, and so is whatever follows the level. The value is JSON and is yet to be checked.
 */
export function levelFromFragment(text: string): LinkReading {
  if (text.length > MOST_CHARACTERS) return refuse({ reason: 'too-large', most: MOST_BYTES })
  const path = text.lastIndexOf(SHARED_PATH)
  const data = text.slice(path < 0 ? 0 : path + SHARED_PATH.length).replace(/\s+/gu, '')
  if (data === '' && path < 0) return refuse({ reason: 'not-a-link' })
  const [, version, packed = ''] = /^(?:(\d{1,4})(?:\.(.*))?)?$/u.exec(data) ?? [data, '0']
  if (version === undefined || (Number(version) === VERSION && packed === '')) {
    return refuse({ reason: 'cut-off', found: data.length, whole: null })
  }
  if (Number(version) === 0) return refuse({ reason: 'not-a-link' })
  if (Number(version) !== VERSION) return refuse({ reason: 'newer-version' })
  return unpack(packed, data.length - packed.length)
}

function unpack(text: string, before: number): LinkReading {
  const bytes = fromBase64Url(text)
  const view = new DataView(bytes.buffer)
  const length = bytes.length < HEAD ? null : view.getUint16(4) * 256 + view.getUint8(6)
  if (length === null || bytes.length < HEAD + length) {
    // A strange sign in the middle is no cut: everything after it is there.
    if (/[^\w-]./u.test(text)) return refuse({ reason: 'damaged' })
    const whole = length === null ? null : before + Math.ceil(((HEAD + length) * 4) / 3)
    return refuse({ reason: 'cut-off', found: before + text.length, whole })
  }
  if (crc32(bytes.subarray(4, HEAD + length)) !== view.getUint32(0)) return refuse({ reason: 'damaged' })
  const inflated = boundedInflate(bytes.subarray(HEAD, HEAD + length), SHARE_DICTIONARY, MOST_BYTES)
  if ('problem' in inflated) {
    return refuse(
      inflated.problem === 'damaged' ? { reason: 'damaged' } : { reason: 'too-large', most: MOST_BYTES },
    )
  }
  const json = strFromU8(inflated.bytes)
  return isNestedDeeper(json, MOST_NESTING) ? refuse({ reason: 'damaged' }) : fromJson(json)
}

function fromJson(json: string): LinkReading {
  try {
    const value: unknown = JSON.parse(json)
    return { value, refusal: null }
  } catch {
    return refuse({ reason: 'damaged' })
  }
}

function refuse(refusal: LinkRefusal): LinkReading {
  return { value: null, refusal }
}
