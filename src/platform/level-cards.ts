// What the front page shows of each shipped level. Fetched with that page: a player on a desk does without.
import type { LevelCard } from '../core/level/level-card'
import { inShelfOrder } from '../core/level/shelf-order'

export const levelCards: readonly LevelCard[] = inShelfOrder(
  Object.values(
    import.meta.glob<LevelCard>('/levels/*.yaml', { query: '?card', eager: true, import: 'default' }),
  ),
)
