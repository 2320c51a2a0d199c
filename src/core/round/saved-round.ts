// Reads a round that was saved earlier. Whatever was stored, the answer is a round that can be played on
// with this level, or the reason why it cannot: nothing saved is ever trusted.
import * as z from 'zod/mini'
import { BINS, type Level } from '../level/level-schema'
import { CERTAINTIES, MODES, PHASES, placementOf, type Round } from './round'

const placementSchema = z.strictObject({
  bin: z.enum(BINS),
  certainty: z.nullable(z.enum(CERTAINTIES)),
})

const roundSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  levelId: z.string(),
  seed: z.int(),
  revision: z.int().check(z.nonnegative()),
  phase: z.enum(PHASES),
  mode: z.enum(MODES),
  asksCertainty: z.boolean(),
  order: z.array(z.string()).check(z.minLength(1)),
  current: z.int().check(z.nonnegative()),
  placements: z.record(z.string(), placementSchema),
  undo: z.array(z.strictObject({ statement: z.string(), before: z.nullable(placementSchema) })),
})

/** `damaged`: not a round at all. `other-level`: a round, but not of this level as it is today. */
export type SavedRound = { round: Round } | { refused: 'damaged' | 'other-level' }

/** `saved` is whatever the storage held, already parsed from JSON. */
export function readSavedRound(saved: unknown, level: Level): SavedRound {
  const parsed = roundSchema.safeParse(saved)
  if (!parsed.success) return { refused: 'damaged' }
  const round = parsed.data
  if (!belongsTo(level, round)) return { refused: 'other-level' }
  return isConsistent(round) ? { round } : { refused: 'damaged' }
}

function belongsTo(level: Level, round: Round): boolean {
  const ids = new Set(level.statements.map((statement) => statement.id))
  return (
    round.levelId === level.id &&
    round.order.length === ids.size &&
    new Set(round.order).size === ids.size &&
    round.order.every((id) => ids.has(id)) &&
    Object.values(round.placements).every((placement) => level.bins.includes(placement.bin))
  )
}

/** Could this round have come about by commands? What the phase promises must be there. */
function isConsistent(round: Round): boolean {
  const dealt = new Set(round.order)
  const known = [...Object.keys(round.placements), ...round.undo.map((undo) => undo.statement)]
  if (round.current >= round.order.length || !known.every((id) => dealt.has(id))) return false
  const lie = (ids: readonly string[]) => ids.every((id) => placementOf(round, id) !== null)
  switch (round.phase) {
    case 'briefing':
      return known.length === 0
    case 'sorting':
      return round.mode === 'edition' || lie(round.order.slice(0, round.current))
    case 'explained':
      return lie(round.mode === 'edition' ? round.order : round.order.slice(0, round.current + 1))
    case 'finished':
      return lie(round.order)
  }
}
