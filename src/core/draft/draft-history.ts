// Undo and redo over everything, as snapshots of the draft; typing in one field makes one step.
import type { Draft } from './draft'

const MOST_STEPS = 400
/** Milliseconds without a key after which typing in the same field is another step. */
const TYPING_PAUSE = 1200

interface Step {
  readonly draft: Draft
  /** What was edited: an address of a field, or null for an edit that stands alone. */
  readonly what: string | null
}

export interface DraftHistory {
  readonly past: readonly Step[]
  readonly present: Draft
  readonly future: readonly Step[]
  /** The field being typed in, and when its last key came; null after anything else. */
  readonly typing: { what: string; at: number } | null
}

export function startHistory(present: Draft): DraftHistory {
  return { past: [], present, future: [], typing: null }
}

/** `what`: the address of what is edited. `typing`: keys that follow soon in the same field join this step. `at`: ms. */
export function record(
  history: DraftHistory,
  draft: Draft,
  what: string,
  { typing, at }: { typing: boolean; at: number },
): DraftHistory {
  if (draft === history.present) return history
  const goesOn = typing && history.typing?.what === what && at - history.typing.at < TYPING_PAUSE
  return {
    past: goesOn ? history.past : [...history.past, { draft: history.present, what }].slice(-MOST_STEPS),
    present: draft,
    future: [],
    typing: typing ? { what, at } : null,
  }
}

/** Changes the present without a step of its own: for what follows by itself from an edit. */
export function amend(history: DraftHistory, draft: Draft): DraftHistory {
  return { ...history, present: draft }
}

/** `what` is the address of what was edited; null when there is nothing to take back. */
export function undo(history: DraftHistory): { history: DraftHistory; what: string | null } | null {
  const step = history.past.at(-1)
  if (step === undefined) return null
  return {
    history: {
      past: history.past.slice(0, -1),
      present: step.draft,
      future: [{ draft: history.present, what: step.what }, ...history.future],
      typing: null,
    },
    what: step.what,
  }
}

export function redo(history: DraftHistory): { history: DraftHistory; what: string | null } | null {
  const [step, ...future] = history.future
  if (step === undefined) return null
  return {
    history: {
      past: [...history.past, { draft: history.present, what: step.what }],
      present: step.draft,
      future,
      typing: null,
    },
    what: step.what,
  }
}
