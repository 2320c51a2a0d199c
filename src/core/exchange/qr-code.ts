// A link as a QR code for the whiteboard, while a phone can still read it from where a pupil stands.
import { strToU8 } from 'fflate'
import { encode } from 'uqr'

/**
 * The largest code drawn is of version 30: 137 modules a side, 145 with its margin. A phone's camera shows its
 * reader some 1,900 points across a view of about 70°; with a code one metre wide, two and a half metres away,
 * that leaves 3.8 points for each module. Readers begin to fail below 3.5.
 */
const LARGEST_VERSION = 30
/** Modules that must stay white all around. */
const MARGIN = 4
/** What a code of that version holds, in bytes, with the lowest level of correction. */
export const MOST_IN_QR_CODE = 1732

export type QrCode =
  | {
      /** For the `d` of an SVG path, one unit a module, the margin included: fill it in black on white. */
      readonly path: string
      /** Width and height in modules: `viewBox="0 0 size size"`. */
      readonly size: number
      readonly refusal: null
    }
  | {
      readonly path: null
      /** The link has `length` characters, and only `most` can be read from a board. */
      readonly refusal: { readonly length: number; readonly most: number }
    }

/** `link`: a whole address. Uses the strongest correction that does not make the code finer. */
export function qrCode(link: string): QrCode {
  const { length } = strToU8(link)
  if (length > MOST_IN_QR_CODE) return { path: null, refusal: { length, most: MOST_IN_QR_CODE } }
  const { data, size } = encode(link, {
    ecc: 'L',
    boostEcc: true,
    border: MARGIN,
    maxVersion: LARGEST_VERSION,
  })
  return { path: data.map(rowPath).join(''), size, refusal: null }
}

/** Each run of black modules in a row is one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  let start = 0
  for (const [x, black] of [...row, false].entries()) {
    if (black) continue
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`
    start = x + 1
  }
  return path
}
