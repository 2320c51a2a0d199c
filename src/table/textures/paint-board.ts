// The sourcing board: cork in a wooden frame, papers with a strip in their bin's colour and pattern, pins, wool.
import type { Box } from '../../app/desk-stage'
import type { Bin } from '../../core/level/level-schema'
import { BLACK, type Colour, css, mix, WHITE } from '../colour'
import { FRAME, PAPER_PAD } from '../layout/board-measures'
import type { ThreadCurve } from '../layout/thread-curve'
import type { Palette } from '../palette'
import type { Brush, Paint } from '../texture-shelf'
import { castShadow, circle, gradient, polygon, roundedRect } from './brush'
import { layFibres } from './paint-paper'
import { grainTile, layGrain } from './grain-tile'

/** Larger than the cork by the frame on each side. */
export function paintCork(width: number, height: number): Paint {
  return (brush, palette) => {
    const [across, down] = [width + 2 * FRAME, height + 2 * FRAME]
    const board = roundedRect(0, 0, across, down, 6)
    if (palette.flat) {
      brush.fillStyle = css(palette.cork)
      brush.fill(board)
      brush.strokeStyle = css(palette.edge)
      brush.lineWidth = 2
      brush.strokeRect(1, 1, across - 2, down - 2)
      brush.strokeRect(FRAME - 1, FRAME - 1, width + 2, height + 2)
      return
    }
    paintFrame(brush, palette, across, down)
    brush.translate(FRAME, FRAME)
    const cork = roundedRect(0, 0, width, height, 1)
    brush.fillStyle = gradient(
      brush,
      [0, 0],
      [width, height * 1.2],
      [
        [0, css(mix(palette.cork, WHITE, palette.dark ? 0.05 : 0.16))],
        [0.5, css(palette.cork)],
        [1, css(mix(palette.cork, BLACK, 0.16))],
      ],
    )
    brush.fill(cork)
    layGrain(brush, corkTile(), cork, palette.dark ? 0.55 : 0.9)
    // The frame stands out: it shades the cork below its upper and left sides.
    brush.fillStyle = gradient(
      brush,
      [0, 0],
      [0, 14],
      [
        [0, css(palette.shadow, 0.5)],
        [1, css(palette.shadow, 0)],
      ],
    )
    brush.fillRect(0, 0, width, 14)
    brush.fillStyle = gradient(
      brush,
      [0, 0],
      [11, 0],
      [
        [0, css(palette.shadow, 0.42)],
        [1, css(palette.shadow, 0)],
      ],
    )
    brush.fillRect(0, 0, 11, height)
  }
}

const WOOD: Colour = [112, 72, 38]

function paintFrame(brush: Brush, palette: Palette, across: number, down: number): void {
  const wood = mix(WOOD, BLACK, palette.dark ? 0.45 : 0)
  brush.fillStyle = css(wood)
  brush.fill(roundedRect(0, 0, across, down, 6))
  const bars: readonly (readonly [number, Path2D])[] = [
    [
      0.2,
      polygon([
        [0, 0],
        [across, 0],
        [across - FRAME, FRAME],
        [FRAME, FRAME],
      ]),
    ],
    [
      0.1,
      polygon([
        [0, 0],
        [FRAME, FRAME],
        [FRAME, down - FRAME],
        [0, down],
      ]),
    ],
    [
      -0.22,
      polygon([
        [across, 0],
        [across, down],
        [across - FRAME, down - FRAME],
        [across - FRAME, FRAME],
      ]),
    ],
    [
      -0.3,
      polygon([
        [0, down],
        [FRAME, down - FRAME],
        [across - FRAME, down - FRAME],
        [across, down],
      ]),
    ],
  ]
  brush.save()
  brush.clip(roundedRect(0, 0, across, down, 6))
  for (const [light, shape] of bars) {
    brush.fillStyle = css(mix(wood, light > 0 ? WHITE : BLACK, Math.abs(light)))
    brush.fill(shape)
    brush.strokeStyle = css(BLACK, 0.25)
    brush.lineWidth = 0.75
    brush.stroke(shape)
  }
  brush.restore()
  // The inner edge of the frame, rounded over by many hands.
  brush.strokeStyle = css(WHITE, 0.18)
  brush.lineWidth = 1
  brush.stroke(roundedRect(2.5, 2.5, across - 5, down - 5, 4))
}

let tileOfCork: HTMLCanvasElement | null = null

/** Crumbs of bark, light and dark, pressed together. */
function corkTile(): HTMLCanvasElement {
  tileOfCork ??= grainTile('cork', 900, (brush, x, y, chance) => {
    const dark = chance() < 0.55
    const size = 0.7 + chance() ** 3 * 4.5
    brush.fillStyle = dark
      ? css([70, 40, 12], 0.07 + chance() * 0.22)
      : css([255, 226, 178], 0.06 + chance() * 0.2)
    brush.beginPath()
    brush.ellipse(x, y, size, size * (0.4 + chance() * 0.5), chance() * Math.PI, 0, 2 * Math.PI)
    brush.fill()
  })
  return tileOfCork
}

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
    const head = circle(PIN_SIZE / 2, PIN_SIZE / 2, 6)
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
      6.5,
    )
    ball.addColorStop(0, css(mix(hue, WHITE, 0.75)))
    ball.addColorStop(0.35, css(mix(hue, WHITE, 0.15)))
    ball.addColorStop(1, css(mix(hue, BLACK, 0.42)))
    brush.fillStyle = ball
    brush.fill(head)
  }
}

/** Wool from pin to pin, faint where it crosses the words of a paper. As large as the cork. */
export function paintThreads(curves: readonly ThreadCurve[], papers: readonly Box[]): Paint {
  return (brush, palette) => {
    brush.lineCap = 'round'
    for (const { from, pull, push, to } of curves) {
      const wool = new Path2D()
      wool.moveTo(from.x, from.y)
      wool.bezierCurveTo(pull.x, pull.y, push.x, push.y, to.x, to.y)
      if (!palette.flat) {
        brush.save()
        brush.translate(2, 4)
        brush.strokeStyle = css(palette.shadow, 0.22)
        brush.lineWidth = 3
        brush.stroke(wool)
        brush.restore()
      }
      brush.strokeStyle = css(mix(palette.thread, BLACK, palette.flat ? 0 : 0.12))
      brush.lineWidth = 2.6
      brush.stroke(wool)
      if (palette.flat) continue
      // The twist of the yarn.
      brush.strokeStyle = css(mix(palette.thread, WHITE, 0.4), 0.7)
      brush.lineWidth = 1.1
      brush.setLineDash([2.2, 3])
      brush.stroke(wool)
      brush.setLineDash([])
    }
    brush.globalCompositeOperation = 'destination-out'
    brush.fillStyle = css(BLACK, 0.6)
    for (const { x, y, width, height } of papers) {
      brush.fillRect(x + 8, y + WORDS_BEGIN, width - 16, height - WORDS_BEGIN - 6)
    }
  }
}

/** From a paper's upper edge to its first words. */
const WORDS_BEGIN = 15
