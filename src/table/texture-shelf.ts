// Keeps the painted textures: one for each name, size and look, shared by all who hold it, gone with the last.
import { paintCanvas } from './paint-canvas'
import type { Palette } from './palette'
import type { Textures } from './phaser/phaser'

export type Brush = CanvasRenderingContext2D
/** Paints in CSS pixels; the brush is scaled already. */
export type Paint = (brush: Brush, palette: Palette) => void

/** A texture in use. Lengths are CSS pixels. */
export interface Sheet {
  readonly key: string
  readonly width: number
  readonly height: number
  /** The texture may go. To be called once. */
  release(): void
}

export interface Shelf {
  readonly palette: Palette
  /** Device pixels for each CSS pixel. */
  readonly ratio: number
  /** From now on sheets are painted like this; those taken before stay as they are. */
  setLook(palette: Palette, ratio: number): void
  /** `name` must tell apart whatever `paint` paints differently at the same size and look. */
  take(name: string, width: number, height: number, paint: Paint): Sheet
}

/** @param painted makes a canvas of that many device pixels and lets it be painted. */
export function createShelf(
  textures: Textures,
  firstPalette: Palette,
  painted: typeof paintCanvas = paintCanvas,
): Shelf {
  const holders = new Map<string, number>()
  let palette = firstPalette
  let ratio = 1
  let looks = 0

  return {
    get palette() {
      return palette
    },
    get ratio() {
      return ratio
    },
    setLook(newPalette, newRatio) {
      if (palette === newPalette && ratio === newRatio) return
      palette = newPalette
      ratio = newRatio
      looks++
    },
    take(name, width, height, paint) {
      const across = Math.max(1, Math.round(width * ratio))
      const down = Math.max(1, Math.round(height * ratio))
      const key = `${name} ${across}x${down} ${looks}`
      const held = holders.get(key) ?? 0
      holders.set(key, held + 1)
      if (held === 0) {
        const canvas = painted(across, down, (brush) => {
          brush.scale(across / width, down / height)
          paint(brush, palette)
        })
        if (!textures.addImage(key, canvas)) throw new Error(`There is a texture "${key}" already`)
      }
      return {
        key,
        width,
        height,
        release() {
          const left = (holders.get(key) ?? 1) - 1
          holders.set(key, left)
          if (left > 0) return
          holders.delete(key)
          textures.remove(key)
        },
      }
    },
  }
}
