// The ground of the sourcing board: cork in a wooden frame, lit from the top left.
import { BLACK, type Colour, css, mix, WHITE } from '../colour'
import { FRAME } from '../layout/board-measures'
import type { Palette } from '../palette'
import type { Brush, Paint } from '../texture-shelf'
import { gradient, polygon, roundedRect } from './brush'
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

/** From the faintest to the strongest, dark and light. */
const CRUMBS = [
  ...[0.08, 0.13, 0.19, 0.26].map((alpha) => ({ colour: css([70, 40, 12], alpha) })),
  ...[0.08, 0.14, 0.22].map((alpha) => ({ colour: css([255, 226, 178], alpha) })),
]

let tileOfCork: HTMLCanvasElement | null = null

/** Crumbs of bark, light and dark, pressed together. */
function corkTile(): HTMLCanvasElement {
  tileOfCork ??= grainTile('cork', 192, 900, 6, CRUMBS, (pathOf, x, y, chance) => {
    const crumb = pathOf(chance() * CRUMBS.length)
    const size = 0.7 + chance() ** 3 * 4.5
    const turn = chance() * Math.PI
    const flat = size * (0.4 + chance() * 0.5)
    crumb.moveTo(x + Math.cos(turn) * size, y + Math.sin(turn) * size)
    crumb.ellipse(x, y, size, flat, turn, 0, 2 * Math.PI)
  })
  return tileOfCork
}
