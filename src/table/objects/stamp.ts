// The stamp on the slip: the mark of the bin the statement belongs to, a little crooked, carried by the slip.
import type { Box, Pose } from '../../app/desk-stage'
import type { Bin } from '../../core/level/level-schema'
import { onSlip, stampPlace } from '../layout/on-slip'
import { MOTION } from '../motion'
import { steadyChance, sway } from '../steady-chance'
import { paintStamp, STAMP_SIZE } from '../textures/paint-stamp'
import type { TableTools } from '../tools'
import { DEPTHS } from './depths'
import { Picture } from './picture'

/** Degrees to either side. */
const CROOKED = 11

export class Stamp {
  #tools: TableTools
  #picture: Picture
  #box: Box = { x: 0, y: 0, width: 0, height: 0 }
  #pose: Pose = { x: 0, y: 0, tilt: 0, scale: 1 }
  #angle = 0
  #height = 1

  constructor(tools: TableTools, depth: number = DEPTHS.stamp) {
    this.#tools = tools
    this.#picture = new Picture(tools, depth)
  }

  /** @param name of the statement: no two prints are alike. */
  print(bin: Bin, name: string): void {
    this.#angle = sway(steadyChance(`${name} stamp`), CROOKED)
    const { scale } = stampPlace(this.#box)
    const size = STAMP_SIZE * scale
    this.#picture
      .paint(`stamp ${bin} ${name}`, size, size, (brush, palette) => {
        brush.scale(scale, scale)
        paintStamp(bin, name)(brush, palette)
      })
      .show(true)
    this.#place()
  }

  hide(): void {
    this.#picture.show(false)
  }

  follow(box: Box, pose: Pose): void {
    this.#box = box
    this.#pose = pose
    this.#place()
  }

  /** Comes down on the slip; with reduced motion it fades in. */
  fall(landed: () => void): void {
    const { fall, from, fade } = MOTION.stamp
    const { still } = this.#tools.motions
    this.#tools.motions.play({
      time: still ? fade : fall,
      isFade: still,
      show: (progress) => {
        // The nearer the faster.
        this.#height = still ? 1 : from + (1 - from) * progress ** 2
        this.#picture.fade(progress)
        this.#place()
      },
      done: landed,
    })
  }

  /** Its middle on the stage, and how large it is there. */
  get middle(): { x: number; y: number; scale: number } {
    const place = stampPlace(this.#box)
    return { ...onSlip(this.#box, this.#pose, place), scale: place.scale }
  }

  sink(depth: number): void {
    this.#picture.sink(depth)
  }

  destroy(): void {
    this.#picture.destroy()
  }

  #place(): void {
    const { x, y } = this.middle
    this.#picture.place(x, y, {
      scaleX: this.#height * this.#pose.scale,
      tilt: this.#angle + this.#pose.tilt,
    })
  }
}
