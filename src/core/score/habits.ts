// What a player's sorting shows over many statements, for each bin apart: how well it is told from the others
// (discrimination), and whether it is called too readily or too seldom (leaning). With few statements it says
// nothing: chance looks like a habit then.
import { BINS, type Bin } from '../level/bin'
import type { SortedCounts } from './sorted-counts'

/** From the best: nearly always; mostly; not yet told apart. */
export type Apart = 'surely' | 'mostly' | 'notYet'
/** `often`: others are called this; `seldom`: this is called something else. */
export type Leaning = 'often' | 'seldom'

export type Habit = { bin: Bin; apart: Apart; leaning: Leaning | null }

/** Statements that were `was` and were put in `put`: `count` of `of` that could have been. */
export type MixUp = { was: Bin; put: Bin; count: number; of: number }

export type Habits = {
  /** How many statements it rests on. */
  statements: number
  /** In the order of the bins; only those with enough statements. */
  habits: Habit[]
  /** The most frequent first. */
  mixUps: MixUp[]
}

/** The fewest statements of a bin, and as many of others, before anything is said about it. */
export const ENOUGH = 8
/** Statements put rightly less others put there, as shares (Youden's J): 1 is perfect, 0 is chance. */
const SURELY = 0.85
const MOSTLY = 0.5
/** A mix-up is one when it happened at least so often, and to at least this share. */
const MIXED_UP = { times: 3, share: 0.25 }
/** How improbable a leaning must be among mistakes that fall to both sides alike. */
const CHANCE = 0.1

/** Give it each level once, the first round of it: after that, answers are remembered. */
export function habitsOf(rounds: readonly SortedCounts[]): Habits {
  const statements = countIn(rounds, () => true)
  const habits = BINS.flatMap((bin): Habit[] => {
    // Where a bin was not offered, nothing could be called it.
    const offered = rounds.filter((round) => round.bins.includes(bin))
    const ofIt = countIn(offered, (was) => was === bin)
    const ofOthers = countIn(offered, (was) => was !== bin)
    if (ofIt < ENOUGH || ofOthers < ENOUGH) return []
    const right = countIn(offered, (was, put) => was === bin && put === bin)
    const wrongly = countIn(offered, (was, put) => was !== bin && put === bin)
    const apart = right / ofIt - wrongly / ofOthers
    return [{ bin, apart: apartFrom(apart), leaning: leaningOf(wrongly, ofIt - right) }]
  })
  return { statements, habits, mixUps: mixUpsIn(rounds) }
}

function apartFrom(difference: number): Apart {
  if (difference >= SURELY) return 'surely'
  return difference >= MOSTLY ? 'mostly' : 'notYet'
}

/** Mistakes into the bin against mistakes out of it: a leaning is told only when chance hardly explains it. */
function leaningOf(into: number, outOf: number): Leaning | null {
  if (twoSided(Math.max(into, outOf), into + outOf) > CHANCE) return null
  return into > outOf ? 'often' : 'seldom'
}

/** The probability that of `all` tosses of a coin one side shows `most` times or more. */
function twoSided(most: number, all: number): number {
  let ways = 1
  let tail = 0
  for (let heads = 0; heads <= all; heads++) {
    if (heads >= most) tail += ways
    ways = (ways * (all - heads)) / (heads + 1)
  }
  return Math.min(1, (2 * tail) / 2 ** all)
}

function mixUpsIn(rounds: readonly SortedCounts[]): MixUp[] {
  return BINS.flatMap((was) =>
    BINS.flatMap((put): MixUp[] => {
      const offered = rounds.filter((round) => round.bins.includes(put))
      const of = countIn(offered, (one) => one === was)
      const count = countIn(offered, (one, other) => one === was && other === put)
      if (was === put || of < ENOUGH || count < MIXED_UP.times || count / of < MIXED_UP.share) return []
      return [{ was, put, count, of }]
    }),
  ).toSorted((one, other) => other.count / other.of - one.count / one.of)
}

function countIn(rounds: readonly SortedCounts[], counts: (was: Bin, put: Bin) => boolean): number {
  return rounds
    .flatMap((round) => round.counts)
    .reduce((sum, { was, put, count }) => (counts(was, put) ? sum + count : sum), 0)
}
