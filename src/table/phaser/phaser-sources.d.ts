// Types for the files of Phaser's sources that are imported by value. All others are imported only for
// what they register with Phaser when they run.
declare module 'phaser/src/core/Game' {
  import { Game } from 'phaser'
  export default Game
}

declare module 'phaser/src/scene/Scene' {
  import { Scene } from 'phaser'
  export default Scene
}

declare module 'phaser/src/*' {}
