// Where a point of the slip is on the stage while the slip is moved, turned and scaled about its middle.
import type { Box, Pose } from '../../app/desk-stage'

/** @param from the slip's middle, in CSS pixels of the slip at rest. */
export function onSlip(box: Box, pose: Pose, from: { x: number; y: number }): { x: number; y: number } {
  const turn = (pose.tilt * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn) * pose.scale, Math.sin(turn) * pose.scale]
  return {
    x: box.x + box.width / 2 + pose.x + from.x * cos - from.y * sin,
    y: box.y + box.height / 2 + pose.y + from.x * sin + from.y * cos,
  }
}

/** CSS pixels; a slip at least as wide leaves a margin at its right for a large stamp. The style sheet knows it too. */
const WIDE = 544
/** From the slip's lower right corner to the middle of the stamp, above the part that goes behind a tray's front. */
const LARGE = { right: 58, bottom: 62, scale: 1 }
const SMALL = { right: 40, bottom: 40, scale: 0.62 }

/** The stamp comes down at the lower right, where the words leave room for it: from the slip's middle, and how large. */
export function stampPlace({ width, height }: Box): { x: number; y: number; scale: number } {
  const { right, bottom, scale } = width < WIDE ? SMALL : LARGE
  return { x: width / 2 - right, y: height / 2 - bottom, scale }
}
