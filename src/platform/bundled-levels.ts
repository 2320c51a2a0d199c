// The levels shipped with the site: checked and compiled by the build, each fetched when it is opened.
import type { Levels } from '../app/ports/levels'
import type { LevelCard } from '../core/level/level-card'
import type { Level } from '../core/level/level-schema'

const cards = Object.values(
  import.meta.glob<LevelCard>('/levels/*.yaml', { query: '?card', eager: true, import: 'default' }),
)
const loaders = new Map(
  Object.entries(import.meta.glob<Level>('/levels/*.yaml', { import: 'default' })).map(([path, load]) => [
    path.replace(/^.*\/|\.yaml$/g, ''),
    load,
  ]),
)

export const bundledLevels: Levels = {
  cards: cards.toSorted(
    (a, b) =>
      (a.series?.title ?? '').localeCompare(b.series?.title ?? '') ||
      (a.series?.order ?? 0) - (b.series?.order ?? 0),
  ),
  load: (id) => loaders.get(id)?.() ?? Promise.resolve(null),
}
