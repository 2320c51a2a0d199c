// The canvas on the page: in the place a page offers, as large as the page's stage, as sharp as the screen.
import { canvasSize, MARGIN } from './layout/canvas-size'
import { resizeGame } from './phaser/create-game'
import type { Game, Scene } from './phaser/phaser'

export interface Surface {
  /** Device pixels for each CSS pixel, as of the last fit. */
  readonly ratio: number
  putInto(place: HTMLElement): void
  /** Makes the canvas cover a stage of this size, in CSS pixels; its corner becomes the point 0, 0. */
  fit(stage: { width: number; height: number }): void
  /** Leaves it where it is by now, if another place has it already. */
  takeOutOf(place: HTMLElement): void
}

export function createSurface(game: Game, scene: Scene): Surface {
  const { canvas } = game
  canvas.setAttribute('aria-hidden', 'true')
  canvas.style.pointerEvents = 'none'
  let ratio = 1
  let fitted = ''
  return {
    get ratio() {
      return ratio
    },
    putInto(place) {
      canvas.style.inset = `${-MARGIN}px auto auto ${-MARGIN}px`
      place.append(canvas)
    },
    fit(stage) {
      const size = canvasSize(stage, window.devicePixelRatio)
      const wanted = JSON.stringify(size)
      if (wanted === fitted) return
      fitted = wanted
      ratio = size.pixelRatio
      resizeGame(game, size)
      scene.cameras.main.setOrigin(0, 0).setZoom(ratio).setScroll(-MARGIN, -MARGIN)
    },
    takeOutOf(place) {
      if (canvas.parentElement === place) canvas.remove()
    },
  }
}
