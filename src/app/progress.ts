// How far the player is: the result of every finished round, kept on this device and counted once.
import * as z from 'zod/mini'
import { type Kept, keep } from './kept'
import type { Notices } from './notices'
import type { Records } from './ports/records'

const resultSchema = z.strictObject({
  /** The round's id: the same round never makes two results. */
  round: z.string(),
  level: z.string(),
  right: z.int().check(z.nonnegative()),
  of: z.int().check(z.positive()),
})
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
