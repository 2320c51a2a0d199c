// Chance that always falls the same way for the same name: a slip lies as crooked today as it did yesterday.

/** Numbers from 0 up to, not including, 1. */
export function steadyChance(name: string): () => number {
  let state = 2166136261
  for (let index = 0; index < name.length; index++) {
    state = Math.imul(state ^ name.charCodeAt(index), 16777619)
  }
  // Mulberry32: small, quick, and even enough for grain.
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** From -most to most. */
export function sway(chance: () => number, most: number): number {
  return (chance() * 2 - 1) * most
}
