// What every drawn thing needs: the scene to be in, textures, motions, and a nudge for the sleeping game.
import type { Motions } from './motions'
import type { Scene } from './phaser/phaser'
import type { Shelf } from './texture-shelf'

export interface TableTools {
  readonly scene: Scene
  readonly shelf: Shelf
  readonly motions: Motions
  /** To be called after every change that no motion makes. */
  readonly wake: () => void
}
