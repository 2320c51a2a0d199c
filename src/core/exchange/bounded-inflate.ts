// Undoes deflate, up to a limit: a few bytes that would unfold to gigabytes are given up early.
// Promises never to throw, and to hold little more than the limit at any time.
import { Inflate } from 'fflate'

/** A piece this small unfolds to a quarter of a mebibyte at the most. */
const PIECE = 256

export type Inflated = { readonly bytes: Uint8Array } | { readonly problem: 'damaged' | 'too-large' }

/** `dictionary`: the bytes that compressing began with. `most`: how many bytes may come out. */
export function boundedInflate(data: Uint8Array, dictionary: Uint8Array, most: number): Inflated {
  const out = { pieces: [new Uint8Array(0)], length: 0, ended: false }
  const inflate = new Inflate({ dictionary }, (piece, final) => {
    out.pieces.push(piece)
    out.length += piece.length
    out.ended ||= final
  })
  for (let at = 0; at < data.length && !out.ended; at += PIECE) {
    const understood = push(inflate, data.subarray(at, at + PIECE), at + PIECE >= data.length)
    if (out.length > most) return { problem: 'too-large' }
    if (!understood) return { problem: 'damaged' }
  }
  return out.ended ? { bytes: joined(out.pieces, out.length) } : { problem: 'damaged' }
}

/** Whether the piece makes sense. fflate has no other way of saying that it does not than to throw. */
function push(inflate: Inflate, piece: Uint8Array, final: boolean): boolean {
  try {
    inflate.push(piece, final)
    return true
  } catch {
    return false
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
