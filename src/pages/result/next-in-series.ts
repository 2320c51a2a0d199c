// The level to play after this one: the next of its series, or of the front page.
import type { LevelCard } from '../../core/level/level-card'

/** `cards` in the order of the shelves; undefined after the last. */
export function nextInSeries(cards: readonly LevelCard[], id: string): LevelCard | undefined {
  const here = cards.findIndex((card) => card.id === id)
  return here < 0 ? undefined : cards[here + 1]
}
