// A short name made of a level's words: the same level always has the same one.

/** Ten letters and digits of two 32-bit sums (FNV-1a, once forwards and once backwards). Not for secrets. */
export function levelFingerprint(level: unknown): string {
  const text = JSON.stringify(level)
  let forwards = 0x811c9dc5
  let backwards = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193)
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193)
  }
  return `${(forwards >>> 0).toString(36)}-${(backwards >>> 0).toString(36)}`
}
