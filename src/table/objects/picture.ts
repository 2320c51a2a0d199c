// A painted thing on the table: an image whose texture is painted for its size and given back at its end.
// Its place and size are CSS pixels of the stage.
import type { Image } from '../phaser/drawn'
import type { Paint, Sheet } from '../texture-shelf'
import type { TableTools } from '../tools'

type Stance = { scaleX?: number; scaleY?: number; tilt?: number }

export class Picture {
  #tools: TableTools
  #sheet: Sheet | null = null
  #image: Image | null = null
  #depth: number

  constructor(tools: TableTools, depth: number) {
    this.#tools = tools
    this.#depth = depth
  }

  /** Gives it a texture; the same name and size cost nothing the second time. */
  paint(name: string, width: number, height: number, paint: Paint): this {
    const before = this.#sheet
    this.#sheet = this.#tools.shelf.take(name, width, height, paint)
    const { key } = this.#sheet
    if (this.#image) this.#image.setTexture(key)
    else this.#image = this.#tools.scene.add.image(0, 0, key).setDepth(this.#depth)
    this.#image.setDisplaySize(width, height)
    before?.release()
    return this
  }

  /** Puts its middle at x, y. The tilt is degrees. */
  place(x: number, y: number, { scaleX = 1, scaleY, tilt = 0 }: Stance = {}): this {
    const sheet = this.#sheet
    if (sheet && this.#image) {
      this.#image
        .setPosition(x, y)
        .setAngle(tilt)
        .setDisplaySize(sheet.width * scaleX, sheet.height * (scaleY ?? scaleX))
    }
    return this
  }

  fade(alpha: number): this {
    this.#image?.setAlpha(alpha)
    return this
  }

  show(isVisible: boolean): this {
    this.#image?.setVisible(isVisible)
    return this
  }

  sink(depth: number): this {
    this.#depth = depth
    this.#image?.setDepth(depth)
    return this
  }

  destroy(): void {
    this.#image?.destroy()
    this.#sheet?.release()
    this.#image = null
    this.#sheet = null
  }
}
