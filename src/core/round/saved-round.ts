// Reads a round that was saved earlier. Whatever was stored, the answer is a round that can be played on
// with this level, or the reason why it cannot: nothing saved is ever trusted.
import * as z from 'zod/mini'
import { BINS } from '../level/bin'
import type { Level } from '../level/level-schema'
import { CERTAINTIES, MODES, PHASES, type Placement, type Round } from './round'
import { missingFor } from './step'

const placementSchema = z.lazy(() =>
  z.strictObject({
    bin: z.enum(BINS),
    certainty: z.nullable(z.enum(CERTAINTIES)),
  }),
)

// Lazy: made when there is something to read.
const roundSchema = z.lazy(() =>
  z.strictObject({
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
  }),
)

/** `damaged`: no round could look like this. `other-level`: a round, but not of this level as it is today. */
export type SavedRound = { round: Round } | { refused: 'damaged' | 'other-level' }

/** `saved` is whatever the storage held, already parsed from JSON. */
export function readSavedRound(saved: unknown, level: Level): SavedRound {
  const parsed = roundSchema.safeParse(saved)
  if (!parsed.success || !isConsistent(parsed.data)) return { refused: 'damaged' }
  return belongsTo(level, parsed.data) ? { round: parsed.data } : { refused: 'other-level' }
}

function belongsTo(level: Level, round: Round): boolean {
  const ids = new Set(level.statements.map((statement) => statement.id))
  return (
    round.levelId === level.id &&
    round.order.length === ids.size &&
    round.order.every((id) => ids.has(id)) &&
    placementsIn(round).every((placement) => level.bins.includes(placement.bin))
  )
}

/** Could commands have led here? What the phase promises must be there, and nothing that it rules out. */
function isConsistent(round: Round): boolean {
  const { order, current, phase, mode, undo } = round
  const dealt = new Set(order)
  if (dealt.size !== order.length || current >= order.length) return false
  if (!round.asksCertainty && placementsIn(round).some((placement) => placement.certainty !== null))
    return false

  const checked = order.slice(0, checkedSlips(round))
  if (!checked.every((id) => missingFor(round, id) === null)) return false
  const onDesk = phase !== 'sorting' ? [] : mode === 'edition' ? order : order.slice(current, current + 1)
  const mayLie = new Set([...checked, ...onDesk])
  if (!Object.keys(round.placements).every((id) => mayLie.has(id))) return false
  if (!undo.every(({ statement }) => onDesk.includes(statement))) return false

  if (phase === 'briefing') return current === 0
  return phase !== 'finished' || current === order.length - 1
}

/** How many slips, counted in the order dealt, the phase promises to have been checked. */
function checkedSlips({ phase, mode, current, order }: Round): number {
  switch (phase) {
    case 'briefing':
      return 0
    case 'sorting':
      return mode === 'edition' ? 0 : current
    case 'explained':
      return mode === 'edition' ? order.length : current + 1
    case 'finished':
      return order.length
  }
}

/** Every placement the round holds, those that a step back would bring again included. */
function placementsIn(round: Round): Placement[] {
  const before = round.undo.flatMap((undo) => (undo.before ? [undo.before] : []))
  return [...Object.values(round.placements), ...before]
}
