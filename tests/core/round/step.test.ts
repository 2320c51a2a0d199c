// Every command in every phase and both modes: what it changes and tells, or why it is refused.
// Levels and rounds are frozen to their depths, so that a change in place throws. Not toStrictEqual: it takes
// a statement called "constructor" for the class of the object that holds it.
import { describe, expect, test } from 'vitest'
import type { Command, Refusal } from '../../../src/core/round/command'
import type { RoundEvent } from '../../../src/core/round/event'
import { MODES, PHASES, type Phase, type Round } from '../../../src/core/round/round'
import { currentStatement, missingFor, nextWaiting, step } from '../../../src/core/round/step'
import { aPlacement, aRound, aRoundLevel, frozen, ORDER } from '../../builders/round'

const level = frozen(aRoundLevel())
const threeBins = frozen(aRoundLevel({ bins: ['confirmed', 'denial', 'anonymous'] }))

const start: Command = { type: 'start', mode: 'practice', asksCertainty: false }
const place: Command = { type: 'place', statement: 'constructor', bin: 'denial' }
const rate: Command = { type: 'rate', certainty: 'certain' }
const takeBack: Command = { type: 'takeBack' }
const goTo: Command = { type: 'goTo', statement: 'valve-failed' }
const check: Command = { type: 'check' }
const next: Command = { type: 'next' }
const finish: Command = { type: 'finish' }

const allPlaced: Round['placements'] = {
  constructor: aPlacement('confirmed'),
  'no-leak': aPlacement('opinion'),
  'valve-failed': aPlacement('anonymous'),
  disgrace: aPlacement('confirmed'),
  'open-question': aPlacement('denial'),
}
const allRated = Object.fromEntries(
  Object.entries(allPlaced).map(([id, { bin }]) => [id, aPlacement(bin, 'guess')]),
)
const some = (...ids: readonly string[]): Round['placements'] =>
  Object.fromEntries(Object.entries(allPlaced).filter(([id]) => ids.includes(id)))

const sorting = (overrides: Partial<Round> = {}) => aRound({ phase: 'sorting', revision: 4, ...overrides })
const editing = (overrides: Partial<Round> = {}) => sorting({ mode: 'edition', ...overrides })
const explained = (overrides: Partial<Round> = {}) =>
  aRound({ phase: 'explained', revision: 9, placements: some('constructor'), ...overrides })
const published = (overrides: Partial<Round> = {}) =>
  explained({ mode: 'edition', placements: allPlaced, ...overrides })

type Carried = {
  title: string
  round: Round
  command: Command
  change: Partial<Round>
  events: RoundEvent[]
}

const CARRIED: readonly Carried[] = [
  {
    title: 'start in practice deals the first slip',
    round: aRound(),
    command: start,
    change: { phase: 'sorting' },
    events: [{ type: 'started' }, { type: 'dealt', statement: 'constructor' }],
  },
  {
    title: 'start as an edition with certainty keeps both choices',
    round: aRound({ mode: 'edition' }),
    command: { type: 'start', mode: 'edition', asksCertainty: true },
    change: { phase: 'sorting', mode: 'edition', asksCertainty: true },
    events: [{ type: 'started' }, { type: 'dealt', statement: 'constructor' }],
  },
  {
    title: 'place puts the slip on the desk into a bin and can be undone',
    round: sorting(),
    command: place,
    change: {
      placements: { constructor: aPlacement('denial') },
      undo: [{ statement: 'constructor', before: null }],
    },
    events: [{ type: 'placed', statement: 'constructor', bin: 'denial' }],
  },
  {
    title: 'place into another bin keeps the certainty and remembers the bin before',
    round: sorting({ asksCertainty: true, placements: { constructor: aPlacement('opinion', 'guess') } }),
    command: place,
    change: {
      placements: { constructor: aPlacement('denial', 'guess') },
      undo: [{ statement: 'constructor', before: aPlacement('opinion', 'guess') }],
    },
    events: [{ type: 'placed', statement: 'constructor', bin: 'denial' }],
  },
  {
    title: 'place into the bin where the slip already lies leaves nothing more to take back',
    round: sorting({
      placements: { constructor: aPlacement('denial') },
      undo: [{ statement: 'constructor', before: null }],
    }),
    command: place,
    change: {},
    events: [{ type: 'placed', statement: 'constructor', bin: 'denial' }],
  },
  {
    title: 'place in an edition takes any slip and leaves the one on the desk there',
    round: editing({ placements: some('constructor') }),
    command: { type: 'place', statement: 'disgrace', bin: 'opinion' },
    change: {
      placements: { constructor: aPlacement('confirmed'), disgrace: aPlacement('opinion') },
      undo: [{ statement: 'disgrace', before: null }],
    },
    events: [{ type: 'placed', statement: 'disgrace', bin: 'opinion' }],
  },
  {
    title: 'rate marks the placed slip and nothing else',
    round: sorting({ asksCertainty: true, placements: some('constructor') }),
    command: rate,
    change: { placements: { constructor: aPlacement('confirmed', 'certain') } },
    events: [{ type: 'rated', statement: 'constructor' }],
  },
  {
    title: 'rate again replaces the certainty',
    round: sorting({ asksCertainty: true, placements: { constructor: aPlacement('denial', 'guess') } }),
    command: rate,
    change: { placements: { constructor: aPlacement('denial', 'certain') } },
    events: [{ type: 'rated', statement: 'constructor' }],
  },
  {
    title: 'rate in an edition marks the slip on the desk only',
    round: editing({ asksCertainty: true, current: 1, placements: some('constructor', 'no-leak') }),
    command: rate,
    change: {
      placements: { constructor: aPlacement('confirmed'), 'no-leak': aPlacement('opinion', 'certain') },
    },
    events: [{ type: 'rated', statement: 'no-leak' }],
  },
  {
    title: 'takeBack puts the slip back on the desk',
    round: sorting({
      placements: some('constructor'),
      undo: [{ statement: 'constructor', before: null }],
    }),
    command: takeBack,
    change: { placements: {}, undo: [] },
    events: [{ type: 'takenBack', statement: 'constructor', bin: null }],
  },
  {
    title: 'takeBack puts the slip back into the bin before, with its certainty',
    round: sorting({
      asksCertainty: true,
      placements: { constructor: aPlacement('denial', 'certain') },
      undo: [
        { statement: 'constructor', before: null },
        { statement: 'constructor', before: aPlacement('opinion', 'guess') },
      ],
    }),
    command: takeBack,
    change: {
      placements: { constructor: aPlacement('opinion', 'guess') },
      undo: [{ statement: 'constructor', before: null }],
    },
    events: [{ type: 'takenBack', statement: 'constructor', bin: 'opinion' }],
  },
  {
    title: 'takeBack in an edition returns to the slip it takes back',
    round: editing({
      current: 3,
      placements: some('constructor', 'no-leak'),
      undo: [
        { statement: 'constructor', before: null },
        { statement: 'no-leak', before: null },
      ],
    }),
    command: takeBack,
    change: {
      current: 1,
      placements: some('constructor'),
      undo: [{ statement: 'constructor', before: null }],
    },
    events: [{ type: 'takenBack', statement: 'no-leak', bin: null }],
  },
  {
    title: 'goTo in an edition puts that slip on the desk',
    round: editing(),
    command: goTo,
    change: { current: 2 },
    events: [{ type: 'dealt', statement: 'valve-failed' }],
  },
  {
    title: 'check in practice judges and explains a right slip, and ends taking back',
    round: sorting({
      placements: some('constructor'),
      undo: [{ statement: 'constructor', before: null }],
    }),
    command: check,
    change: { phase: 'explained', undo: [] },
    events: [
      { type: 'judged', statement: 'constructor', verdict: 'right' },
      { type: 'explained', statement: 'constructor' },
    ],
  },
  {
    title: 'check in practice judges a wrong slip wrong',
    round: sorting({ current: 1, placements: some('constructor', 'no-leak') }),
    command: check,
    change: { phase: 'explained' },
    events: [
      { type: 'judged', statement: 'no-leak', verdict: 'wrong' },
      { type: 'explained', statement: 'no-leak' },
    ],
  },
  {
    title: 'check in practice accepts a defensible bin',
    round: sorting({ current: 3, placements: some('constructor', 'no-leak', 'valve-failed', 'disgrace') }),
    command: check,
    change: { phase: 'explained' },
    events: [
      { type: 'judged', statement: 'disgrace', verdict: 'accepted' },
      { type: 'explained', statement: 'disgrace' },
    ],
  },
  {
    title: 'check with certainty goes on once the slip is rated',
    round: sorting({ asksCertainty: true, placements: { constructor: aPlacement('denial', 'guess') } }),
    command: check,
    change: { phase: 'explained' },
    events: [
      { type: 'judged', statement: 'constructor', verdict: 'wrong' },
      { type: 'explained', statement: 'constructor' },
    ],
  },
  {
    title: 'check in an edition publishes the whole and explains the first slip',
    round: editing({ current: 4, placements: allPlaced, undo: [{ statement: 'no-leak', before: null }] }),
    command: check,
    change: { phase: 'explained', current: 0, undo: [] },
    events: [
      { type: 'published' },
      { type: 'judged', statement: 'constructor', verdict: 'right' },
      { type: 'explained', statement: 'constructor' },
    ],
  },
  {
    title: 'check in an edition with certainty publishes once every slip is rated',
    round: editing({ asksCertainty: true, placements: allRated }),
    command: check,
    change: { phase: 'explained' },
    events: [
      { type: 'published' },
      { type: 'judged', statement: 'constructor', verdict: 'right' },
      { type: 'explained', statement: 'constructor' },
    ],
  },
  {
    title: 'next in practice, after an explanation, deals the following slip',
    round: explained(),
    command: next,
    change: { phase: 'sorting', current: 1 },
    events: [{ type: 'dealt', statement: 'no-leak' }],
  },
  {
    title: 'next in a published edition judges and explains the following slip',
    round: published(),
    command: next,
    change: { current: 1 },
    events: [
      { type: 'judged', statement: 'no-leak', verdict: 'wrong' },
      { type: 'explained', statement: 'no-leak' },
    ],
  },
  {
    title: 'next in an edition deals the next slip without a bin',
    round: editing({ placements: some('constructor', 'no-leak') }),
    command: next,
    change: { current: 2 },
    events: [{ type: 'dealt', statement: 'valve-failed' }],
  },
  {
    title: 'next in an edition goes round the end to a slip left behind',
    round: editing({
      current: 3,
      placements: some('constructor', 'valve-failed', 'disgrace', 'open-question'),
    }),
    command: next,
    change: { current: 1 },
    events: [{ type: 'dealt', statement: 'no-leak' }],
  },
  {
    title: 'next in an edition stays at the slip on the desk when only that one waits',
    round: editing({
      current: 1,
      placements: some('constructor', 'valve-failed', 'disgrace', 'open-question'),
    }),
    command: next,
    change: {},
    events: [{ type: 'dealt', statement: 'no-leak' }],
  },
  {
    title: 'next in an edition with certainty stops at a slip that is placed but not rated',
    round: editing({
      asksCertainty: true,
      placements: { ...allRated, disgrace: aPlacement('opinion') },
    }),
    command: next,
    change: { current: 3 },
    events: [{ type: 'dealt', statement: 'disgrace' }],
  },
  {
    title: 'finish in practice ends the round after the last explanation',
    round: explained({ current: 4, placements: allPlaced }),
    command: finish,
    change: { phase: 'finished' },
    events: [{ type: 'finished' }],
  },
  {
    title: 'finish in an edition ends the round after the last explanation',
    round: published({ current: 4 }),
    command: finish,
    change: { phase: 'finished' },
    events: [{ type: 'finished' }],
  },
]

type Refused = { title: string; round: Round; command: Command; refusal: Refusal; on?: typeof level }

const placing = (statement: string): Command => ({ type: 'place', statement, bin: 'denial' })

const REFUSED: readonly Refused[] = [
  {
    title: 'place of a statement the level lacks',
    round: sorting(),
    command: placing('nobody'),
    refusal: 'unknown-statement',
  },
  {
    title: 'place of "__proto__"',
    round: editing(),
    command: placing('__proto__'),
    refusal: 'unknown-statement',
  },
  {
    title: 'place into a bin the level leaves out',
    round: sorting(),
    command: { type: 'place', statement: 'constructor', bin: 'opinion' },
    on: threeBins,
    refusal: 'bin-not-offered',
  },
  {
    title: 'place in practice of a slip not yet dealt',
    round: sorting(),
    command: placing('no-leak'),
    refusal: 'not-on-the-desk',
  },
  {
    title: 'place in practice of a slip already explained',
    round: sorting({ current: 1, placements: some('constructor') }),
    command: placing('constructor'),
    refusal: 'not-on-the-desk',
  },
  {
    title: 'rate when certainty is not asked',
    round: sorting({ placements: some('constructor') }),
    command: rate,
    refusal: 'certainty-not-asked',
  },
  {
    title: 'rate of a slip without a bin, even one called "constructor"',
    round: sorting({ asksCertainty: true }),
    command: rate,
    refusal: 'not-placed',
  },
  {
    title: 'rate in an edition while an unplaced slip is on the desk',
    round: editing({ asksCertainty: true, placements: some('no-leak') }),
    command: rate,
    refusal: 'not-placed',
  },
  {
    title: 'takeBack in practice before anything was placed',
    round: sorting(),
    command: takeBack,
    refusal: 'nothing-to-take-back',
  },
  {
    title: 'takeBack in practice of a slip already explained',
    round: sorting({ current: 1, placements: some('constructor') }),
    command: takeBack,
    refusal: 'nothing-to-take-back',
  },
  {
    title: 'takeBack in an edition before anything was placed',
    round: editing(),
    command: takeBack,
    refusal: 'nothing-to-take-back',
  },
  { title: 'goTo in practice', round: sorting(), command: goTo, refusal: 'edition-only' },
  {
    title: 'goTo a statement the level lacks',
    round: editing(),
    command: { type: 'goTo', statement: 'nobody' },
    refusal: 'unknown-statement',
  },
  {
    title: 'check in practice of a slip on the desk',
    round: sorting(),
    command: check,
    refusal: 'not-placed',
  },
  {
    title: 'check in practice of a slip not yet rated',
    round: sorting({ asksCertainty: true, placements: some('constructor') }),
    command: check,
    refusal: 'certainty-missing',
  },
  {
    title: 'check in an edition with one slip still out',
    round: editing({ placements: some('constructor', 'no-leak', 'valve-failed', 'disgrace') }),
    command: check,
    refusal: 'not-placed',
  },
  {
    title: 'check in an edition with one slip not yet rated',
    round: editing({ asksCertainty: true, placements: { ...allRated, disgrace: aPlacement('opinion') } }),
    command: check,
    refusal: 'certainty-missing',
  },
  {
    title: 'next in practice before the check',
    round: sorting({ placements: some('constructor') }),
    command: next,
    refusal: 'edition-only',
  },
  {
    title: 'next in an edition when every slip lies in a bin',
    round: editing({ placements: allPlaced }),
    command: next,
    refusal: 'nothing-left',
  },
  {
    title: 'next in practice after the last explanation',
    round: explained({ current: 4, placements: allPlaced }),
    command: next,
    refusal: 'nothing-left',
  },
  {
    title: 'next in a published edition after the last explanation',
    round: published({ current: 4 }),
    command: next,
    refusal: 'nothing-left',
  },
  {
    title: 'finish in practice before the last slip',
    round: explained(),
    command: finish,
    refusal: 'not-the-last',
  },
  {
    title: 'finish in a published edition before the last slip',
    round: published({ current: 3 }),
    command: finish,
    refusal: 'not-the-last',
  },
]

/** Said again here on purpose: where each command belongs is a promise, not whatever the code holds. */
const BELONGS: readonly { command: Command; to: readonly Phase[] }[] = [
  { command: start, to: ['briefing'] },
  { command: place, to: ['sorting'] },
  { command: rate, to: ['sorting'] },
  { command: takeBack, to: ['sorting'] },
  { command: goTo, to: ['sorting'] },
  { command: check, to: ['sorting'] },
  { command: next, to: ['sorting', 'explained'] },
  { command: finish, to: ['explained'] },
]

/** A round in which, but for its phase, each command would have something to do. */
const busy = (phase: Phase, mode: Round['mode']) =>
  aRound({
    phase,
    mode,
    asksCertainty: true,
    current: 4,
    placements: allRated,
    undo: [{ statement: 'open-question', before: null }],
  })

const WRONG_PHASE: readonly Refused[] = BELONGS.flatMap(({ command, to }) =>
  PHASES.filter((phase) => !to.includes(phase)).flatMap((phase) =>
    MODES.map(
      (mode): Refused => ({
        title: `${command.type} in the ${phase} phase (${mode})`,
        round: busy(phase, mode),
        command,
        refusal: 'wrong-phase',
      }),
    ),
  ),
)

const EVERY_REFUSAL: Record<Refusal, true> = {
  'wrong-phase': true,
  'unknown-statement': true,
  'not-on-the-desk': true,
  'bin-not-offered': true,
  'not-placed': true,
  'certainty-not-asked': true,
  'certainty-missing': true,
  'nothing-to-take-back': true,
  'edition-only': true,
  'nothing-left': true,
  'not-the-last': true,
}

describe('a command that is carried out', () => {
  test.each(CARRIED)('$title', ({ round, command, change, events }) => {
    const before = frozen(structuredClone(round))
    expect(step(level, before, frozen(command))).toEqual({
      round: { ...round, ...change, revision: round.revision + 1 },
      events,
      refusal: null,
    })
    expect(before).toEqual(round)
  })
})

describe('a command that is refused', () => {
  test.each([...REFUSED, ...WRONG_PHASE])('$title: $refusal', ({ round, command, refusal, on = level }) => {
    const before = frozen(structuredClone(round))
    expect(step(on, before, frozen(command))).toEqual({ refusal })
    expect(before).toEqual(round)
  })

  test('names the unknown statement before the bin, and the bin before the desk', () => {
    const opinion = (statement: string): Command => ({ type: 'place', statement, bin: 'opinion' })
    expect(step(threeBins, sorting(), opinion('nobody'))).toEqual({ refusal: 'unknown-statement' })
    expect(step(threeBins, sorting(), opinion('no-leak'))).toEqual({ refusal: 'bin-not-offered' })
  })
})

describe('the tables above', () => {
  test('hold every command in every phase and both modes', () => {
    const cell = ({ command, round }: { command: Command; round: Round }) =>
      `${command.type} ${round.phase} ${round.mode}`
    const held = new Set([...CARRIED, ...REFUSED, ...WRONG_PHASE].map(cell))
    const wanted = BELONGS.flatMap(({ command }) =>
      PHASES.flatMap((phase) => MODES.map((mode) => cell({ command, round: aRound({ phase, mode }) }))),
    )
    expect(wanted.filter((one) => !held.has(one))).toEqual([])
  })

  test('hold every refusal', () => {
    const held = new Set([...REFUSED, ...WRONG_PHASE].map(({ refusal }) => refusal))
    expect([...held].toSorted()).toEqual(Object.keys(EVERY_REFUSAL).toSorted())
  })
})

describe('questions about a round', () => {
  test('the current statement is the one at the index', () => {
    expect(currentStatement(aRound({ current: 2 }))).toBe('valve-failed')
  })

  test.each([-1, 5, 1.5])('there is no current statement at %d: it throws', (current) => {
    expect(() => currentStatement(aRound({ current }))).toThrow(RangeError)
  })

  test('a slip lacks a bin first, then the certainty that is asked, then nothing', () => {
    const asked = { asksCertainty: true }
    expect(missingFor(aRound(asked), 'constructor')).toBe('not-placed')
    expect(missingFor(aRound({ ...asked, placements: allPlaced }), 'constructor')).toBe('certainty-missing')
    expect(missingFor(aRound({ ...asked, placements: allRated }), 'constructor')).toBeNull()
    expect(missingFor(aRound({ placements: allPlaced }), 'constructor')).toBeNull()
  })

  test.each([0, 1, 2, 3, 4])(
    'with nothing placed, the slip after number %d waits, and after the last the first',
    (current) => {
      expect(nextWaiting(editing({ current }))).toBe(ORDER[(current + 1) % ORDER.length])
    },
  )

  test('nothing waits when all are placed', () => {
    expect(nextWaiting(editing({ placements: allPlaced }))).toBeUndefined()
  })
})
