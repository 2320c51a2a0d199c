// A round session: every step is kept, two tabs never lose or double a step, bad saved data is set aside.
import { describe, expect, it } from 'vitest'
import { createNotices } from '../../src/app/notices'
import { createProgress } from '../../src/app/progress'
import { openRoundSession, type RoundSession, roundUnderWay } from '../../src/app/round-session'
import type { PlayRequest } from '../../src/app/route'
import type { RoundEvent } from '../../src/core/round/event'
import { WAY_ON, wayOn } from '../../src/core/round/way-on'
import { createMemoryRecords } from '../../src/platform/memory-records'
import { aRoundLevel } from '../builders/round'

const request: PlayRequest = { levelId: 'harbour-smoke', seed: null, mode: null }
const KEY = 'round/harbour-smoke'

function open(records = createMemoryRecords(), asked: PlayRequest = request) {
  const notices = createNotices()
  const progress = createProgress({ records, notices })
  let ids = 0
  const chance = { seed: () => 7, id: () => `round-${Math.random()}-${ids++}` }
  const session = openRoundSession(aRoundLevel(), asked, { records, notices, progress, chance })
  return { session, records, notices, progress }
}

function start(session: RoundSession) {
  session.dispatch({ type: 'start', mode: 'practice', asksCertainty: false })
}

function playToTheEnd(session: RoundSession) {
  start(session)
  while (session.round.value.phase !== 'finished') {
    if (session.round.value.phase === 'sorting') {
      session.dispatch({ type: 'place', statement: session.statement.value.id, bin: 'confirmed' })
    }
    session.dispatch(WAY_ON[wayOn(session.round.value)])
  }
}

describe('a round session', () => {
  it('opens again where it was left, in every phase', () => {
    const { session, records } = open()
    const again = () => open(records.tab()).session.round.value
    start(session)
    expect(again()).toEqual(session.round.value)
    session.dispatch({ type: 'place', statement: session.statement.value.id, bin: 'denial' })
    expect(again()).toEqual(session.round.value)
    session.dispatch({ type: 'check' })
    expect(again().phase).toBe('explained')
    playToTheEnd(session)
    expect(again()).toEqual(session.round.value)
  })

  it('tells listeners what happened, in order', () => {
    const { session } = open()
    const events: RoundEvent['type'][] = []
    session.listen((event) => events.push(event.type))
    start(session)
    session.dispatch({ type: 'place', statement: session.statement.value.id, bin: 'denial' })
    session.dispatch({ type: 'check' })
    expect(events).toEqual(['started', 'dealt', 'placed', 'judged', 'explained'])
  })

  it('answers an illegal command with the reason and keeps the round', () => {
    const { session } = open()
    const before = session.round.value
    expect(session.dispatch({ type: 'check' })).toBe('wrong-phase')
    expect(session.round.value).toBe(before)
  })

  it('counts a finished round once, however often it is opened', () => {
    const { session, records, progress } = open()
    playToTheEnd(session)
    expect(progress.value.value).toMatchObject([
      { round: session.round.value.id, level: 'harbour-smoke', right: 2, of: 4 },
    ])
    const kept = progress.value.value[0]?.sorted?.counts ?? []
    expect(kept.reduce((sum, { count }) => sum + count, 0)).toBe(4)
    const other = open(records.tab())
    expect(other.session.dispatch({ type: 'finish' })).toBe('wrong-phase')
    expect(other.progress.value.value).toHaveLength(1)
  })

  it('follows a second tab, and refuses what was meant for what that tab has changed', () => {
    const first = open()
    start(first.session)
    const second = open(first.records.tab())
    second.session.dispatch({ type: 'place', statement: second.session.statement.value.id, bin: 'opinion' })
    expect(first.session.round.value).toEqual(second.session.round.value)
    expect(first.notices.shown.value).toEqual(['went-on-elsewhere'])
  })

  it('refuses a command when the storage turns out to be ahead of what the page shows', () => {
    const first = open()
    start(first.session)
    const deaf = open({ ...first.records.tab(), watch: () => () => undefined })
    first.session.dispatch({ type: 'place', statement: first.session.statement.value.id, bin: 'opinion' })
    expect(deaf.session.dispatch({ type: 'check' })).toBe('went-on-elsewhere')
    expect(deaf.session.round.value.phase).toBe('sorting')
    expect(deaf.session.dispatch({ type: 'check' })).toBeNull()
  })

  it.each([
    ['no JSON', '{"id":', 'round-set-aside'],
    ['no round', '{"hello":1}', 'round-set-aside'],
    ['a round of other statements', null, 'round-of-older-level'],
  ])('sets %s aside with a notice and deals anew', (_, text, notice) => {
    const records = createMemoryRecords()
    const { session } = open()
    const foreign = JSON.stringify({ ...session.round.value, order: ['a', 'b', 'c', 'd'] })
    records.texts.set(KEY, text ?? foreign)
    const { session: dealt, notices } = open(records)
    expect(dealt.round.value.phase).toBe('briefing')
    expect(notices.shown.value).toEqual([notice])
    expect(records.texts.get(`set-aside/${KEY}`)).toBe(text ?? foreign)
  })

  it('plays on with a notice when nothing can be stored', () => {
    const records = createMemoryRecords()
    records.full = true
    const { session, notices } = open(records)
    playToTheEnd(session)
    expect(session.round.value.phase).toBe('finished')
    expect(notices.shown.value).toEqual(['not-kept'])
  })

  it('keeps rounds asked for by a link apart from the usual one', () => {
    const { session, records } = open()
    start(session)
    const asked = open(records.tab(), { levelId: 'harbour-smoke', seed: 3, mode: null })
    expect(asked.session.round.value.phase).toBe('briefing')
    start(asked.session)
    expect([...records.texts.keys()].sort()).toEqual([KEY, `${KEY}?seed=3`])
  })

  it('deals a new round with a new id on restart', () => {
    const { session } = open()
    playToTheEnd(session)
    const { id } = session.round.value
    session.restart()
    expect(session.round.value).toMatchObject({ phase: 'briefing', placements: {} })
    expect(session.round.value.id).not.toBe(id)
  })

  it('knows a round under way from one not begun or finished', () => {
    const { session, records } = open()
    const underWay = () => roundUnderWay(records, 'harbour-smoke')
    expect(underWay()).toBeNull()
    start(session)
    const of = session.level.statements.length
    expect(underWay()).toEqual({ number: 1, of })
    session.dispatch({ type: 'place', statement: session.statement.value.id, bin: 'confirmed' })
    session.dispatch({ type: 'check' })
    session.dispatch({ type: 'next' })
    expect(underWay()).toEqual({ number: 2, of })
    playToTheEnd(session)
    expect(underWay()).toBeNull()
  })
})
