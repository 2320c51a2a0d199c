// A figure: what was measured, beside its yardstick and its goal.

export type Unit = 'ms' | 'frames' | 'calls' | 'animations' | 'KB'

export interface Measured {
  readonly what: string
  /** One value for each run, in the order run. */
  readonly runs: readonly number[]
}

/** `ratio`: at most so many times the yardstick. `most`: at most so much. */
export type Goal = { readonly ratio: number } | { readonly most: number }

export interface Figure extends Measured {
  readonly unit: Unit
  readonly yardstick: Measured | null
  /** Null where the figure is told, not judged. */
  readonly goal: Goal | null
}

export interface Judged extends Figure {
  readonly median: number
  readonly yardstickMedian: number | null
  /** Null without a yardstick, or when that is 0. */
  readonly ratio: number | null
  readonly verdict: 'met' | 'missed' | null
  /** By how much the goal is missed, in its own measure: times the yardstick, or the unit. */
  readonly missedBy: number
}

export function judged(figure: Figure): Judged {
  const value = median(figure.runs)
  const yardstickMedian = figure.yardstick === null ? null : median(figure.yardstick.runs)
  const ratio = yardstickMedian === null || yardstickMedian === 0 ? null : value / yardstickMedian
  const over = excess(figure.goal, value, ratio)
  return {
    ...figure,
    median: value,
    yardstickMedian,
    ratio,
    verdict: over === null ? null : over > 0 ? 'missed' : 'met',
    missedBy: Math.max(0, over ?? 0),
  }
}

function excess(goal: Goal | null, value: number, ratio: number | null): number | null {
  if (goal === null) return null
  if ('most' in goal) return value - goal.most
  return ratio === null ? null : ratio - goal.ratio
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of no values')
  return (upper + lower) / 2
}
