// A round: one player's way through one level, as plain data that can be saved at any moment.
import type { Bin } from '../level/level-schema'

/** Read the report, sort, be told why, see the result. */
export const PHASES = ['briefing', 'sorting', 'explained', 'finished'] as const
export type Phase = (typeof PHASES)[number]

/** Practice explains after each statement; an edition is sorted whole, published, then explained. */
export const MODES = ['practice', 'edition'] as const
export type Mode = (typeof MODES)[number]

/** How sure the player says to be, from least to most (certainty-based marking). */
export const CERTAINTIES = ['guess', 'fairly', 'certain'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** Where a slip lies, and how sure the player said to be of it (null: not said). */
export type Placement = { bin: Bin; certainty: Certainty | null }

/** One step back: what the statement's placement was before (null: it lay on the desk). */
export type Undo = { statement: string; before: Placement | null }

export type Round = {
  /** Unique among all rounds ever played; a result is counted once per id. */
  id: string
  levelId: string
  /** The same seed deals the same order. */
  seed: number
  /** Grows by one with every step, so that the later of two copies is known. */
  revision: number
  phase: Phase
  mode: Mode
  asksCertainty: boolean
  /** Statement ids in the order dealt. */
  order: string[]
  /** Index into `order`: the slip on the desk, or the one being explained. */
  current: number
  placements: Record<string, Placement>
  undo: Undo[]
}

/** Where a statement lies; null on the desk. Own keys only: a statement may be called "constructor". */
export function placementOf(round: Round, statement: string): Placement | null {
  return Object.hasOwn(round.placements, statement) ? (round.placements[statement] ?? null) : null
}
