// Which versions of a draft are kept: nearly all of the last minutes, few of long ago.

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Up to an age, one version in each stretch of time is kept; both in milliseconds. */
const STEPS = [
  { age: 10 * MINUTE, every: 0 },
  { age: 2 * HOUR, every: 5 * MINUTE },
  { age: 2 * DAY, every: HOUR },
  { age: 30 * DAY, every: DAY },
  { age: Number.POSITIVE_INFINITY, every: 7 * DAY },
] as const

const MOST_VERSIONS = 100

/** The versions to throw away, of those saved at the given times (ms). The latest always stays. */
export function versionsToDrop<Version extends { savedAt: number }>(
  versions: readonly Version[],
  now: number,
): Version[] {
  const newestFirst = versions.toSorted((one, other) => other.savedAt - one.savedAt)
  const kept: Version[] = []
  const dropped: Version[] = []
  for (const version of newestFirst) {
    const last = kept.at(-1)
    const age = now - version.savedAt
    const every = STEPS.find((step) => age <= step.age)?.every ?? 0
    const tooClose = last !== undefined && last.savedAt - version.savedAt < every
    if (tooClose || kept.length >= MOST_VERSIONS) dropped.push(version)
    else kept.push(version)
  }
  return dropped
}
