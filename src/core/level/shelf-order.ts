// The order of levels on the shelves of the front page: series for the youngest first, each in its own order.
import type { LevelCard } from './level-card'

/** Promises the same order wherever it runs: no locale has a say. Levels without a series come last. */
export function inShelfOrder(cards: readonly LevelCard[]): LevelCard[] {
  const youngest = new Map<string, number>()
  for (const { series, minimumAge } of cards) {
    if (series === undefined) continue
    youngest.set(series.id, Math.min(minimumAge, youngest.get(series.id) ?? minimumAge))
  }
  return cards.toSorted(
    (a, b) =>
      Number(a.series === undefined) - Number(b.series === undefined) ||
      ageOf(a, youngest) - ageOf(b, youngest) ||
      compare(a.series?.id ?? '', b.series?.id ?? '') ||
      (a.series?.order ?? 0) - (b.series?.order ?? 0) ||
      compare(a.id, b.id),
  )
}

function ageOf({ series, minimumAge }: LevelCard, youngest: ReadonlyMap<string, number>): number {
  return (series === undefined ? undefined : youngest.get(series.id)) ?? minimumAge
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
