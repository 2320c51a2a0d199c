// How big a level file may be. Small enough that no file, however built, can make the game wait.

export const MOST_BYTES = 1_048_576
/** Lists and maps inside one another; a level needs five. */
export const MOST_NESTING = 40
/** Values that arrive through an alias; one that repeats itself by the thousand is an attack or an accident. */
export const MOST_ALIASED = 10_000
/** Marks of one kind (commas, colons, quotes …); the largest honest level has a few thousand. */
export const MOST_MARKS = 150_000
/** Marks that stand where nothing can stand, before the rest of the file is no longer read. */
export const MOST_STRAY_MARKS = 100

/** Whether the text takes more than `MOST_BYTES` in UTF-8. */
export function isTooLarge(text: string): boolean {
  if (text.length > MOST_BYTES) return true
  if (text.length * 3 <= MOST_BYTES) return false
  let bytes = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return bytes > MOST_BYTES
}
