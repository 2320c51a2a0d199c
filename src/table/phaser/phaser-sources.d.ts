// Types for the files of Phaser's sources that are imported by value. All others are imported only for
// what they register with Phaser when they run.
declare module 'phaser/src/core/Game' {
  import type { Game, Textures } from 'phaser'
  /** A canvas does as well as an image, which Phaser's own types leave out. */
  export interface Manager extends Textures.TextureManager {
    addImage(key: string, source: HTMLImageElement | HTMLCanvasElement): Textures.Texture | null
  }
  export default class extends Game {
    override textures: Manager
  }
}

declare module 'phaser/src/scene/Scene' {
  import type { Scene, Time } from 'phaser'
  import type Game from 'phaser/src/core/Game'
  import type { Manager } from 'phaser/src/core/Game'
  /** The lists of timers, which Phaser's own types leave out. */
  interface Clock extends Time.Clock {
    readonly _active: readonly Time.TimerEvent[]
    readonly _pendingInsertion: readonly Time.TimerEvent[]
  }
  export default class extends Scene {
    override game: Game
    override textures: Manager
    override time: Clock
  }
}

declare module 'phaser/src/*' {}
