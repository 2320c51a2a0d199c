// The slips that lie in a tray, as far as they stand out over its front: a sheaf of edges, each as crooked as its
// slip was put in, with the first words of the foremost hinted at.
import { BLACK, css, mix, WHITE } from '../colour'
import type { StackEdge } from '../layout/stack-edges'
import { FRONT_TOP } from '../layout/tray-shape'
import type { Paint } from '../texture-shelf'
import { gradient, roundedRect } from './brush'

export function paintStack(edges: readonly StackEdge[]): Paint {
  return (brush, palette) => {
    const { paper, paperShade, paperLine, ink, flat, edge, dark } = palette
    // Dark paper would not be seen in a dark well: the lamp catches its edges.
    const top = dark && !flat ? mix(paper, ink, 0.34) : mix(paper, WHITE, 0.2)
    const below = dark && !flat ? mix(paper, ink, 0.14) : mix(paperShade, paperLine, 0.55)
    for (const [index, { top: edgeTop, left, right, tilt }] of edges.entries()) {
      const depth = edges.length - 1 - index
      brush.save()
      brush.translate((left + right) / 2, edgeTop)
      brush.rotate((tilt * Math.PI) / 180)
      const half = (right - left) / 2
      const shape = roundedRect(-half, 0, 2 * half, FRONT_TOP, 1)
      if (!flat) {
        // Each throws its shadow on the one behind it.
        brush.fillStyle = gradient(
          brush,
          [0, -5],
          [0, 1],
          [
            [0, css(BLACK, 0)],
            [1, css(BLACK, 0.42)],
          ],
        )
        brush.fillRect(-half + 2, -5, 2 * half, 6)
      }
      brush.fillStyle = css(mix(top, below, Math.min(0.85, 0.17 * depth)))
      brush.fill(shape)
      brush.strokeStyle = flat ? css(edge) : css(dark ? WHITE : BLACK, 0.28)
      brush.lineWidth = flat ? 2 : 0.75
      brush.stroke(shape)
      if (!flat) {
        brush.fillStyle = css(WHITE, dark ? 0.3 : 0.9)
        brush.fillRect(-half, 0, 2 * half, 1)
      }
      brush.restore()
    }
  }
}
