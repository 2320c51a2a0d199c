// A thread between two pins: hangs a little, the more the further they are apart, and keeps clear of other pins,
// so that nobody takes it to be tied to them.

export type Point = { x: number; y: number }
/** A cubic curve. Lengths are CSS pixels. */
export type ThreadCurve = { from: Point; pull: Point; push: Point; to: Point }

/** Sag of a thread: this much always, and this part of its length, but not more than the last. */
const SLACK = { least: 10, share: 0.14, most: 90 }
/** CSS pixels between a thread and a pin it is not tied to. */
const CLEARANCE = 16
/** What the sag may be multiplied with to get past a pin; the first that does is taken. */
const TRIES = [1, 1.6, 0.5, 2.2, 0.1, -0.6] as const
const SAMPLES = 24

/** @param others the pins it is not tied to. */
export function threadCurve(from: Point, to: Point, others: readonly Point[] = []): ThreadCurve {
  for (const looseness of TRIES) {
    const curve = hang(from, to, looseness)
    if (others.every((pin) => distance(curve, pin) > CLEARANCE)) return curve
  }
  return hang(from, to, 1)
}

function hang(from: Point, to: Point, looseness: number): ThreadCurve {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(across, down)
  // A thread that runs straight down cannot sag: it bows to the side instead.
  const level = length === 0 ? 0 : Math.abs(across) / length
  const sag = Math.min(SLACK.most, SLACK.least + length * SLACK.share) * looseness
  const aside = (1 - level) * sag * (across < 0 ? -1 : 1)
  const low = level * sag
  return {
    from,
    to,
    pull: { x: from.x + across * 0.3 + aside, y: from.y + down * 0.3 + low },
    push: { x: from.x + across * 0.7 + aside, y: from.y + down * 0.7 + low },
  }
}

/** The point at a part of the way, from 0 to 1. */
export function pointOn({ from, pull, push, to }: ThreadCurve, part: number): Point {
  const rest = 1 - part
  const at = (axis: keyof Point) =>
    rest ** 3 * from[axis] +
    3 * rest ** 2 * part * pull[axis] +
    3 * rest * part ** 2 * push[axis] +
    part ** 3 * to[axis]
  return { x: at('x'), y: at('y') }
}

function distance(curve: ThreadCurve, pin: Point): number {
  const steps = Array.from({ length: SAMPLES + 1 }, (_, step) => pointOn(curve, step / SAMPLES))
  return Math.min(...steps.map(({ x, y }) => Math.hypot(x - pin.x, y - pin.y)))
}
