// Rounds played at random, with legal and illegal commands alike: what holds at every step of every round.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BINS } from '../../../src/core/level/level-schema'
import type { Command } from '../../../src/core/round/command'
import type { RoundEvent } from '../../../src/core/round/event'
import { CERTAINTIES, MODES, PHASES, placementOf, type Round } from '../../../src/core/round/round'
import { readSavedRound } from '../../../src/core/round/saved-round'
import { step } from '../../../src/core/round/step'
import { score } from '../../../src/core/score/score'
import { aRound, aRoundLevel, frozen, ORDER, sensibleCommand } from '../../builders/round'

const level = frozen(aRoundLevel())

type Start = Extract<Command, { type: 'start' }>
const aStart = fc.record<Start>({
  type: fc.constant('start'),
  mode: fc.constantFrom(...MODES),
  asksCertainty: fc.boolean(),
})
const aName = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...ORDER) },
  { weight: 1, arbitrary: fc.constantFrom('nobody', '__proto__', 'toString', '') },
)
const anyCommand = fc.oneof<fc.Arbitrary<Command>[]>(
  aStart,
  fc.record({ type: fc.constant('place'), statement: aName, bin: fc.constantFrom(...BINS) }),
  fc.record({ type: fc.constant('rate'), certainty: fc.constantFrom(...CERTAINTIES) }),
  fc.record({ type: fc.constant('goTo'), statement: aName }),
  fc.record({ type: fc.constantFrom('takeBack', 'check', 'next', 'finish') }),
)
/** Any command; or null, to go on as a player would: chance alone would hardly ever reach the end. */
const aGame = fc.tuple(aStart, fc.array(fc.option(anyCommand, { freq: 2 }), { maxLength: 70, size: 'max' }))

type Move = { before: Round; command: Command; after: Round; accepted: boolean }

function movesOf([start, wishes]: [Start, (Command | null)[]]): Move[] {
  let round = frozen(aRound())
  return wishes.flatMap((wish) => {
    const command = wish ?? sensibleCommand(round, start)
    if (!command) return []
    const before = round
    const outcome = step(level, before, command)
    const accepted = outcome.refusal === null
    if (accepted) round = frozen(outcome.round)
    return [{ before, command, after: round, accepted }]
  })
}

const everyMove = (holds: (move: Move) => void) =>
  fc.assert(
    fc.property(aGame, (game) => movesOf(game).forEach(holds)),
    { numRuns: 60 },
  )

describe('at every step of a round', () => {
  test('the revision grows by one with a command carried out, and only then', () => {
    everyMove(({ before, after, accepted }) => {
      expect(after.revision - before.revision).toBe(accepted ? 1 : 0)
    })
  })

  test('the phase goes on, never back, but to sort the next slip in practice', () => {
    everyMove(({ before, command, after }) => {
      const goesBack = PHASES.indexOf(after.phase) < PHASES.indexOf(before.phase)
      if (!goesBack) return
      expect([before.phase, before.mode, command.type, after.phase]).toEqual([
        'explained',
        'practice',
        'next',
        'sorting',
      ])
      expect(after.current).toBe(before.current + 1)
    })
  })

  test('id, level, seed and order stay, and the mode stays once chosen', () => {
    everyMove(({ before, after }) => {
      const kept = ({ id, levelId, seed, order }: Round) => ({ id, levelId, seed, order })
      expect(kept(after)).toEqual(kept(before))
      if (before.phase === 'briefing') return
      expect([after.mode, after.asksCertainty]).toEqual([before.mode, before.asksCertainty])
    })
  })

  test('what was checked stays where it was put', () => {
    everyMove(({ before, after }) => {
      const isSorting = before.phase === 'briefing' || before.phase === 'sorting'
      const inPractice = before.order.slice(0, before.current + (isSorting ? 0 : 1))
      const inEdition = isSorting ? [] : before.order
      for (const id of before.mode === 'practice' ? inPractice : inEdition) {
        expect(placementOf(after, id)).toEqual(placementOf(before, id))
      }
    })
  })

  test('the saved round comes back from JSON unchanged', () => {
    everyMove(({ after }) => {
      expect(readSavedRound(JSON.parse(JSON.stringify(after)), level)).toEqual({ round: after })
    })
  })

  test('right and wrong add up to what is scored, and points stay between the least and the most', () => {
    everyMove(({ after }) => {
      const { right, of, mistakes, scored, discussed, table, certainty } = score(level, after)
      expect(right + mistakes.length).toBe(of)
      expect(scored.length).toBe(of)
      expect(of + discussed.length).toBe(Object.keys(after.placements).length)
      const cells = BINS.flatMap((was) => BINS.map((put) => table[was][put]))
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(of)
      const onDiagonal = BINS.reduce((sum, bin) => sum + table[bin][bin].count, 0)
      expect(cells.reduce((sum, { accepted }) => sum + accepted, onDiagonal)).toBe(right)
      expect(certainty === null).toBe(!after.asksCertainty)
      if (certainty === null) return
      expect(certainty.most).toBe(3 * of)
      expect(certainty.points).toBeGreaterThanOrEqual(-6 * of)
      expect(certainty.points).toBeLessThanOrEqual(certainty.most)
    })
  })

  test('taking back all there is to take back leaves only what was checked', () => {
    everyMove(({ after }) => {
      if (after.phase !== 'sorting') return
      let round = after
      for (const _ of after.undo) {
        const outcome = step(level, round, { type: 'takeBack' })
        if (outcome.refusal === null) round = outcome.round
      }
      const checked = round.mode === 'practice' ? round.order.slice(0, round.current) : []
      expect(Object.keys(round.placements).toSorted()).toEqual(checked.toSorted())
      expect(round.undo).toEqual([])
    })
  })

  test('every phase of both modes comes up, so that the promises above mean something', () => {
    const games = fc.sample(aGame, { numRuns: 300, seed: 1 })
    const seen = new Set(games.flatMap(movesOf).map(({ after }) => `${after.phase} ${after.mode}`))
    expect(seen).toEqual(
      new Set([
        'briefing practice',
        ...PHASES.slice(1).flatMap((phase) => MODES.map((mode) => `${phase} ${mode}`)),
      ]),
    )
  })
})

describe('a round played straight through', () => {
  const variants = MODES.flatMap((mode) =>
    [false, true].map((asksCertainty): Start => ({ type: 'start', mode, asksCertainty })),
  )

  test.each(variants)('reaches the result in $mode (certainty asked: $asksCertainty)', (start) => {
    const rounds = playThrough(start).map(({ round }) => round)
    expect(rounds.at(-1)?.phase).toBe('finished')
    expect(rounds.map((round) => readSavedRound(JSON.parse(JSON.stringify(round)), level))).toEqual(
      rounds.map((round) => ({ round })),
    )
  })

  test.each(variants)(
    'judges and explains every slip once in $mode (certainty asked: $asksCertainty)',
    (start) => {
      const told = playThrough(start)
        .flatMap(({ events }) => events)
        .flatMap((event) =>
          event.type === 'judged' || event.type === 'explained' ? [`${event.type} ${event.statement}`] : [],
        )
      expect(told).toEqual(ORDER.flatMap((id) => [`judged ${id}`, `explained ${id}`]))
    },
  )
})

/** Every step to the result, the sensible command each time. */
function playThrough(start: Start): { round: Round; events: RoundEvent[] }[] {
  const steps: { round: Round; events: RoundEvent[] }[] = []
  let round = aRound()
  for (let command = sensibleCommand(round, start); command; command = sensibleCommand(round, start)) {
    const outcome = step(level, round, command)
    if (outcome.refusal !== null) throw new Error(`${command.type} was refused: ${outcome.refusal}`)
    round = outcome.round
    steps.push(outcome)
  }
  return steps
}
