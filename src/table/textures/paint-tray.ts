// A letter tray of sheet metal under a lamp at the top left: back and well as one picture, the front with its
// card holder as another, so that slips can lie between them.
import { BLACK, css, mix, WHITE } from '../colour'
import { CORNER, FRONT_TOP, RIM, TRAY_PAD } from '../layout/tray-shape'
import type { StackEdge } from '../layout/stack-edges'
import type { Palette } from '../palette'
import type { Brush, Paint } from '../texture-shelf'
import { castShadow, gradient, polygon, roundedRect } from './brush'

/** Between the edge of the front and the card in it. */
const FRAME = 6

/** A texture larger than the tray by TRAY_PAD on each side. */
export function paintTrayBack(width: number, height: number): Paint {
  return (brush, palette) => {
    brush.translate(TRAY_PAD, TRAY_PAD)
    const body = roundedRect(0, 0, width, height, CORNER)
    if (palette.flat) {
      paintFlat(brush, palette, width, height)
      return
    }
    const deep = palette.dark ? 1.6 : 1
    castShadow(brush, body, palette.shadow, [
      { x: 1, y: 2, blur: 3, alpha: 0.4 * deep },
      { x: 5, y: 7, blur: 14, alpha: 0.34 * deep },
    ])
    const { metal, metalLight, metalDark } = palette
    brush.fillStyle = gradient(
      brush,
      [0, 0],
      [width, height * 0.8],
      [
        [0, css(mix(metalLight, WHITE, palette.dark ? 0.1 : 0.35))],
        [0.4, css(metalLight)],
        [1, css(metal)],
      ],
    )
    brush.fill(body)
    brush.strokeStyle = css(metalDark, 0.7)
    brush.lineWidth = 1
    brush.stroke(roundedRect(0.5, 0.5, width - 1, height - 1, CORNER))
    paintWell(brush, palette, width)
  }
}

/** A dark floor under its own walls: those towards the lamp shade it, the one across from it catches the light. */
function paintWell(brush: Brush, { metal, metalDark, metalLight, dark }: Palette, width: number): void {
  const [left, top, across, down] = [RIM, RIM, width - 2 * RIM, FRONT_TOP - RIM + CORNER]
  const well = roundedRect(left, top, across, down, 3)
  brush.fillStyle = css(mix(metalDark, metal, dark ? 0.1 : 0.34))
  brush.fill(well)
  brush.save()
  brush.clip(well)
  brush.fillStyle = gradient(
    brush,
    [0, top],
    [0, top + down],
    [
      [0, css(BLACK, 0.62)],
      [0.22, css(BLACK, 0.4)],
      [0.6, css(BLACK, 0.14)],
      [1, css(BLACK, 0.22)],
    ],
  )
  brush.fillRect(left, top, across, down)
  // The left wall's shadow falls slantwise.
  brush.fillStyle = css(BLACK, 0.22)
  brush.fill(
    polygon([
      [left, top],
      [left + 9, top],
      [left + 22, top + down],
      [left, top + down],
    ]),
  )
  brush.fillStyle = gradient(
    brush,
    [left, 0],
    [left + 12, 0],
    [
      [0, css(BLACK, 0.4)],
      [1, css(BLACK, 0)],
    ],
  )
  brush.fillRect(left, top, across, down)
  brush.fillStyle = gradient(
    brush,
    [left + across - 6, 0],
    [left + across, 0],
    [
      [0, css(metalLight, 0)],
      [0.3, css(metalLight, 0.35)],
      [1, css(metalLight, 0.7)],
    ],
  )
  brush.fillRect(left + across - 6, top, 6, down)
  brush.restore()
  // The inner edge of the rim, folded over: bright where it faces the lamp.
  brush.strokeStyle = css(BLACK, 0.45)
  brush.lineWidth = 1
  brush.stroke(roundedRect(left - 0.5, top - 0.5, across + 1, down, 3))
  brush.strokeStyle = css(WHITE, dark ? 0.15 : 0.5)
  brush.beginPath()
  brush.moveTo(CORNER, 1.5)
  brush.lineTo(width - CORNER, 1.5)
  brush.moveTo(1.5, CORNER)
  brush.lineTo(1.5, FRONT_TOP)
  brush.stroke()
}

/** As wide as the tray, from FRONT_TOP down. */
export function paintTrayFront(width: number, height: number): Paint {
  return (brush, palette) => {
    if (palette.flat) {
      brush.fillStyle = css(palette.paper)
      brush.fill(roundedRect(2, 0, width - 4, height - 2, [0, 0, CORNER - 2, CORNER - 2]))
      brush.fillStyle = css(palette.edge)
      brush.fillRect(0, 0, width, 2)
      return
    }
    const { metal, metalLight, metalDark, paperShade, paperLine, dark } = palette
    const front = roundedRect(0, 0, width, height, [0, 0, CORNER, CORNER])
    brush.fillStyle = gradient(
      brush,
      [0, 0],
      [width * 0.3, height],
      [
        [0, css(metalLight)],
        [0.55, css(mix(metalLight, metal, 0.6))],
        [1, css(metal)],
      ],
    )
    brush.fill(front)
    // The upper edge of the sheet, folded to the front: bright, with its own narrow shadow below.
    brush.fillStyle = css(mix(metalLight, WHITE, dark ? 0.18 : 0.6))
    brush.fillRect(0, 0, width, 2)
    brush.fillStyle = css(BLACK, 0.22)
    brush.fillRect(1, 2, width - 2, 1)
    brush.strokeStyle = css(metalDark, 0.75)
    brush.lineWidth = 1
    brush.stroke(roundedRect(0.5, -2, width - 1, height + 1.5, [0, 0, CORNER, CORNER]))
    // A card behind a frame: the frame's upper and left edges throw a shadow on it.
    const card = [FRAME, FRAME + 1, width - 2 * FRAME, height - 2 * FRAME - 1] as const
    brush.fillStyle = css(WHITE, dark ? 0.12 : 0.55)
    brush.fill(roundedRect(card[0] - 0.5, card[1] - 0.5, card[2] + 1.5, card[3] + 1.5, 3))
    brush.fillStyle = css(metalDark, 0.8)
    brush.fill(roundedRect(card[0] - 1, card[1] - 1, card[2] + 1, card[3] + 1, 3))
    brush.fillStyle = gradient(
      brush,
      [0, card[1]],
      [0, card[1] + card[3]],
      [
        [0, css(mix(paperShade, paperLine, 0.35))],
        [Math.min(0.5, 6 / card[3]), css(paperShade)],
        [1, css(paperShade)],
      ],
    )
    brush.fill(roundedRect(...card, 2))
  }
}

/** The slips in the well, as far as they stand out over the front. */
export function paintStack(edges: readonly StackEdge[]): Paint {
  return (brush, palette) => {
    const { paper, paperShade, paperLine, ink, flat, edge, dark } = palette
    // Dark paper would not be seen in a dark well: the lamp catches its edges.
    const top = dark && !flat ? mix(paper, ink, 0.3) : paper
    const below = dark && !flat ? mix(paper, ink, 0.12) : mix(paperShade, paperLine, 0.5)
    for (const [index, { top: edgeTop, left, right, tilt }] of edges.entries()) {
      const depth = edges.length - 1 - index
      brush.save()
      brush.translate((left + right) / 2, edgeTop)
      brush.rotate((tilt * Math.PI) / 180)
      const half = (right - left) / 2
      const shape = roundedRect(-half, 0, 2 * half, FRONT_TOP, 1)
      if (!flat) castShadow(brush, shape, BLACK, [{ x: 1.5, y: -1, blur: 4, alpha: 0.45 }])
      brush.fillStyle = css(mix(top, below, Math.min(0.8, 0.16 * depth)))
      brush.fill(shape)
      brush.strokeStyle = flat ? css(edge) : css(dark ? WHITE : BLACK, 0.2)
      brush.lineWidth = flat ? 2 : 0.75
      brush.stroke(shape)
      brush.restore()
    }
  }
}

function paintFlat(brush: Brush, palette: Palette, width: number, height: number): void {
  brush.fillStyle = css(palette.paper)
  brush.fill(roundedRect(1, 1, width - 2, height - 2, CORNER))
  brush.strokeStyle = css(palette.edge)
  brush.lineWidth = 2
  brush.stroke(roundedRect(1, 1, width - 2, height - 2, CORNER))
}
