// The measures of the sourcing board, in CSS pixels, and the times of its entrance.
import type { Box } from '../../app/desk-stage'
import { MOTION } from '../motion'

/** The width of the wooden frame: the border that the style sheet gives the board. */
export const FRAME = 10
/** Room around a pinned paper for its shadow. */
export const PAPER_PAD = 14
/** From a paper's upper edge to the middle of its pin. */
const PIN_DEPTH = 5

/** CSS pixels a corner of a paper that hangs crooked may be away from its words, which stand straight. */
const ASTRAY = 2

/** The board inside its frame. */
export function corkOf(board: Box): { width: number; height: number } {
  return { width: board.width - 2 * FRAME, height: board.height - 2 * FRAME }
}

export function pinOf(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + PIN_DEPTH }
}

/** Degrees by which a paper of this size may hang crooked, to either side. */
export function mostCrooked({ width, height }: Box): number {
  const toCorner = Math.hypot(width, height) / 2
  return ((ASTRAY / toCorner) * 180) / Math.PI
}

/** Milliseconds until the slip begins to come in; the last one and the threads are there within MOTION.pin.all. */
export function pinDelay(index: number, count: number): number {
  const { all, time } = MOTION.pin
  return ((all - time - MOTION.thread.time) * index) / Math.max(1, count)
}
