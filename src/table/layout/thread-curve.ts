// A thread between two pins: hangs a little, the more the further they are apart.

export type Point = { x: number; y: number }
/** A cubic curve. Lengths are CSS pixels. */
export type ThreadCurve = { from: Point; pull: Point; push: Point; to: Point }

/** Sag of a thread: this much always, and this part of its length, but not more than the last. */
const SLACK = { least: 10, share: 0.14, most: 90 }

export function threadCurve(from: Point, to: Point): ThreadCurve {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(across, down)
  // A thread that runs straight down cannot sag: it bows to the side instead.
  const level = length === 0 ? 0 : Math.abs(across) / length
  const sag = Math.min(SLACK.most, SLACK.least + length * SLACK.share)
  const aside = (1 - level) * sag * (across < 0 ? -1 : 1)
  const low = level * sag
  return {
    from,
    to,
    pull: { x: from.x + across * 0.3 + aside, y: from.y + down * 0.3 + low },
    push: { x: from.x + across * 0.7 + aside, y: from.y + down * 0.7 + low },
  }
}
