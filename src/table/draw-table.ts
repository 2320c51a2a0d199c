// The drawn table: one game for as long as the page lives, which draws a desk or a board wherever a page asks for it.
import type { ReadonlySignal } from '@preact/signals'
import type { DrawnTable, TableEvents } from '../app/late-table'
import type { Renderer } from './choose-renderer'
import { createMotions } from './motions'
import { openScene } from './open-scene'
import { readPalette } from './palette'
import { hasWebgl } from './probe-graphics'
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

export async function drawTable(renderer: Renderer, options: TableOptions): Promise<DrawnTable> {
  const { game, scene, onDemand } = await openScene(renderer)
  watchContext(game.canvas, () => options.lost())
  const drawn = () => {
    options.drawn()
    if (!options.forced) probe()
  }
  /** Once, and not before the first frame: what the answer needs would be missing there. */
  let isProbed = false
  const probe = () => {
    if (isProbed) return
    isProbed = true
    void hasWebgl().then((has) => {
      if (!has) options.unavailable()
    })
  }
  const surface = createSurface(game, scene)
  // Whoever shows something first says in which colours.
  const shelf = createShelf(
    scene.textures,
    readPalette(() => '', false),
  )
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
    // A function of its own: a picture taken down late must not silence the one that has followed it.
    const isDrawn = () => drawn()
    game.events.once('postrender', isDrawn)
    wake()
    return () => {
      game.events.off('postrender', isDrawn)
      stopLook()
      // What still flies would be left behind.
      motions.finishAll()
      showing.takeDown()
      surface.takeOutOf(place)
    }
  }
  return {
    showDesk: (place, view) => show(place, (fit) => showDesk(tools, view, fit)),
    showBoard: (place, view) => show(place, (fit) => showBoard(tools, view, fit)),
  }
}
