// A rubber stamp's print: the mark of a bin in a frame of its shape, in uneven ink. And the dust it raises.
import { BIN_MARKS } from '../../app/bin-marks'
import type { Bin } from '../../core/level/level-schema'
import { css, mix } from '../colour'
import { steadyChance } from '../steady-chance'
import type { Brush, Paint } from '../texture-shelf'
import { castShadow, circle, polygon, roundedRect } from './brush'

/** Width and height of the texture, in CSS pixels. */
export const STAMP_SIZE = 92
/** From the middle to the outer line of the frame. */
export const REACH = 37
/** Marks are drawn on a grid of this many units. */
const MARK_GRID = 24
const MARK_SIZE = 41

/** @param name makes the unevenness: each slip has its own. */
export function paintStamp(bin: Bin, name: string): Paint {
  return (brush, palette) => {
    brush.translate(STAMP_SIZE / 2, STAMP_SIZE / 2)
    const outer = frame(bin, REACH)
    if (palette.flat) {
      brush.fillStyle = css(palette.paper)
      brush.fill(outer)
    }
    brush.strokeStyle = css(palette.bins[bin], palette.flat ? 1 : 0.9)
    brush.lineJoin = 'round'
    brush.lineCap = 'round'
    brush.lineWidth = 4
    brush.stroke(outer)
    brush.lineWidth = 1.6
    brush.stroke(frame(bin, REACH - 6))
    const scale = MARK_SIZE / MARK_GRID
    brush.save()
    brush.scale(scale, scale)
    brush.translate(-MARK_GRID / 2, -MARK_GRID / 2)
    brush.lineWidth = 2.4
    brush.stroke(new Path2D(BIN_MARKS[bin]))
    brush.restore()
    if (!palette.flat) wearOff(brush, name)
  }
}

/** The same shapes as the tabs of the bins have. */
function frame(bin: Bin, reach: number): Path2D {
  const corner = reach * 0.9
  const cut = corner * 0.45
  switch (bin) {
    case 'confirmed':
      return roundedRect(-corner, -corner, 2 * corner, 2 * corner, 4)
    case 'denial':
      return circle(0, 0, reach)
    case 'anonymous':
      return polygon(
        Array.from({ length: 6 }, (_, side) => {
          const angle = (side * Math.PI) / 3
          return [Math.cos(angle) * reach * 1.08, Math.sin(angle) * reach * 1.08] as const
        }),
      )
    case 'opinion':
      return polygon([
        [-corner, -corner],
        [cut, -corner],
        [corner, -cut],
        [corner, corner],
        [-corner, corner],
      ])
  }
}

/** Takes ink away: in patches where the rubber was pressed less, in specks where the paper was rough. */
function wearOff(brush: Brush, name: string): void {
  const chance = steadyChance(`${name} ink`)
  const somewhere = () => (chance() - 0.5) * STAMP_SIZE
  brush.save()
  brush.globalCompositeOperation = 'destination-out'
  // Pressed down at a slant: one side has hardly met the paper.
  const slant = chance() * 2 * Math.PI
  const [farX, farY] = [Math.cos(slant) * REACH, Math.sin(slant) * REACH]
  const lighter = brush.createLinearGradient(farX, farY, -farX * 0.2, -farY * 0.2)
  lighter.addColorStop(0, css([0, 0, 0], 0.5))
  lighter.addColorStop(1, css([0, 0, 0], 0))
  brush.fillStyle = lighter
  brush.fillRect(-STAMP_SIZE / 2, -STAMP_SIZE / 2, STAMP_SIZE, STAMP_SIZE)
  for (let patch = 0; patch < 6; patch++) {
    const [x, y, radius] = [somewhere(), somewhere(), 10 + chance() * 20]
    const worn = brush.createRadialGradient(x, y, 0, x, y, radius)
    worn.addColorStop(0, css([0, 0, 0], 0.25 + chance() * 0.3))
    worn.addColorStop(1, css([0, 0, 0], 0))
    brush.fillStyle = worn
    brush.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
  }
  for (let speck = 0; speck < 190; speck++) {
    brush.fillStyle = css([0, 0, 0], 0.3 + chance() * 0.6)
    brush.beginPath()
    brush.arc(somewhere(), somewhere(), 0.35 + chance() * chance() * 1.9, 0, 2 * Math.PI)
    brush.fill()
  }
  brush.restore()
}

/** Width and height of a speck's texture. */
export const SPECK_SIZE = 12

/** A torn bit of paper; each number another one. */
export function paintSpeck(number: number): Paint {
  return (brush, palette) => {
    const chance = steadyChance(`speck ${number}`)
    const corners = Array.from({ length: 5 }, (_, corner) => {
      const angle = ((corner + chance() * 0.7) / 5) * 2 * Math.PI
      const reach = 1.2 + chance() * 2.2
      return [SPECK_SIZE / 2 + Math.cos(angle) * reach, SPECK_SIZE / 2 + Math.sin(angle) * reach] as const
    })
    const shape = polygon(corners)
    if (!palette.flat) castShadow(brush, shape, palette.shadow, [{ x: 0.7, y: 1, blur: 1.5, alpha: 0.4 }])
    brush.fillStyle = css(mix(palette.paper, palette.paperShade, chance()))
    brush.fill(shape)
  }
}
