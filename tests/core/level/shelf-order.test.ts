// In which order levels stand on the shelves.
import { describe, expect, it } from 'vitest'
import { levelCard } from '../../../src/core/level/level-card'
import { inShelfOrder } from '../../../src/core/level/shelf-order'
import { aLevel } from '../../builders/level'

function card(id: string, minimumAge: number, series?: { id: string; order: number }) {
  return levelCard(aLevel({ id, minimumAge, ...(series ? { series: { ...series, title: series.id } } : {}) }))
}

describe('inShelfOrder', () => {
  it('puts the series for the youngest first, and each series in its own order', () => {
    const cards = [
      card('b2', 11, { id: 'b', order: 2 }),
      card('alone', 9),
      card('a1', 13, { id: 'a', order: 1 }),
      card('b1', 12, { id: 'b', order: 1 }),
      card('c1', 13, { id: 'c', order: 1 }),
    ]
    expect(inShelfOrder(cards).map(({ id }) => id)).toEqual(['b1', 'b2', 'a1', 'c1', 'alone'])
  })

  it('gives the same order whichever way the cards come', () => {
    const cards = [
      card('a', 9),
      card('b', 9),
      card('c', 9, { id: 's', order: 1 }),
      card('d', 9, { id: 's', order: 1 }),
    ]
    expect(inShelfOrder(cards.toReversed())).toEqual(inShelfOrder(cards))
  })
})
