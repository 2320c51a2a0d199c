// Paper: warm, lit from the top left, with fibres in it and holes along the upper edge where it was torn off.
import { BLACK, css, mix, WHITE } from '../colour'
import type { Palette } from '../palette'
import type { Brush, Paint } from '../texture-shelf'
import { castShadow, gradient, roundedRect } from './brush'
import { grainTile, layGrain } from './grain-tile'

/** Room around the paper for its shadow, in CSS pixels. */
export const SHADOW_PAD = 30
/** The holes along the upper edge; the style sheet punches the same while the words carry the paper. */
const HOLE = 3
const PITCH = 10

export function paintSlip(width: number, height: number): Paint {
  return (brush, palette) => {
    const sheet = roundedRect(0, 0, width, height, 1.5)
    if (palette.flat) {
      brush.fillStyle = css(palette.paper)
      brush.fill(sheet)
      brush.strokeStyle = css(palette.edge)
      brush.lineWidth = 2
      brush.strokeRect(1, 1, width - 2, height - 2)
      return
    }
    brush.fillStyle = gradient(
      brush,
      [0, 0],
      [width * 0.9, height * 1.6],
      [
        [0, css(mix(palette.paper, WHITE, 0.07))],
        [0.6, css(palette.paper)],
        [1, css(palette.paperShade)],
      ],
    )
    brush.fill(sheet)
    layFibres(brush, palette, sheet)
    paintEdges(brush, width, height, palette.dark)
    punchHoles(brush, width)
  }
}

/** The thickness of the sheet: light on the edges towards the lamp, shade on the others. */
function paintEdges(brush: Brush, width: number, height: number, dark: boolean): void {
  brush.fillStyle = css(WHITE, dark ? 0.2 : 0.8)
  brush.fillRect(0, 0, 1, height)
  brush.fillStyle = css(BLACK, dark ? 0.5 : 0.13)
  brush.fillRect(0, height - 1, width, 1)
  brush.fillRect(width - 1, 0, 1, height)
}

function punchHoles(brush: Brush, width: number): void {
  brush.save()
  brush.globalCompositeOperation = 'destination-out'
  brush.beginPath()
  const middle = width / 2
  for (let x = middle % PITCH; x <= width + HOLE; x += PITCH) {
    brush.moveTo(x + HOLE, 0)
    brush.arc(x, 0, HOLE, 0, Math.PI * 2)
  }
  brush.fill()
  brush.restore()
}

/** A texture larger by SHADOW_PAD on each side. */
export function paintSlipShadow(width: number, height: number): Paint {
  return (brush, palette) => {
    if (palette.flat) return
    const deep = palette.dark ? 1.7 : 1
    castShadow(brush, roundedRect(SHADOW_PAD, SHADOW_PAD, width, height, 2), palette.shadow, [
      { x: 1, y: 1, blur: 2, alpha: 0.4 * deep },
      { x: 3, y: 5, blur: 7, alpha: 0.24 * deep },
      { x: 8, y: 12, blur: 22, alpha: 0.3 * deep },
    ])
  }
}

export function layFibres(brush: Brush, { dark }: Palette, sheet: Path2D): void {
  layGrain(brush, fibres(), sheet, dark ? 0.2 : 1)
}

const FIBRES = [
  { colour: css(WHITE, 0.3), line: 0.6 },
  { colour: css(WHITE, 0.3), line: 0.9 },
  { colour: css([120, 92, 52], 0.05), line: 0.6 },
  { colour: css([120, 92, 52], 0.07), line: 0.9 },
  { colour: css([120, 92, 52], 0.1), line: 0.5 },
] as const

let fibreTile: HTMLCanvasElement | null = null

/** Short hairs and specks, hardly darker or lighter than the paper. */
function fibres(): HTMLCanvasElement {
  fibreTile ??= grainTile('fibres', 128, 170, 7, FIBRES, (pathOf, x, y, chance) => {
    const length = chance() < 0.5 ? 0.8 : 2 + chance() * 4
    const angle = chance() * Math.PI
    const hair = pathOf(chance() * FIBRES.length)
    hair.moveTo(x, y)
    hair.lineTo(x + Math.cos(angle) * length, y + Math.sin(angle) * length)
  })
  return fibreTile
}
