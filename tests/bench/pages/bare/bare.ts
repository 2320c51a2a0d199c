// The yardstick of the opening times: the whole Phaser package, drawing one text, and nothing else.
// Promises to tell when its first frame has been drawn.
// oxlint-disable import/no-named-as-default-member -- the whole package, as its users import it
import Phaser from 'phaser'

declare global {
  interface Window {
    /** In ms since the navigation began. */
    bareFirstFrame: Promise<number>
    bareDrawn(this: void, time: number): void
  }
}

// On a machine without a graphics card the game draws on the plain canvas; so can this page, for comparison.
const type = location.search === '?canvas' ? Phaser.CANVAS : Phaser.AUTO

class OneText extends Phaser.Scene {
  create() {
    this.add.text(40, 40, 'On the Record')
    this.game.events.once('postrender', () => window.bareDrawn(performance.now()))
  }
}

void new Phaser.Game({ type, scene: OneText })
