// The level to play after this one: the next of its series, or of the front page.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { LevelCard } from '../../core/level/level-card'
import { useGame } from '../game'

/** Undefined after the last level, and until the front page's cards are here. */
export function useNextLevel(id: string): LevelCard | undefined {
  const { levels, notices } = useGame()
  const next = useSignal<LevelCard | undefined>(undefined)
  useEffect(() => {
    levels.cards().then(
      (cards) => {
        const here = cards.findIndex((card) => card.id === id)
        next.value = here < 0 ? undefined : cards[here + 1]
      },
      () => notices.tell('part-not-fetched'),
    )
  }, [id])
  return next.value
}
