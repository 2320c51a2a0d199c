// How well somebody does who never reads a statement and goes by one thing that can be seen from outside,
// always choosing the bin that is commonest among statements with the same. Measured on the very statements the
// guesser has learned from, which is the best such a guess can do.
import { BINS, type Bin } from '../../core/level/bin'
import type { LibraryStatement } from './library-statements'

export interface Guess {
  readonly name: string
  /** Statements guessed rightly. */
  readonly hits: number
  readonly count: number
  /** Percentage points better than always choosing the commonest bin. */
  readonly better: number
  /** For each value of what is looked at, how many statements there are in each bin. */
  readonly values: Readonly<Record<string, BinCounts>>
}

export type BinCounts = Readonly<Record<Bin, number>>

type Feature = (statement: LibraryStatement) => string

export function naiveGuesses(statements: readonly LibraryStatement[]): Guess[] {
  const isLonger = quintiles(statements.map(({ length }) => length))
  const features: Record<string, Feature> = {
    side: ({ side }) => side ?? 'none',
    role: ({ role }) => role,
    'place in the file': ({ place }) => ['first third', 'middle third', 'last third'][part(place, 3)] ?? '',
    'bin before it': ({ before }) => before ?? 'none',
    'place of the evidence': ({ evidencePlace }) => `fifth ${part(evidencePlace, 5) + 1}`,
    length: ({ length }) => `fifth ${isLonger(length) + 1}`,
    relays: ({ relays }) => String(relays),
    'a number in it': ({ hasNumber }) => (hasNumber ? 'yes' : 'no'),
  }
  return Object.entries(features).map(([name, feature]) => guessBy(name, statements, feature))
}

/** The bin that holds most statements; the first in the usual order where several do. Null without any. */
export function commonestBin(counts: BinCounts): { bin: Bin; count: number } | null {
  const [first] = BINS.map((bin) => ({ bin, count: counts[bin] })).toSorted((a, b) => b.count - a.count)
  return first === undefined || first.count === 0 ? null : first
}

export function countBins(statements: readonly LibraryStatement[]): BinCounts {
  const counts = { confirmed: 0, denial: 0, anonymous: 0, opinion: 0 }
  for (const { bin } of statements) counts[bin] += 1
  return counts
}

function guessBy(name: string, statements: readonly LibraryStatement[], feature: Feature): Guess {
  const groups = new Map<string, LibraryStatement[]>()
  for (const statement of statements) {
    const value = feature(statement)
    groups.set(value, [...(groups.get(value) ?? []), statement])
  }
  const values = Object.fromEntries(
    [...groups].map(([value, group]): [string, BinCounts] => [value, countBins(group)]).toSorted(byName),
  )
  const most = (counts: BinCounts) => commonestBin(counts)?.count ?? 0
  const hits = Object.values(values).reduce((sum, counts) => sum + most(counts), 0)
  const count = statements.length
  const better = count === 0 ? 0 : (100 * (hits - most(countBins(statements)))) / count
  return { name, hits, count, better, values }
}

/** Which of `parts` equal parts a place from 0 to below 1 lies in. */
function part(place: number, parts: number): number {
  return Math.min(parts - 1, Math.floor(place * parts))
}

/** Which fifth of the lengths a length belongs to, from 0; equal lengths always to the same. */
function quintiles(lengths: readonly number[]): (length: number) => number {
  const sorted = lengths.toSorted((a, b) => a - b)
  const bounds = [1, 2, 3, 4].map((fifth) => sorted[Math.floor((fifth * sorted.length) / 5)] ?? 0)
  return (length) => bounds.filter((bound) => length >= bound).length
}

function byName([a]: [string, BinCounts], [b]: [string, BinCounts]): number {
  return a.localeCompare(b)
}
