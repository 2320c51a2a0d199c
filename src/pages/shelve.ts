// Puts levels on shelves: one for each series, in the order they come, and a last one for those without.
import type { LevelCard } from '../core/level/level-card'

/** `language`: that of the first level, and so of the title. */
export type Shelf = { id: string; title: string | null; language: string; cards: LevelCard[] }

export function shelve(cards: readonly LevelCard[]): Shelf[] {
  const shelves = new Map<string, Shelf>()
  for (const card of cards) {
    const id = card.series?.id ?? 'single'
    const shelf = shelves.get(id) ?? {
      id,
      title: card.series?.title ?? null,
      language: card.language,
      cards: [],
    }
    shelf.cards.push(card)
    shelves.set(id, shelf)
  }
  return [...shelves.values()].toSorted((a, b) => Number(a.title === null) - Number(b.title === null))
}
