// Small tiles of noise that repeat without a seam; painted once, laid over whatever wants a grain.
import { steadyChance } from '../steady-chance'
import type { Brush } from '../texture-shelf'

/** CSS pixels on each side. */
const TILE = 192

/** @param reach how far, in CSS pixels, a grain may extend from its place: where that crosses an edge of the tile,
 *   it is painted a second time across from there. @param paint draws one grain at x, y. */
export function grainTile(
  name: string,
  grains: number,
  reach: number,
  paint: (brush: Brush, x: number, y: number, chance: () => number) => void,
): HTMLCanvasElement {
  const tile = document.createElement('canvas')
  tile.width = TILE
  tile.height = TILE
  const brush = tile.getContext('2d')
  if (!brush) return tile
  const places = steadyChance(name)
  for (let grain = 0; grain < grains; grain++) {
    const x = places() * TILE
    const y = places() * TILE
    for (const shiftX of copies(x, reach)) {
      for (const shiftY of copies(y, reach)) {
        paint(brush, x + shiftX, y + shiftY, steadyChance(`${name} ${grain}`))
      }
    }
  }
  return tile
}

function copies(at: number, reach: number): readonly number[] {
  if (at < reach) return [0, TILE]
  return at > TILE - reach ? [0, -TILE] : [0]
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
