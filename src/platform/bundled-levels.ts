// The levels shipped with the site.
import type { Levels } from '../app/ports/levels'
import type { Level } from '../core/level/level-schema'
import { shippedFiles } from './shipped-files'

const files = shippedFiles<Level>(
  import.meta.glob<string>('/levels/*.yaml', { query: '?level', eager: true, import: 'default' }),
)

export const bundledLevels: Levels = {
  cards: async () => (await import('./level-cards')).levelCards,
  load: (id) => files.load(id),
}
