// Deals a level's statements in an order that a seed decides: the same seed, the same order.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Level } from '../level/level-schema'
import type { Round } from './round'

/**
 * Shuffles tried before a denial may lie next to what it denies. In a short level one order in sixty may be
 * the only one that keeps them apart, and where none does, a thousand take a few milliseconds.
 */
const SHUFFLES = 1000

/** A new round of `level`, its report not yet read. `seed` is any integer; `id` must be unique. */
export function deal(level: Level, seed: number, id: string): Round {
  return {
    id,
    levelId: level.id,
    seed,
    revision: 0,
    phase: 'briefing',
    mode: 'practice',
    asksCertainty: false,
    order: dealtOrder(level, seed),
    current: 0,
    placements: {},
    undo: [],
  }
}

/**
 * Fisher–Yates over the statement ids. Codebook 1.7: opposing cards must not lie so that one looks like
 * the answer to the other, so a shuffle that puts a denial beside its target is dealt again.
 */
function dealtOrder(level: Level, seed: number): string[] {
  const denies = new Map(level.statements.map((statement) => [statement.id, statement.denies]))
  const opposed = (one: string | undefined, other: string) =>
    one !== undefined && (denies.get(one) === other || denies.get(other) === one)

  const generator = xoroshiro128plus(seed)
  let order: string[] = []
  for (let tries = 0; tries < SHUFFLES; tries++) {
    order = level.statements.map((statement) => statement.id)
    for (let last = order.length - 1; last > 0; last--) {
      const pick = uniformInt(generator, 0, last)
      const [a, b] = [order[last], order[pick]]
      if (a !== undefined && b !== undefined) {
        order[last] = b
        order[pick] = a
      }
    }
    if (!order.some((id, index) => opposed(order[index - 1], id))) break
  }
  return order
}
