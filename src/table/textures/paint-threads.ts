// The threads of the board: red wool with its shadow.
import type { Box } from '../../app/desk-stage'
import { BLACK, css, mix, WHITE } from '../colour'
import type { ThreadCurve } from '../layout/thread-curve'
import type { Paint } from '../texture-shelf'

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
        brush.translate(3, 6)
        brush.strokeStyle = css(palette.shadow, 0.3)
        brush.lineWidth = 3.2
        brush.stroke(wool)
        brush.restore()
      }
      brush.strokeStyle = css(mix(palette.thread, BLACK, palette.flat ? 0 : 0.12))
      brush.lineWidth = 3.2
      brush.stroke(wool)
      if (palette.flat) continue
      // The twist of the yarn.
      brush.strokeStyle = css(mix(palette.thread, WHITE, 0.4), 0.7)
      brush.lineWidth = 1.3
      brush.setLineDash([2.4, 3.2])
      brush.stroke(wool)
      brush.setLineDash([])
    }
    brush.globalCompositeOperation = 'destination-out'
    brush.fillStyle = css(BLACK, 0.5)
    for (const { x, y, width, height } of papers) {
      brush.fillRect(x + 8, y + WORDS_BEGIN, width - 16, height - WORDS_BEGIN - 6)
    }
  }
}

/** From a paper's upper edge to its first words. */
const WORDS_BEGIN = 15
