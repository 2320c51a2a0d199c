// The levels of this site together with those that are kept on this device: drafts being written, and levels
// that came from a file or a link. A prefix of the id says where a level is kept; the round keeps it too.
import type { Levels } from './ports/levels'
import type { Level } from '../core/level/level-schema'

/** Gives the level kept under an id, null when there is none that can be played. */
export type KeptLevels = (id: string) => Promise<Level | null>

export const KEPT_PREFIXES = ['draft', 'guest'] as const
export type KeptPrefix = (typeof KEPT_PREFIXES)[number]

export function levelsFromEverywhere(site: Levels, kept: Record<KeptPrefix, KeptLevels>): Levels {
  return {
    cards: () => site.cards(),
    async load(id) {
      const place = keptIn(id)
      if (place === null) return site.load(id)
      const level = await kept[place.prefix](place.id)
      return level === null ? null : { ...level, id }
    },
  }
}

/** Where a level is kept; null for one of the site. */
export function keptIn(levelId: string): { prefix: KeptPrefix; id: string } | null {
  const [before = '', id] = levelId.split(':', 2)
  const prefix = KEPT_PREFIXES.find((one) => one === before)
  return prefix === undefined || id === undefined ? null : { prefix, id }
}
