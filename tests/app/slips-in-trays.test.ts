// Where the slips lie: where the player put them, and once explained, where they belong.
import { describe, expect, it } from 'vitest'
import { slipsInTrays } from '../../src/app/slips-in-trays'
import { aRound, aRoundLevel, ORDER } from '../builders/round'

const level = aRoundLevel()
const order = [...ORDER]
const wrongly = { bin: 'opinion', certainty: null } as const
const placements = { constructor: wrongly, 'no-leak': wrongly }

describe('slipsInTrays', () => {
  it('leaves out the slip on the desk, also when it lies in a tray', () => {
    const lying = slipsInTrays(
      level,
      aRound({ phase: 'sorting', mode: 'practice', order, placements, current: 1 }),
    )
    expect([...lying.values()].flat()).not.toContain('no-leak')
  })

  it('files an explained slip where it belongs', () => {
    const lying = slipsInTrays(
      level,
      aRound({ phase: 'sorting', mode: 'practice', order, placements, current: 1 }),
    )
    expect(lying.get('confirmed')).toEqual(['constructor'])
    expect(lying.get('opinion')).toEqual([])
  })

  it('keeps the slips of an edition where the player put them until it is published', () => {
    const sorting = aRound({ phase: 'sorting', mode: 'edition', order, placements, current: 2 })
    expect(slipsInTrays(level, sorting).get('opinion')).toEqual(['constructor', 'no-leak'])
    const explained = { ...sorting, phase: 'explained' as const, current: 1 }
    expect(slipsInTrays(level, explained).get('confirmed')).toEqual(['constructor'])
  })
})
