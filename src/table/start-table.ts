// Starts the drawn table: one game for as long as the page lives, which draws a desk or a board wherever a page
// asks for it. Null where this device cannot draw.
import type { ReadonlySignal } from '@preact/signals'
import type { DrawnTable, TableEvents } from '../app/late-table'
import { chooseRenderer, type RendererChoice } from './choose-renderer'
import { createMotions } from './motions'
import { openScene } from './open-scene'
import { probeGraphics } from './probe-graphics'
import { showBoard } from './scenes/board-scene'
import { showDesk } from './scenes/desk-scene'
import type { Fit, Showing } from './scenes/showing'
import { createSurface } from './surface'
import { createShelf } from './texture-shelf'
import { watchContext } from './watch-context'
import { paletteAt, watchLook } from './watch-look'

export type TableOptions = TableEvents & {
  /** Reduced motion. */
  still: ReadonlySignal<boolean>
  /** The player has asked for the drawn desk, whatever the device is worth. */
  forced: boolean
}

export async function startTable(options: TableOptions): Promise<DrawnTable | null> {
  const renderer = rendererFor(options.forced)
  if (renderer === 'none') return null
  const { game, scene, onDemand } = await openScene(renderer)
  watchContext(game.canvas, () => options.lost())
  const drawn = () => options.drawn()
  const surface = createSurface(game, scene)
  const shelf = createShelf(scene.textures, paletteAt(document.documentElement))
  const wake = () => onDemand.wake()
  const motions = createMotions(scene.tweens, options.still, wake)
  const tools = { scene, shelf, motions, wake }

  // Whatever a player does next, does not wait for what still moves.
  for (const input of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(input, () => motions.finishAll(), { capture: true, passive: true })
  }

  /** Brings a picture up in `place`, keeps it in step with theme and screen, and takes it down again. */
  const show = (place: HTMLElement, begin: (fit: Fit) => Showing): (() => void) => {
    surface.putInto(place)
    shelf.setLook(paletteAt(place), shelf.ratio)
    const showing = begin((stage) => {
      surface.fit(stage)
      shelf.setLook(shelf.palette, surface.ratio)
    })
    const stopLook = watchLook(() => {
      motions.finishAll()
      shelf.setLook(paletteAt(place), shelf.ratio)
      showing.redraw()
      wake()
    })
    game.events.once('postrender', drawn)
    wake()
    return () => {
      game.events.off('postrender', drawn)
      stopLook()
      // What still flies would be left behind.
      motions.finishAll()
      showing.takeDown()
      surface.takeOut()
    }
  }
  return {
    showDesk: (place, view) => show(place, (fit) => showDesk(tools, view, fit)),
    showBoard: (place, view) => show(place, (fit) => showBoard(tools, view, fit)),
  }
}

function rendererFor(forced: boolean): RendererChoice {
  const choice = askedFor() ?? chooseRenderer(probeGraphics(document))
  return choice === 'none' && forced ? 'canvas' : choice
}

/** `?renderer=canvas` before the hash: to find out whether a fault lies with the graphics card. */
function askedFor(): RendererChoice | undefined {
  const asked = new URLSearchParams(window.location.search).get('renderer')
  return (['webgl', 'canvas', 'none'] as const).find((choice) => choice === asked)
}
