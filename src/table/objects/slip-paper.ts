// The paper of the slip on the desk and its shadow, under the words at the same place.
import type { Box, Pose } from '../../app/desk-stage'
import { paintSlip, paintSlipShadow, SHADOW_PAD } from '../textures/paint-paper'
import type { TableTools } from '../tools'
import { DEPTHS } from './depths'
import { Picture } from './picture'

/** How far the shadow moves away, in CSS pixels, for each part by which the slip is lifted. */
const SHADOW_REACH = { x: 90, y: 140 }

export class SlipPaper {
  #paper: Picture
  #shadow: Picture
  #box: Box = { x: 0, y: 0, width: 0, height: 0 }
  #pose: Pose = { x: 0, y: 0, tilt: 0, scale: 1 }
  #squash: readonly [number, number] = [1, 1]

  constructor(tools: TableTools) {
    this.#shadow = new Picture(tools, DEPTHS.slipShadow)
    this.#paper = new Picture(tools, DEPTHS.slip)
  }

  get box(): Box {
    return this.#box
  }

  get pose(): Pose {
    return this.#pose
  }

  fit(box: Box): void {
    this.#box = box
    const { width, height } = box
    const [across, down] = [width + 2 * SHADOW_PAD, height + 2 * SHADOW_PAD]
    this.#paper.paint('slip', width, height, paintSlip(width, height))
    this.#shadow.paint('slip shadow', across, down, paintSlipShadow(width, height))
    this.#place()
  }

  take(pose: Pose): void {
    this.#pose = pose
    this.#place()
  }

  /** Pressed flat by landing: how much wider and lower it is. */
  squash(wide: number, low: number): void {
    this.#squash = [wide, low]
    this.#place()
  }

  show(isVisible: boolean): void {
    this.#paper.show(isVisible)
    this.#shadow.show(isVisible)
  }

  destroy(): void {
    this.#paper.destroy()
    this.#shadow.destroy()
  }

  #place(): void {
    const { x, y, scale, tilt } = this.#pose
    const [middleX, middleY] = [this.#box.x + this.#box.width / 2 + x, this.#box.y + this.#box.height / 2 + y]
    const [wide, low] = this.#squash
    const lifted = scale - 1
    this.#paper.place(middleX, middleY, { scaleX: scale * wide, scaleY: scale * low, tilt })
    this.#shadow.place(middleX + lifted * SHADOW_REACH.x, middleY + lifted * SHADOW_REACH.y, {
      scaleX: scale * wide,
      scaleY: scale * low,
      tilt,
    })
  }
}
