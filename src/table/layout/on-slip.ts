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

/** The stamp comes down at the lower right corner, where the words leave room for it. */
export function stampPlace(box: Box): { x: number; y: number } {
  return { x: box.width / 2 - 41, y: box.height / 2 - 37 }
}
