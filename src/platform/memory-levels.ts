// Levels in memory, for tests.
import type { Levels } from '../app/ports/levels'
import { levelCard } from '../core/level/level-card'
import type { Level } from '../core/level/level-schema'

export function createMemoryLevels(levels: readonly Level[]): Levels {
  return {
    cards: levels.map(levelCard),
    load: (id) => Promise.resolve(levels.find((level) => level.id === id) ?? null),
  }
}
