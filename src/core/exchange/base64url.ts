// Bytes as text that may stand in any address: base64 with - and _, without padding (RFC 4648, section 5).
// The core has no btoa; this one also says what it could not read.

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES: ReadonlyMap<string, number> = new Map(SIGNS.split('').map((sign, value) => [sign, value]))

export function toBase64Url(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(3, bytes.length - at)
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let sign = 0; sign <= left; sign += 1) pieces.push(SIGNS.charAt((bits >> (18 - 6 * sign)) & 63))
  }
  return pieces.join('')
}

/** The bytes up to the first sign that is not base64url; bits that do not fill a byte are dropped. */
export function fromBase64Url(text: string): Uint8Array {
  const length = /^[\w-]*/u.exec(text)?.[0].length ?? 0
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (let index = 0; index < length; index += 1) {
    bits = ((bits << 6) | (VALUES.get(text.charAt(index)) ?? 0)) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at] = (bits >> held) & 0xff
    at += 1
  }
  return bytes
}
