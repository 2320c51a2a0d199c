// Saved rounds are read with suspicion: what could not have come about by play is refused with the right
// reason, and nothing that storage may hold ever throws.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bin } from '../../../src/core/level/level-schema'
import type { Command } from '../../../src/core/round/command'
import type { Placement, Round } from '../../../src/core/round/round'
import { readSavedRound } from '../../../src/core/round/saved-round'
import { step } from '../../../src/core/round/step'
import { score } from '../../../src/core/score/score'
import { aStatement } from '../../builders/level'
import { aPlacement, aRound, aRoundLevel, frozen, ORDER, sensibleCommand } from '../../builders/round'

const level = frozen(aRoundLevel())

const read = (saved: unknown, on = level) => readSavedRound(saved, on)

const lying = (ids: readonly string[], placement: Placement = aPlacement('denial')): Round['placements'] =>
  Object.fromEntries(ids.map((id) => [id, placement]))
const rated = aPlacement('denial', 'guess')

const practice = (overrides: Partial<Round> = {}) =>
  aRound({ phase: 'sorting', current: 2, placements: lying(ORDER.slice(0, 2)), ...overrides })
const edition = (overrides: Partial<Round> = {}) =>
  aRound({ phase: 'sorting', mode: 'edition', current: 3, placements: lying(['no-leak']), ...overrides })
const explained = (overrides: Partial<Round> = {}) =>
  aRound({ phase: 'explained', current: 1, placements: lying(ORDER.slice(0, 2)), ...overrides })
const published = (overrides: Partial<Round> = {}) =>
  aRound({ phase: 'explained', mode: 'edition', current: 1, placements: lying(ORDER), ...overrides })
const finished = (overrides: Partial<Round> = {}) =>
  aRound({ phase: 'finished', current: 4, placements: lying(ORDER), ...overrides })

const undoOf = (statement: string, before: Placement | null = null) => ({ statement, before })

/** The round with one key left out. */
function without(key: keyof Round): unknown {
  return Object.fromEntries(Object.entries(practice()).filter(([name]) => name !== key))
}

/** The round with any value under any key, whatever the types say. */
const having = (change: Record<string, unknown>): unknown => ({ ...practice(), ...change })

/** The round with any value where the placement of "constructor" should be; all else is sound. */
const placing = (value: unknown): unknown =>
  having({ placements: { constructor: value, 'no-leak': aPlacement('denial') } })

/** As stored: only JSON can hold an own key called "__proto__". */
const fromJson = (find: string, replace: string): unknown =>
  JSON.parse(JSON.stringify(practice()).replace(find, replace))

describe('a round that can be played on', () => {
  test.each<{ title: string; round: Round }>([
    { title: 'unread', round: aRound() },
    { title: 'in practice, the slip on the desk', round: practice() },
    {
      title: 'in practice, the slip in a bin after a change of mind',
      round: practice({
        placements: lying(ORDER.slice(0, 3)),
        undo: [undoOf('valve-failed'), undoOf('valve-failed', aPlacement('opinion'))],
      }),
    },
    {
      title: 'in practice with certainty, the slip on the desk not yet rated',
      round: practice({
        asksCertainty: true,
        placements: { ...lying(ORDER.slice(0, 2), rated), 'valve-failed': aPlacement('opinion') },
      }),
    },
    { title: 'in practice, explained', round: explained() },
    { title: 'an edition half sorted', round: edition({ undo: [undoOf('no-leak')] }) },
    { title: 'an edition ready to publish', round: edition({ placements: lying(ORDER) }) },
    { title: 'an edition published', round: published() },
    { title: 'finished', round: finished() },
    {
      title: 'finished as an edition with certainty',
      round: finished({
        mode: 'edition',
        asksCertainty: true,
        placements: lying(ORDER, rated),
      }),
    },
  ])('$title: is read as it was', ({ round }) => {
    expect(read(frozen(round))).toEqual({ round })
    expect(read(JSON.parse(JSON.stringify(round)))).toEqual({ round })
  })
})

describe('what is not a round', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', JSON.stringify(practice())],
    ['a list', [practice()]],
    ['an empty object', {}],
    ['a function', () => practice()],
    ['a map', new Map(Object.entries(practice()))],
    ['a round without its id', without('id')],
    ['a round without its placements', without('placements')],
    ['a round without its undo', without('undo')],
    ['a round without its revision', without('revision')],
    ['an extra key', having({ extra: 1 })],
    ['an own key called "__proto__"', fromJson('{"id"', '{"__proto__":{},"id"')],
    ['an own key called "constructor"', fromJson('{"id"', '{"constructor":{},"id"')],
    ['an empty id', having({ id: '' })],
    ['an endless id', having({ id: 'x'.repeat(201) })],
    ['an id that is a number', having({ id: 1 })],
    ['a level id that is missing its words', having({ levelId: null })],
    ['a seed that is no integer', having({ seed: 1.5 })],
    ['a seed that is no number', having({ seed: Number.NaN })],
    ['a seed in words', having({ seed: '7' })],
    ['a revision below nought', having({ revision: -1 })],
    ['a revision that never ends', having({ revision: Number.POSITIVE_INFINITY })],
    ['a phase that does not exist', having({ phase: 'published' })],
    ['a phase called "constructor"', having({ phase: 'constructor' })],
    ['a mode that does not exist', having({ mode: 'exam' })],
    ['certainty asked with a number', having({ asksCertainty: 1 })],
    ['an order that is a text', having({ order: 'constructor' })],
    ['an order with a number in it', having({ order: [...ORDER.slice(1), 3] })],
    ['an empty order', having({ order: [], current: 0, placements: {} })],
    ['an order as an object', having({ order: Object.fromEntries(ORDER.entries()) })],
    ['a current slip below nought', having({ current: -1 })],
    ['a current slip between two', having({ current: 0.5 })],
    ['placements in a list', having({ placements: [] })],
    ['placements that are null', having({ placements: null })],
    ['a placement that is a bare bin', placing('denial')],
    ['a bin that does not exist', placing({ bin: 'true', certainty: null })],
    ['a bin called "__proto__"', placing({ bin: '__proto__', certainty: null })],
    ['a placement without certainty', placing({ bin: 'denial' })],
    [
      'a placement without certainty where it is asked',
      having({
        asksCertainty: true,
        placements: { ...lying(ORDER.slice(0, 2), rated), 'valve-failed': { bin: 'denial' } },
      }),
    ],
    [
      'a certainty that does not exist',
      having({
        placements: lying(ORDER.slice(0, 2)),
        undo: [{ statement: 'valve-failed', before: { bin: 'denial', certainty: 'sure' } }],
      }),
    ],
    ['a placement with an extra key', placing({ ...aPlacement('denial'), why: 'x' })],
    ['an undo that is a text', having({ undo: ['valve-failed'] })],
    ['an undo without what was before', having({ undo: [{ statement: 'valve-failed' }] })],
    ['an undo with an extra key', having({ undo: [{ ...undoOf('valve-failed'), after: null }] })],
  ])('%s: is refused as damaged', (_, saved) => {
    expect(read(saved)).toEqual({ refused: 'damaged' })
  })

  test('any JSON at all is refused as damaged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (saved) => {
        expect(read(saved)).toEqual({ refused: 'damaged' })
      }),
    )
  })

  test('any value at all is refused as damaged', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (saved) => {
          expect(read(saved)).toEqual({ refused: 'damaged' })
        },
      ),
    )
  })
})

describe('a round that no play could have led to', () => {
  test.each<[string, Round]>([
    ['the current slip is one past the last', practice({ current: 5 })],
    ['the current slip is far past the last', edition({ current: 1e15 })],
    ['a statement is dealt twice', edition({ order: [...ORDER.slice(0, 4), 'no-leak'] })],
    ['an unknown statement lies in a bin', edition({ placements: lying(['nobody']) })],
    ['an unknown statement can be taken back', edition({ undo: [undoOf('nobody')] })],
    ['"__proto__" can be taken back', edition({ undo: [undoOf('__proto__')] })],
    ['"toString" lies in a bin', edition({ placements: lying(['toString']) })],
    ['unread, but something lies in a bin', aRound({ placements: lying(['constructor']) })],
    ['unread, but something can be taken back', aRound({ undo: [undoOf('constructor')] })],
    ['unread, but not at the first slip', aRound({ current: 2 })],
    ['practice: an earlier slip lies nowhere', practice({ placements: lying(['no-leak']) })],
    ['practice: a later slip lies in a bin already', practice({ placements: lying(ORDER) })],
    ['practice: an earlier slip can be taken back', practice({ undo: [undoOf('no-leak')] })],
    ['practice: an earlier slip lacks the certainty asked', practice({ asksCertainty: true })],
    ['practice: the slip explained lies nowhere', explained({ placements: lying(['constructor']) })],
    ['practice: slips after the one explained lie in bins', explained({ placements: lying(ORDER) })],
    ['practice: a checked slip can be taken back', explained({ undo: [undoOf('no-leak')] })],
    [
      'practice: the slip explained lacks the certainty asked',
      explained({
        asksCertainty: true,
        placements: { constructor: rated, 'no-leak': aPlacement('denial') },
      }),
    ],
    ['edition: published with one slip out', published({ placements: lying(ORDER.slice(1)) })],
    ['edition: published with nothing sorted', published({ placements: {} })],
    ['edition: published, but can be taken back', published({ undo: [undoOf('no-leak')] })],
    ['edition: published without the certainty asked', published({ asksCertainty: true })],
    ['finished with one slip out', finished({ placements: lying(ORDER.slice(0, 4)) })],
    [
      'finished with nothing sorted, although a statement is called "constructor"',
      finished({ placements: {} }),
    ],
    ['finished before the last slip', finished({ current: 3 })],
    ['finished, but can be taken back', finished({ undo: [undoOf('no-leak')] })],
    ['a certainty nobody asked for', edition({ placements: lying(['no-leak'], rated) })],
    ['a certainty nobody asked for would come back', edition({ undo: [undoOf('no-leak', rated)] })],
  ])('%s: is refused as damaged', (_, saved) => {
    expect(read(saved)).toEqual({ refused: 'damaged' })
  })
})

describe('a round of another level', () => {
  const notOpinion: Bin[] = ['confirmed', 'denial', 'anonymous']

  test.each<[string, Round, ReturnType<typeof aRoundLevel>?]>([
    ['the level has another id', practice(), aRoundLevel({ id: 'other' })],
    ['the level has lost a statement', practice(), aRoundLevel({ statements: level.statements.slice(0, 4) })],
    [
      'the level has gained a statement',
      practice(),
      aRoundLevel({
        statements: [...level.statements, aStatement({ id: 'new' })],
      }),
    ],
    [
      'a statement has another id today',
      practice(),
      aRoundLevel({
        statements: [...level.statements.slice(0, 4), aStatement({ id: 'renamed' })],
      }),
    ],
    ['"__proto__" was dealt', edition({ order: [...ORDER.slice(0, 4), '__proto__'] })],
    ['"toString" was dealt', edition({ order: [...ORDER.slice(0, 4), 'toString'] })],
    [
      'the bin a slip lies in is not offered',
      edition({ placements: lying(['no-leak'], aPlacement('opinion')) }),
      aRoundLevel({ bins: notOpinion }),
    ],
    [
      'the bin a slip would go back to is not offered',
      edition({
        undo: [undoOf('no-leak', aPlacement('opinion'))],
      }),
      aRoundLevel({ bins: notOpinion }),
    ],
  ])('%s: is refused as of another level', (_, saved, on = level) => {
    expect(read(saved, on)).toEqual({ refused: 'other-level' })
  })

  test('a level that only orders its statements anew still has its round', () => {
    const turned = aRoundLevel({ statements: level.statements.toReversed() })
    expect(read(practice(), turned)).toEqual({ round: practice() })
  })
})

describe('names of the language itself', () => {
  test('a placement called "__proto__" is left out of what is read', () => {
    const outcome = read(
      fromJson('"placements":{', '"placements":{"__proto__":{"bin":"opinion","certainty":null},'),
    )
    expect(outcome).toEqual({ round: practice() })
    expect('round' in outcome && Object.getPrototypeOf(outcome.round.placements)).toBe(Object.prototype)
  })

  test('a placement called "constructor" is a placement like any other', () => {
    const saved: unknown = JSON.parse(JSON.stringify(edition({ placements: lying(['constructor']) })))
    expect(read(saved)).toEqual({ round: edition({ placements: lying(['constructor']) }) })
  })
})

describe('a round damaged at random', () => {
  const sound = [
    aRound(),
    practice(),
    edition({ undo: [undoOf('no-leak')] }),
    explained(),
    published(),
    finished(),
  ]
  const start: Extract<Command, { type: 'start' }> = { type: 'start', mode: 'edition', asksCertainty: true }
  const aValue = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...sound.flatMap((round) => Object.values(round))),
    fc.shuffledSubarray([...ORDER, 'nobody']),
    fc.nat({ max: 6 }),
  )
  const aDamage = fc.dictionary(fc.constantFrom(...Object.keys(aRound())), aValue, { minKeys: 1, maxKeys: 3 })

  test('is either refused, or can be played to its end and scored', () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.constantFrom(...sound), aDamage, (round, damage) => {
        const outcome = read({ ...round, ...damage })
        const isAccepted = 'round' in outcome
        if (isAccepted) accepted++
        expect(isAccepted ? playedOn(outcome.round, start).phase : outcome.refused).toMatch(
          isAccepted ? 'finished' : /^(damaged|other-level)$/,
        )
      }),
      { numRuns: 1500 },
    )
    expect(accepted).toBeGreaterThan(10)
  })
})

/** The round played on with the sensible command each time; throws when one of them is refused. */
function playedOn(from: Round, start: Extract<Command, { type: 'start' }>): Round {
  let round = from
  for (let command = sensibleCommand(round, start); command; command = sensibleCommand(round, start)) {
    const outcome = step(level, round, command)
    if (outcome.refusal !== null) throw new Error(`${command.type} was refused: ${outcome.refusal}`)
    round = outcome.round
    score(level, round)
  }
  return round
}
