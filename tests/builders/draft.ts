// Builders of drafts for tests: one made of the builders' level, and a large one.
import { draftFromValue } from '../../src/core/draft/draft-from-value'
import type { Draft } from '../../src/core/draft/draft'
import { aLevel } from './level'

/** The draft of a level that checks clean, with overrides. */
export function aDraft(overrides: Partial<Draft> = {}): Draft {
  return { ...draftOf(aLevel()), ...overrides }
}

/** The draft of a value that a form can show. */
export function draftOf(value: unknown, before: Draft | null = null): Draft {
  const { draft, reasons } = draftFromValue(value, before)
  if (draft === null) throw new Error(`No draft: ${JSON.stringify(reasons)}`)
  return draft
}
