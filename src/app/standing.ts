// How far a player is: with one level, with a shelf of them, and which level to go on with.
import type { LevelCard } from '../core/level/level-card'
import { bestResult, type Result } from './progress'
import type { Place } from './round-session'

type Best = { right: number; of: number }
/** `best`: of the rounds played to their end, if there are any. */
export type Standing =
  | { at: 'fresh' }
  | { at: 'underWay'; place: Place; best: Best | null }
  | { at: 'played'; best: Best }

/** `underWay` tells of a level id where a round of it stands that was begun and not finished. */
export function standingOf(
  levelId: string,
  results: readonly Result[],
  underWay: (levelId: string) => Place | null,
): Standing {
  const result = bestResult(results, levelId)
  const best = result ? { right: result.right, of: result.of } : null
  const place = underWay(levelId)
  if (place) return { at: 'underWay', place, best }
  return best ? { at: 'played', best } : { at: 'fresh' }
}

/** How many of the levels have been played to their end at least once. */
export function finishedAmong(cards: readonly LevelCard[], results: readonly Result[]): number {
  const finished = new Set(results.map((result) => result.level))
  return cards.filter((card) => finished.has(card.id)).length
}

export type Lead = { how: 'begin' | 'goOn' | 'next' | 'again'; card: LevelCard }

/**
 * The level the front page leads with. For a new player: the first. Else the first that is under way; the next
 * not yet played after the one finished last; when all are played, the one with the lowest best result.
 * Undefined without levels.
 */
export function leadOf(
  cards: readonly LevelCard[],
  results: readonly Result[],
  underWay: (levelId: string) => Place | null,
): Lead | undefined {
  const begun = cards.find((card) => underWay(card.id))
  if (begun) return { how: 'goOn', card: begun }
  const finished = new Map(cards.map((card) => [card.id, bestResult(results, card.id)]))
  const last = results.findLast((result) => finished.has(result.level))
  if (!last) return cards[0] && { how: 'begin', card: cards[0] }
  const after = cards.findIndex((card) => card.id === last.level) + 1
  const next = [...cards.slice(after), ...cards.slice(0, after)].find((card) => !finished.get(card.id))
  if (next) return { how: 'next', card: next }
  const share = (card: LevelCard) => shareOf(finished.get(card.id))
  const weakest = cards.reduce((least, card) => (share(card) < share(least) ? card : least))
  return { how: 'again', card: weakest }
}

function shareOf(result: Result | undefined): number {
  return result ? result.right / result.of : 0
}
