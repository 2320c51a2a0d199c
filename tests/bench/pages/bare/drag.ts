// The yardstick of dragging: the whole Phaser package as it comes, with one rectangle that follows the pointer.
// Promises to tell when the rectangle is on the screen.
// oxlint-disable import/no-named-as-default-member -- the whole package, as its users import it
import Phaser from 'phaser'

declare global {
  interface Window {
    /** The rectangle's middle, in CSS pixels. */
    bareDraggable: Promise<{ x: number; y: number }>
    bareReady(this: void, at: { x: number; y: number }): void
  }
}

const AT = { x: 400, y: 200 }

class OneRectangle extends Phaser.Scene {
  create() {
    const slip = this.add.rectangle(AT.x, AT.y, 600, 110, 0xfdf9ef).setInteractive()
    this.input.setDraggable(slip)
    slip.on('drag', (_pointer: unknown, x: number, y: number) => slip.setPosition(x, y))
    this.game.events.once('postrender', () => window.bareReady(AT))
  }
}

void new Phaser.Game({ type: Phaser.AUTO, width: 1366, height: 768, scene: OneRectangle })
