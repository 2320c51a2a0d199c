// What changed between two states of a text, as one replaced stretch.

export interface TextChange {
  /** Where the stretch begins, in UTF-16 units. */
  readonly start: number
  /** How many units of the old text went, and how many came. */
  readonly removed: number
  readonly inserted: number
}

/** Null when the texts are the same. The change is as short as it can be, and lies as far back as it can. */
export function textChange(before: string, after: string): TextChange | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let tail = 0
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1
  }
  return { start, removed: before.length - start - tail, inserted: after.length - start - tail }
}
