// The few strokes all paintings share.
import { type Colour, css } from '../colour'
import type { Brush } from '../texture-shelf'

export function roundedRect(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number | number[],
): Path2D {
  const path = new Path2D()
  path.roundRect(x, y, width, height, radius)
  return path
}

export function circle(x: number, y: number, radius: number): Path2D {
  const path = new Path2D()
  path.arc(x, y, radius, 0, 2 * Math.PI)
  return path
}

export function polygon(corners: readonly (readonly [number, number])[]): Path2D {
  const path = new Path2D()
  for (const [x, y] of corners) path.lineTo(x, y)
  path.closePath()
  return path
}

export type Shade = { x: number; y: number; blur: number; alpha: number }

/** Paints the shadow of a shape without the shape. Shadows know no transformation, so its scale is reckoned in. */
export function castShadow(brush: Brush, shape: Path2D, colour: Colour, shades: readonly Shade[]): void {
  const { a, b, c, d, e, f } = brush.getTransform()
  const scale = Math.hypot(a, b)
  const away = 10_000
  brush.save()
  brush.setTransform(a, b, c, d, e - away, f)
  brush.fillStyle = '#000'
  for (const { x, y, blur, alpha } of shades) {
    brush.shadowColor = css(colour, alpha)
    brush.shadowBlur = blur * scale
    brush.shadowOffsetX = x * scale + away
    brush.shadowOffsetY = y * scale
    brush.fill(shape)
  }
  brush.restore()
}

export type Stop = readonly [at: number, colour: string]

export function gradient(
  brush: Brush,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  stops: readonly Stop[],
): CanvasGradient {
  const made = brush.createLinearGradient(fromX, fromY, toX, toY)
  for (const [at, colour] of stops) made.addColorStop(at, colour)
  return made
}
