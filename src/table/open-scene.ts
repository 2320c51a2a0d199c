// Starts the one game of the page with its one scene: desk and board come and go in it. Scenes of their own
// would be started and stopped by the next frame only, and a sleeping game has none.
import type { Renderer } from './choose-renderer'
import { createGame } from './phaser/create-game'
import { type Game, Scene } from './phaser/phaser'
import { isMoving } from './is-moving'
import { type RenderOnDemand, renderOnDemand } from './render-on-demand'

export interface OpenScene {
  game: Game
  scene: Scene
  onDemand: RenderOnDemand
}

export function openScene(renderer: Renderer): Promise<OpenScene> {
  return new Promise((resolve) => {
    class TableScene extends Scene {
      create() {
        start(this)
      }
    }
    let opened: Scene | null = null
    const start = (scene: Scene) => {
      opened = scene
      resolve({ game, scene, onDemand })
    }
    const game = createGame({
      // Until a page offers a place.
      parent: document.createElement('div'),
      renderer,
      width: 1,
      height: 1,
      pixelRatio: 1,
      scenes: [TableScene],
    })
    const onDemand = renderOnDemand(game, () => opened !== null && isMoving(opened))
  })
}
