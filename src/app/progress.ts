// How far the player is: the result of every finished round, kept on this device and counted once.
import * as z from 'zod/mini'
import { BINS } from '../core/level/bin'
import type { SortedCounts } from '../core/score/sorted-counts'
import { type Kept, keep } from './kept'
import type { Notices } from './notices'
import type { Records } from './ports/records'

const sortedSchema = z.lazy(() =>
  z.strictObject({
    bins: z.readonly(z.array(z.enum(BINS))),
    counts: z.readonly(
      z.array(z.strictObject({ was: z.enum(BINS), put: z.enum(BINS), count: z.int().check(z.positive()) })),
    ),
  }),
)

// Lazy, as the others here: a schema is made when there is something to read, and a first visit has nothing.
const resultSchema = z.lazy(() =>
  z.strictObject({
    /** The round's id: the same round never makes two results. */
    round: z.string(),
    level: z.string(),
    right: z.int().check(z.nonnegative()),
    of: z.int().check(z.positive()),
    /** How it was sorted, for habits over many rounds. Results from before this was kept have none. */
    sorted: z.optional(sortedSchema),
  }),
)
export type Result = z.infer<typeof resultSchema>

const resultsSchema = z.array(resultSchema)

export interface Progress extends Pick<Kept<readonly Result[]>, 'value'> {
  record(result: Result): void
}

export function createProgress(ports: { records: Records; notices: Notices }): Progress {
  const kept = keep<readonly Result[]>(
    ports,
    'results',
    (data) => {
      const parsed = resultsSchema.safeParse(data)
      return parsed.success ? parsed.data : null
    },
    [],
    'results-set-aside',
  )
  return {
    value: kept.value,
    record(result) {
      kept.change((results) =>
        results.some((other) => other.round === result.round) ? results : [...results, result],
      )
    },
  }
}

/** The best result of a level so far; undefined before the first. */
export function bestResult(results: readonly Result[], level: string): Result | undefined {
  return results
    .filter((result) => result.level === level)
    .reduce<Result | undefined>(
      (best, result) => (best && best.right / best.of >= result.right / result.of ? best : result),
      undefined,
    )
}

/** How each level was sorted the first time it was kept: later rounds are played from memory. */
export function firstSorted(results: readonly Result[]): SortedCounts[] {
  const first = new Map<string, SortedCounts>()
  for (const { level, sorted } of results) {
    if (sorted !== undefined && !first.has(level)) first.set(level, sorted)
  }
  return [...first.values()]
}
