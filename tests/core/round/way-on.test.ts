// The one big button: what it says at each point, and that its command is never out of place.
import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/core/round/command'
import type { Round } from '../../../src/core/round/round'
import { step } from '../../../src/core/round/step'
import { WAY_ON, type WayOn, wayOn } from '../../../src/core/round/way-on'
import { aPlacement, aRound, aRoundLevel, frozen, ORDER } from '../../builders/round'

const level = frozen(aRoundLevel())
const lying = (...ids: readonly string[]): Round['placements'] =>
  Object.fromEntries(ids.map((id) => [id, aPlacement('denial')]))
const edition = (overrides: Partial<Round>) => aRound({ phase: 'sorting', mode: 'edition', ...overrides })

type Case = { title: string; round: Round; way: WayOn; command: Command['type'] }

const CASES: readonly Case[] = [
  {
    title: 'practice, a slip in a bin',
    round: aRound({ phase: 'sorting', placements: lying('constructor') }),
    way: 'check',
    command: 'check',
  },
  {
    title: 'practice, explained',
    round: aRound({ phase: 'explained', current: 1, placements: lying('constructor', 'no-leak') }),
    way: 'next',
    command: 'next',
  },
  {
    title: 'practice, the last one explained',
    round: aRound({ phase: 'explained', current: 4, placements: lying(...ORDER) }),
    way: 'finish',
    command: 'finish',
  },
  {
    title: 'an edition with later slips still out',
    round: edition({ placements: lying('constructor') }),
    way: 'nextSlip',
    command: 'next',
  },
  {
    title: 'an edition with an earlier slip still out',
    round: edition({ current: 4, placements: lying(...ORDER.slice(1)) }),
    way: 'nextSlip',
    command: 'next',
  },
  {
    title: 'an edition with every slip in a bin',
    round: edition({ current: 2, placements: lying(...ORDER) }),
    way: 'publish',
    command: 'check',
  },
  {
    title: 'an edition published',
    round: edition({ phase: 'explained', current: 3, placements: lying(...ORDER) }),
    way: 'next',
    command: 'next',
  },
  {
    title: 'an edition published, the last one explained',
    round: edition({ phase: 'explained', current: 4, placements: lying(...ORDER) }),
    way: 'finish',
    command: 'finish',
  },
]

describe('the way on', () => {
  test.each(CASES)('$title: $way, and the command is carried out', ({ round, way, command }) => {
    expect(wayOn(round)).toBe(way)
    expect(WAY_ON[way].type).toBe(command)
    expect(step(level, round, WAY_ON[way])).toMatchObject({ refusal: null })
  })

  test.each([
    ['practice, the slip on the desk', aRound({ phase: 'sorting' }), 'check'],
    [
      'an edition of which only the slip on the desk is out',
      edition({ placements: lying(...ORDER.slice(1)) }),
      'publish',
    ],
  ] as const)('%s: leads to a refusal that says what is missing', (_, round, way) => {
    expect(wayOn(round)).toBe(way)
    expect(step(level, round, WAY_ON[way])).toEqual({ refusal: 'not-placed' })
  })
})
