// Types for the files of Phaser's sources that are imported by value. All others are imported only for
// what they register with Phaser when they run.
declare module 'phaser/src/core/Game' {
  import { Game } from 'phaser'
  export default Game
}

declare module 'phaser/src/scene/Scene' {
  import type { Scene, Time } from 'phaser'
  /** The lists of timers, which Phaser's own types leave out. */
  interface Clock extends Time.Clock {
    readonly _active: readonly Time.TimerEvent[]
    readonly _pendingInsertion: readonly Time.TimerEvent[]
  }
  export default class extends Scene {
    override time: Clock
  }
}

declare module 'phaser/src/*' {}
