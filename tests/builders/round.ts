// Builders of rounds for tests: at any point of play, by commands or by overrides, and frozen through.
// Promises: `aRound()` is a round of `aRoundLevel()`, not yet begun, dealt in the order of the level.
import type { Bin, Level } from '../../src/core/level/level-schema'
import type { Command } from '../../src/core/round/command'
import type { Certainty, Placement, Round } from '../../src/core/round/round'
import { currentStatement, missingFor } from '../../src/core/round/step'
import { WAY_ON, wayOn } from '../../src/core/round/way-on'
import { aLevel, aStatement } from './level'

/**
 * A level with one statement of each bin and a discussion card. The first is called "constructor", as it may
 * be; the opinion may also be called confirmed; the denial denies "constructor".
 */
export function aRoundLevel(overrides: Partial<Level> = {}): Level {
  return aLevel({
    statements: [
      aStatement({ id: 'constructor' }),
      aStatement({ id: 'no-leak', category: 'denial', denies: 'constructor' }),
      aStatement({ id: 'valve-failed', category: 'anonymous' }),
      aStatement({ id: 'disgrace', category: 'opinion', defensible: ['confirmed'] }),
      aStatement({ id: 'open-question', category: 'opinion', scored: false }),
    ],
    ...overrides,
  })
}

export const ORDER: readonly string[] = [
  'constructor',
  'no-leak',
  'valve-failed',
  'disgrace',
  'open-question',
]

export function aRound(overrides: Partial<Round> = {}): Round {
  return {
    id: 'round-1',
    levelId: 'harbour-smoke',
    seed: 7,
    revision: 0,
    phase: 'briefing',
    mode: 'practice',
    asksCertainty: false,
    order: [...ORDER],
    current: 0,
    placements: {},
    undo: [],
    ...overrides,
  }
}

export function aPlacement(bin: Bin, certainty: Certainty | null = null): Placement {
  return { bin, certainty }
}

/** What a player would do next to reach the result; undefined once the round is finished. */
export function sensibleCommand(
  round: Round,
  start: Extract<Command, { type: 'start' }>,
): Command | undefined {
  if (round.phase === 'briefing') return start
  if (round.phase === 'finished') return undefined
  if (round.phase === 'explained') return WAY_ON[wayOn(round)]
  const statement = currentStatement(round)
  const missing = missingFor(round, statement)
  if (missing === 'not-placed') return { type: 'place', statement, bin: 'confirmed' }
  return missing === null ? WAY_ON[wayOn(round)] : { type: 'rate', certainty: 'fairly' }
}

/** The value itself, frozen to its depths: whoever changes it in place throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value
}
