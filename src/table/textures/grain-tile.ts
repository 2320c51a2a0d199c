// Small tiles of noise that repeat without a seam; painted once, laid over whatever wants a grain.
import { steadyChance } from '../steady-chance'
import { paintCanvas } from '../paint-canvas'
import type { Brush } from '../texture-shelf'

/** How a grain is painted, with all others of its kind in one go. A path of hundreds costs hardly more than one. */
export interface GrainKind {
  readonly colour: string
  /** CSS pixels. Without it the grain is filled, not stroked. */
  readonly line?: number
}

/**
 * @param side CSS pixels of each edge of the tile.
 * @param reach how far, in CSS pixels, a grain may extend from its place: where that crosses an edge of the tile, it is
 *   added a second time across from there.
 * @param add adds one grain at x, y to the path of one of the kinds.
 */
export function grainTile(
  name: string,
  side: number,
  grains: number,
  reach: number,
  kinds: readonly GrainKind[],
  add: (pathOf: (kind: number) => Path2D, x: number, y: number, chance: () => number) => void,
): HTMLCanvasElement {
  const paths = kinds.map(() => new Path2D())
  const pathOf = (kind: number) => paths[Math.min(kinds.length - 1, Math.floor(kind))] ?? new Path2D()
  const chance = steadyChance(name)
  for (let grain = 0; grain < grains; grain++) {
    const x = chance() * side
    const y = chance() * side
    // What chance gave the grain it gives its copies too.
    const given: number[] = []
    for (const shiftX of copies(x, side, reach)) {
      for (const shiftY of copies(y, side, reach)) {
        let next = 0
        add(pathOf, x + shiftX, y + shiftY, () => (given[next++] ??= chance()))
      }
    }
  }
  return paintCanvas(side, side, (brush) => {
    for (const [index, { colour, line }] of kinds.entries()) {
      const path = pathOf(index)
      brush.lineWidth = line ?? 0
      brush.strokeStyle = brush.fillStyle = colour
      if (line === undefined) brush.fill(path)
      else brush.stroke(path)
    }
  })
}

function copies(at: number, side: number, reach: number): readonly number[] {
  if (at < reach) return [0, side]
  return at > side - reach ? [0, -side] : [0]
}

/** Fills a shape with a tile. */
export function layGrain(brush: Brush, tile: HTMLCanvasElement, shape: Path2D, alpha: number): void {
  const pattern = brush.createPattern(tile, 'repeat')
  if (!pattern) return
  brush.save()
  brush.globalAlpha = alpha
  brush.fillStyle = pattern
  brush.fill(shape)
  brush.restore()
}
