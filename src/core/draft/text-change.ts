// What changed between two states of a text, as one replaced stretch.

export interface TextChange {
  /** Where the stretch begins, in UTF-16 units. */
  readonly start: number
  /** How many units of the old text went, and how many came. */
  readonly removed: number
  readonly inserted: number
}

/** Compared at once, natively, before any letter is looked at: a long report changes in one place at each key. */
const STRETCH = 256

/** Null when the texts are the same. The change is as short as it can be, and lies as far back as it can. */
export function textChange(before: string, after: string): TextChange | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  const start = sharedStart(before, after, most)
  const tail = sharedEnd(before, after, most - start)
  return { start, removed: before.length - start - tail, inserted: after.length - start - tail }
}

function sharedStart(before: string, after: string, most: number): number {
  let shared = 0
  while (
    shared + STRETCH <= most &&
    before.slice(shared, shared + STRETCH) === after.slice(shared, shared + STRETCH)
  ) {
    shared += STRETCH
  }
  while (shared < most && before.charCodeAt(shared) === after.charCodeAt(shared)) shared += 1
  return shared
}

function sharedEnd(before: string, after: string, most: number): number {
  const [one, other] = [before.length, after.length]
  let shared = 0
  while (
    shared + STRETCH <= most &&
    before.slice(one - shared - STRETCH, one - shared) ===
      after.slice(other - shared - STRETCH, other - shared)
  ) {
    shared += STRETCH
  }
  while (shared < most && before.charCodeAt(one - 1 - shared) === after.charCodeAt(other - 1 - shared))
    shared += 1
  return shared
}
