// A letter tray of enamelled sheet metal under a lamp at the top left: back and well as one picture, the front
// with its card holder as another, so that slips can lie between them.
import { BLACK, type Colour, css, mix, WHITE } from '../colour'
import { CORNER, FRONT_TOP, RIM, TRAY_PAD } from '../layout/tray-shape'
import type { Palette } from '../palette'
import type { Brush, Paint } from '../texture-shelf'
import { castShadow, circle, gradient, polygon, roundedRect } from './brush'

/** Between the edge of the front and the card in it. */
const HOLDER = 8
/** How far the walls of the well lean inwards. */
const WALL = 9

/** A texture larger than the tray by TRAY_PAD on each side. */
export function paintTrayBack(width: number, height: number): Paint {
  return (brush, palette) => {
    brush.translate(TRAY_PAD, TRAY_PAD)
    if (palette.flat) {
      paintFlat(brush, palette, width, height)
      return
    }
    const deep = palette.dark ? 1.5 : 1
    const body = roundedRect(0, 0, width, height, CORNER)
    castShadow(brush, body, palette.shadow, [
      { x: 1, y: 2, blur: 3, alpha: 0.5 * deep },
      { x: 6, y: 8, blur: 14, alpha: 0.42 * deep },
    ])
    const { metal, metalLight, metalDark, dark } = palette
    brush.fillStyle = gradient(
      brush,
      [0, 0],
      [width, height * 0.8],
      [
        [0, css(mix(metalLight, WHITE, dark ? 0.12 : 0.4))],
        [0.35, css(metalLight)],
        [1, css(metal)],
      ],
    )
    brush.fill(body)
    // The rolled rim: a light on its upper and left side, its own shade towards the well.
    brush.strokeStyle = css(WHITE, dark ? 0.22 : 0.7)
    brush.lineWidth = 1
    brush.stroke(roundedRect(1.5, 1.5, width - 3, height, CORNER - 1))
    brush.strokeStyle = css(metalDark, 0.85)
    brush.stroke(roundedRect(0.5, 0.5, width - 1, height - 1, CORNER))
    paintWell(brush, palette, width)
  }
}

/** A box seen from above: back wall and left wall stand in their own shade, the right one and the floor are lit. */
function paintWell(brush: Brush, { metalDark, metal, shadow, dark }: Palette, width: number): void {
  const [left, top, right, bottom] = [RIM, RIM, width - RIM, FRONT_TOP + CORNER]
  const inside = mix(mix(metalDark, metal, dark ? 0.2 : 0.45), shadow, 0.3)
  const wall = (light: number, corners: readonly (readonly [number, number])[]) => {
    brush.fillStyle = css(mix(inside, light > 0 ? WHITE : BLACK, Math.abs(light)))
    brush.fill(polygon(corners))
  }
  brush.save()
  brush.clip(roundedRect(left, top, right - left, bottom - top, 3))
  brush.fillStyle = gradient(
    brush,
    [left, top],
    [right, bottom],
    [
      [0, css(mix(inside, BLACK, 0.3))],
      [0.5, css(inside)],
      [1, css(mix(inside, WHITE, dark ? 0.08 : 0.2))],
    ],
  )
  brush.fillRect(left, top, right - left, bottom - top)
  wall(-0.5, [
    [left, top],
    [right, top],
    [right - WALL, top + WALL],
    [left + WALL, top + WALL],
  ])
  wall(-0.36, [
    [left, top],
    [left + WALL, top + WALL],
    [left + WALL, bottom],
    [left, bottom],
  ])
  wall(dark ? 0.14 : 0.3, [
    [right, top],
    [right, bottom],
    [right - WALL, bottom],
    [right - WALL, top + WALL],
  ])
  // What the back and the left wall throw on the floor.
  shade(brush, shadow, [left + WALL, top + WALL, right - left - 2 * WALL, 13], 'down')
  shade(brush, shadow, [left + WALL, top + WALL, 16, bottom - top - WALL], 'across')
  brush.restore()
  brush.strokeStyle = css(BLACK, 0.6)
  brush.lineWidth = 1
  brush.stroke(roundedRect(left - 0.5, top - 0.5, right - left + 1, bottom - top, 3))
}

type Place = readonly [x: number, y: number, width: number, height: number]

function shade(brush: Brush, colour: Colour, [x, y, width, height]: Place, way: 'down' | 'across'): void {
  const end = way === 'down' ? ([x, y + height] as const) : ([x + width, y] as const)
  brush.fillStyle = gradient(brush, [x, y], end, [
    [0, css(mix(colour, BLACK, 0.5), 0.55)],
    [1, css(colour, 0)],
  ])
  brush.fillRect(x, y, width, height)
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
    const { metal, metalLight, metalDark, dark } = palette
    brush.fillStyle = gradient(
      brush,
      [0, 0],
      [width * 0.35, height],
      [
        [0, css(mix(metalLight, WHITE, dark ? 0.06 : 0.2))],
        [0.5, css(mix(metalLight, metal, 0.5))],
        [1, css(metal)],
      ],
    )
    brush.fill(roundedRect(0, 0, width, height, [0, 0, CORNER, CORNER]))
    // The upper edge of the sheet, folded to the front: bright, with its own narrow shadow below.
    brush.fillStyle = css(mix(metalLight, WHITE, dark ? 0.25 : 0.75))
    brush.fillRect(0, 0, width, 2)
    brush.fillStyle = css(BLACK, 0.3)
    brush.fillRect(1, 2, width - 2, 1)
    brush.strokeStyle = css(metalDark, 0.85)
    brush.lineWidth = 1
    brush.stroke(roundedRect(0.5, -2, width - 1, height + 1.5, [0, 0, CORNER, CORNER]))
    paintHolder(brush, palette, width, height)
  }
}

/** A card behind a nickel frame that four rivets hold; the frame throws a shadow on the card. */
function paintHolder(brush: Brush, palette: Palette, width: number, height: number): void {
  const { metalDark, metalLight, paper, paperShade, paperLine, dark } = palette
  const [x, y, across, down] = [HOLDER, HOLDER - 1, width - 2 * HOLDER, height - 2 * HOLDER + 1]
  brush.fillStyle = css(BLACK, dark ? 0.5 : 0.28)
  brush.fill(roundedRect(x - 3, y - 2, across + 7.5, down + 6.5, 4))
  brush.fillStyle = gradient(
    brush,
    [x, y],
    [x + across, y + down],
    [
      [0, css(mix(metalLight, WHITE, dark ? 0.3 : 0.85))],
      [0.5, css(metalLight)],
      [1, css(mix(metalLight, metalDark, 0.35))],
    ],
  )
  brush.fill(roundedRect(x - 3.5, y - 3, across + 7, down + 6, 4))
  brush.fillStyle = gradient(
    brush,
    [0, y],
    [0, y + down],
    [
      [0, css(mix(paperShade, paperLine, 0.7))],
      [Math.min(0.4, 5 / down), css(mix(paper, paperShade, 0.6))],
      [1, css(paperShade)],
    ],
  )
  brush.fill(roundedRect(x, y, across, down, 1.5))
  brush.strokeStyle = css(metalDark, 0.9)
  brush.lineWidth = 1
  brush.stroke(roundedRect(x - 0.5, y - 0.5, across + 1, down + 1, 1.5))
  for (const [cornerX, cornerY] of [
    [x - 1.5, y - 1],
    [x + across + 1.5, y - 1],
    [x - 1.5, y + down + 1],
    [x + across + 1.5, y + down + 1],
  ] as const) {
    brush.fillStyle = css(metalDark)
    brush.fill(circle(cornerX + 0.4, cornerY + 0.5, 2.4))
    brush.fillStyle = css(mix(metalLight, WHITE, dark ? 0.2 : 0.6))
    brush.fill(circle(cornerX, cornerY, 1.7))
  }
}

function paintFlat(brush: Brush, palette: Palette, width: number, height: number): void {
  brush.fillStyle = css(palette.paper)
  brush.fill(roundedRect(1, 1, width - 2, height - 2, CORNER))
  brush.strokeStyle = css(palette.edge)
  brush.lineWidth = 2
  brush.stroke(roundedRect(1, 1, width - 2, height - 2, CORNER))
}
