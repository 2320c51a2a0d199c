// Reads a draft that was stored earlier: nothing stored is trusted.
import { type Draft, draftSchema } from './draft'

/** `stored` is whatever the storage held; null when it cannot be a draft. */
export function readDraft(stored: unknown): Draft | null {
  const parsed = draftSchema.safeParse(stored)
  if (!parsed.success) return null
  const { sources, statements } = parsed.data
  return hasOwnKeys(sources) && hasOwnKeys(statements) ? parsed.data : null
}

/** Two things with one key could not be told apart. */
function hasOwnKeys(things: readonly { key: string }[]): boolean {
  return new Set(things.map(({ key }) => key)).size === things.length
}
