// Which level the front page leads with, and how far a player is.
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/app/progress'
import type { Place } from '../../src/app/round-session'
import { finishedAmong, leadOf, standingOf } from '../../src/app/standing'
import { levelCard } from '../../src/core/level/level-card'
import { aLevel } from '../builders/level'

const cards = ['one', 'two', 'three'].map((id) => levelCard(aLevel({ id })))
const result = (level: string, right: number): Result => ({ round: `${level}-${right}`, level, right, of: 4 })
const none = () => null
const place = { number: 2, of: 4 }
const lead = (results: readonly Result[], underWay: (id: string) => Place | null = none) => {
  const found = leadOf(cards, results, underWay)
  return found && `${found.how} ${found.card.id}`
}

describe('the lead', () => {
  it('is the first level for a new player', () => {
    expect(lead([])).toBe('begin one')
  })
  it('is the level that is under way, before all else', () => {
    expect(lead([result('one', 4)], (id) => (id === 'three' ? place : null))).toBe('goOn three')
  })
  it('is the next not yet played after the one finished last', () => {
    expect(lead([result('one', 4)])).toBe('next two')
    expect(lead([result('one', 4), result('two', 1)])).toBe('next three')
  })
  it('comes back to what was left out', () => {
    expect(lead([result('one', 4), result('three', 4)])).toBe('next two')
  })
  it('is the one with the lowest best result when all are played', () => {
    expect(lead([result('one', 4), result('two', 1), result('two', 3), result('three', 2)])).toBe(
      'again three',
    )
  })
  it('takes no notice of levels that are no longer there', () => {
    expect(lead([result('gone', 4)])).toBe('begin one')
  })
  it('is none where there are no levels', () => {
    expect(leadOf([], [], none)).toBeUndefined()
  })
})

describe('the standing of a level', () => {
  it.each([
    ['fresh', [], null, { at: 'fresh' }],
    ['played', [result('one', 2), result('one', 3)], null, { at: 'played', best: { right: 3, of: 4 } }],
    ['under way', [], place, { at: 'underWay', place, best: null }],
    ['under way again', [result('one', 2)], place, { at: 'underWay', place, best: { right: 2, of: 4 } }],
  ] as const)('is %s', (_name, results, begun, standing) => {
    expect(standingOf('one', results, () => begun)).toEqual(standing)
  })
})

it('a level finished twice is one level finished', () => {
  expect(finishedAmong(cards, [result('one', 2), result('one', 3), result('gone', 4)])).toBe(1)
})
