// How large the canvas is, and how many device pixels it spends on a CSS pixel.
import type { GameSize } from '../phaser/create-game'

/** CSS pixels around the stage for shadows and frames that reach beyond it. */
export const MARGIN = 12
/** More than two device pixels for one nobody sees, and every device pays for. */
const MOST_RATIO = 2
/** Device pixels; what even old graphics cards can hold. */
const LONGEST_SIDE = 4096

/** @param stage in CSS pixels. @param pixelRatio of the screen. */
export function canvasSize(stage: { width: number; height: number }, pixelRatio: number): GameSize {
  const width = Math.max(1, Math.ceil(stage.width)) + 2 * MARGIN
  const height = Math.max(1, Math.ceil(stage.height)) + 2 * MARGIN
  return {
    width,
    height,
    pixelRatio: Math.min(pixelRatio, MOST_RATIO, LONGEST_SIDE / Math.max(width, height)),
  }
}
