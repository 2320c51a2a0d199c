// What is pinned to the board: papers with a strip in their bin's colour and pattern, and the pins.
import type { Bin } from '../../core/level/level-schema'
import { BLACK, type Colour, css, mix, WHITE } from '../colour'
import { PAPER_PAD } from '../layout/board-measures'
import type { Palette } from '../palette'
import type { Brush, Paint } from '../texture-shelf'
import { castShadow, circle, gradient, roundedRect } from './brush'
import { layFibres } from './paint-paper'

/** How high the coloured strip at the top of a pinned paper is. */
const STRIP = 7

/** Larger than the paper by PAPER_PAD on each side. */
export function paintPinned(bin: Bin, width: number, height: number): Paint {
  return (brush, palette) => {
    brush.translate(PAPER_PAD, PAPER_PAD)
    const sheet = roundedRect(0, 0, width, height, 1)
    if (!palette.flat) {
      castShadow(brush, sheet, palette.shadow, [
        { x: 1, y: 1, blur: 2, alpha: 0.35 },
        { x: 3, y: 5, blur: 10, alpha: palette.dark ? 0.6 : 0.38 },
      ])
    }
    brush.fillStyle = gradient(
      brush,
      [0, 0],
      [width * 0.8, height * 1.5],
      [
        [0, css(palette.paper)],
        [0.55, css(palette.paper)],
        [1, css(palette.paperShade)],
      ],
    )
    brush.fill(sheet)
    if (!palette.flat) layFibres(brush, palette, sheet)
    brush.save()
    brush.clip(sheet)
    paintStrip(brush, palette, bin, width)
    brush.restore()
    brush.strokeStyle = palette.flat ? css(palette.edge) : css(palette.dark ? WHITE : BLACK, 0.12)
    brush.lineWidth = palette.flat ? 2 : 1
    brush.stroke(roundedRect(0.5, 0.5, width - 1, height - 1, 1))
  }
}

/** The bin's colour, with its pattern for those who see no colours. */
function paintStrip(brush: Brush, palette: Palette, bin: Bin, width: number): void {
  brush.fillStyle = css(palette.bins[bin])
  brush.fillRect(0, 0, width, STRIP)
  brush.strokeStyle = css(palette.paper, 0.75)
  brush.fillStyle = css(palette.paper, 0.75)
  brush.lineWidth = 1.5
  brush.beginPath()
  if (bin === 'denial') {
    for (let x = -STRIP; x < width; x += 8) {
      brush.moveTo(x, STRIP)
      brush.lineTo(x + STRIP, 0)
    }
  }
  if (bin === 'opinion') {
    for (const y of [2.2, 4.8]) {
      brush.moveTo(0, y)
      brush.lineTo(width, y)
    }
    brush.lineWidth = 1
  }
  brush.stroke()
  if (bin !== 'anonymous') return
  for (let x = 4; x < width; x += 8) {
    brush.beginPath()
    brush.arc(x, STRIP / 2, 1.4, 0, 2 * Math.PI)
    brush.fill()
  }
}

/** Width and height of a pin's texture. */
export const PIN_SIZE = 30

/** A pin seen from above: a round head, its shadow, the light on it. */
export function paintPin(colour: (palette: Palette) => Colour): Paint {
  return (brush, palette) => {
    const head = circle(PIN_SIZE / 2, PIN_SIZE / 2, 7)
    const hue = colour(palette)
    if (palette.flat) {
      brush.fillStyle = css(palette.ink)
      brush.fill(head)
      return
    }
    castShadow(brush, head, palette.shadow, [
      { x: 1, y: 1.5, blur: 1.5, alpha: 0.5 },
      { x: 4, y: 6, blur: 5, alpha: 0.45 },
    ])
    const ball = brush.createRadialGradient(
      PIN_SIZE / 2 - 2,
      PIN_SIZE / 2 - 2.5,
      0.5,
      PIN_SIZE / 2,
      PIN_SIZE / 2,
      7.5,
    )
    ball.addColorStop(0, css(mix(hue, WHITE, 0.75)))
    ball.addColorStop(0.35, css(mix(hue, WHITE, 0.15)))
    ball.addColorStop(1, css(mix(hue, BLACK, 0.42)))
    brush.fillStyle = ball
    brush.fill(head)
  }
}
