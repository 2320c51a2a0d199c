// The one way a round changes: a command either is carried out, giving a new round and what happened,
// or is refused with a reason. Nothing is swallowed, nothing is changed in place.
import type { Level } from '../level/level-schema'
import { judge } from '../score/judge'
import { type Command, LEGAL_PHASES, type Refusal } from './command'
import type { RoundEvent } from './event'
import { type Placement, placementOf, type Round, type Undo } from './round'

export type Step = { round: Round; events: RoundEvent[]; refusal: null } | { refusal: Refusal }

type Change = { change: Partial<Round>; events: RoundEvent[] } | Refusal

/** Carries `command` out on `round` of `level`. */
export function step(level: Level, round: Round, command: Command): Step {
  if (!LEGAL_PHASES[command.type].includes(round.phase)) return { refusal: 'wrong-phase' }
  const outcome = carryOut(level, round, command)
  if (typeof outcome === 'string') return { refusal: outcome }
  return {
    round: { ...round, ...outcome.change, revision: round.revision + 1 },
    events: outcome.events,
    refusal: null,
  }
}

function carryOut(level: Level, round: Round, command: Command): Change {
  switch (command.type) {
    case 'start':
      return start(round, command)
    case 'place':
      return place(level, round, command)
    case 'rate':
      return rate(round, command)
    case 'takeBack':
      return takeBack(round)
    case 'goTo':
      return goTo(round, command)
    case 'check':
      return round.mode === 'practice' ? checkOne(level, round) : publish(level, round)
    case 'next':
      return next(level, round)
    case 'finish':
      return finish(round)
  }
}

function start(round: Round, { mode, asksCertainty }: Extract<Command, { type: 'start' }>): Change {
  return {
    change: { phase: 'sorting', mode, asksCertainty },
    events: [{ type: 'started' }, { type: 'dealt', statement: currentStatement(round) }],
  }
}

function place(level: Level, round: Round, { statement, bin }: Extract<Command, { type: 'place' }>): Change {
  if (!round.order.includes(statement)) return 'unknown-statement'
  if (!level.bins.includes(bin)) return 'bin-not-offered'
  if (round.mode === 'practice' && statement !== currentStatement(round)) return 'not-on-the-desk'
  const before = placementOf(round, statement)
  const placement: Placement = { bin, certainty: before?.certainty ?? null }
  return {
    change: {
      placements: { ...round.placements, [statement]: placement },
      // The same bin again moves nothing, so there is nothing to take back.
      undo: before?.bin === bin ? round.undo : [...round.undo, { statement, before }],
    },
    events: [{ type: 'placed', statement, bin }],
  }
}

function rate(round: Round, { certainty }: Extract<Command, { type: 'rate' }>): Change {
  if (!round.asksCertainty) return 'certainty-not-asked'
  const statement = currentStatement(round)
  const placement = placementOf(round, statement)
  if (!placement) return 'not-placed'
  return {
    change: { placements: { ...round.placements, [statement]: { ...placement, certainty } } },
    events: [{ type: 'rated', statement }],
  }
}

function takeBack(round: Round): Change {
  const last: Undo | undefined = round.undo.at(-1)
  if (!last) return 'nothing-to-take-back'
  const { [last.statement]: _, ...others } = round.placements
  return {
    change: {
      placements: last.before ? { ...others, [last.statement]: last.before } : others,
      undo: round.undo.slice(0, -1),
      current: round.order.indexOf(last.statement),
    },
    events: [{ type: 'takenBack', statement: last.statement, bin: last.before?.bin ?? null }],
  }
}

function goTo(round: Round, { statement }: Extract<Command, { type: 'goTo' }>): Change {
  if (round.mode !== 'edition') return 'edition-only'
  if (!round.order.includes(statement)) return 'unknown-statement'
  return {
    change: { current: round.order.indexOf(statement) },
    events: [{ type: 'dealt', statement }],
  }
}

function checkOne(level: Level, round: Round): Change {
  const statement = currentStatement(round)
  const missing = missingFor(round, statement)
  if (missing) return missing
  return {
    change: { phase: 'explained', undo: [] },
    events: [...verdictOn(level, round, statement), { type: 'explained', statement }],
  }
}

function publish(level: Level, round: Round): Change {
  for (const statement of round.order) {
    const missing = missingFor(round, statement)
    if (missing) return missing
  }
  const [first = ''] = round.order
  return {
    change: { phase: 'explained', current: 0, undo: [] },
    events: [
      { type: 'published' },
      ...verdictOn(level, round, first),
      { type: 'explained', statement: first },
    ],
  }
}

function next(level: Level, round: Round): Change {
  if (round.phase === 'explained') {
    const statement = round.order[round.current + 1]
    if (statement === undefined) return 'nothing-left'
    if (round.mode === 'edition') {
      return {
        change: { current: round.current + 1 },
        events: [...verdictOn(level, round, statement), { type: 'explained', statement }],
      }
    }
    return {
      change: { phase: 'sorting', current: round.current + 1 },
      events: [{ type: 'dealt', statement }],
    }
  }
  if (round.mode !== 'edition') return 'edition-only'
  const waiting = nextWaiting(round)
  if (waiting === undefined) return 'nothing-left'
  return {
    change: { current: round.order.indexOf(waiting) },
    events: [{ type: 'dealt', statement: waiting }],
  }
}

function finish(round: Round): Change {
  if (round.current !== round.order.length - 1) return 'not-the-last'
  return { change: { phase: 'finished' }, events: [{ type: 'finished' }] }
}

/** The statement on the desk, or the one being explained. */
export function currentStatement(round: Round): string {
  const statement = round.order[round.current]
  if (statement === undefined) throw new RangeError(`No slip ${round.current} among ${round.order.length}`)
  return statement
}

/** In an edition: the next slip not yet ready to publish, after the current one and round to it; else undefined. */
export function nextWaiting(round: Round): string | undefined {
  const after = [...round.order.slice(round.current + 1), ...round.order.slice(0, round.current + 1)]
  return after.find((statement) => missingFor(round, statement) !== null)
}

/** What still keeps a statement from being checked; null when nothing does. */
export function missingFor(round: Round, statement: string): 'not-placed' | 'certainty-missing' | null {
  const placement = placementOf(round, statement)
  if (!placement) return 'not-placed'
  return round.asksCertainty && placement.certainty === null ? 'certainty-missing' : null
}

function verdictOn(level: Level, round: Round, id: string): RoundEvent[] {
  const statement = level.statements.find((candidate) => candidate.id === id)
  const placement = placementOf(round, id)
  if (!statement || !placement) return []
  return [{ type: 'judged', statement: id, verdict: judge(statement, placement.bin) }]
}
