// One letter tray with the slips in it. Follows the box of its label in the words.
import type { Box } from '../../app/desk-stage'
import type { Bin } from '../../core/level/level-schema'
import { stackEdges } from '../layout/stack-edges'
import { FRONT_TOP, TRAY_PAD } from '../layout/tray-shape'
import { MOTION } from '../motion'
import { paintStack } from '../textures/paint-stack'
import { paintTrayBack, paintTrayFront } from '../textures/paint-tray'
import type { Motion } from '../motions'
import type { TableTools } from '../tools'
import { DEPTHS } from './depths'
import { Picture } from './picture'

export class Tray {
  readonly bin: Bin
  #tools: TableTools
  #back: Picture
  #stack: Picture
  #front: Picture
  #box: Box = { x: 0, y: 0, width: 0, height: 0 }
  #ids: readonly string[] = []
  #scale = 1
  #rise = 0
  #swelling: Motion | null = null

  constructor(tools: TableTools, bin: Bin) {
    this.bin = bin
    this.#tools = tools
    this.#back = new Picture(tools, DEPTHS.tray)
    this.#stack = new Picture(tools, DEPTHS.stack)
    this.#front = new Picture(tools, DEPTHS.trayFront)
  }

  fit(box: Box): void {
    this.#box = box
    const { width, height } = box
    const frontHeight = Math.max(1, height - FRONT_TOP)
    const [across, down] = [width + 2 * TRAY_PAD, height + 2 * TRAY_PAD]
    this.#back.paint('tray back', across, down, paintTrayBack(width, height))
    this.#front.paint('tray front', width, frontHeight, paintTrayFront(width, frontHeight))
    this.#paintStack()
    this.#place()
  }

  /** The statements whose slips lie in it, the oldest first. */
  fill(ids: readonly string[]): void {
    if (ids.join() === this.#ids.join()) return
    this.#ids = ids
    this.#paintStack()
    this.#place()
  }

  holdsSlip(does: boolean): void {
    this.#back.sink(does ? DEPTHS.trayOfSlip : DEPTHS.tray)
  }

  /** The middle of the well, where slips go in. */
  get well(): { x: number; y: number } {
    return { x: this.#box.x + this.#box.width / 2, y: this.#box.y + FRONT_TOP * 0.8 }
  }

  get width(): number {
    return this.#box.width
  }

  swell(does: boolean): void {
    this.#swelling?.drop()
    const from = this.#scale
    const to = does && !this.#tools.motions.still ? MOTION.swell.scale : 1
    if (from === to) return
    this.#swelling = this.#tools.motions.play({
      time: MOTION.swell.time,
      ease: 'Cubic.easeOut',
      show: (progress) => {
        this.#scale = from + (to - from) * progress
        this.#place()
      },
    })
  }

  /** Once up and down again: here is where it belonged. */
  lift(delay: number): void {
    this.#tools.motions.play({
      time: MOTION.lift.time,
      delay,
      show: (progress) => {
        const up = Math.sin(Math.PI * progress)
        this.#scale = 1 + (MOTION.lift.scale - 1) * up
        this.#rise = up
        this.#place()
      },
    })
  }

  destroy(): void {
    this.#back.destroy()
    this.#stack.destroy()
    this.#front.destroy()
  }

  #paintStack(): void {
    const { width } = this.#box
    if (width === 0) return
    this.#stack.show(this.#ids.length > 0)
    if (this.#ids.length === 0) return
    const edges = stackEdges(this.#ids, width)
    this.#stack.paint(`stack ${this.#ids.join()}`, width, FRONT_TOP * 2, paintStack(edges))
  }

  #place(): void {
    const { x, y, width, height } = this.#box
    const scale = this.#scale
    const [middleX, middleY] = [x + width / 2, y + height / 2 - this.#rise * 4]
    const down = (offset: number) => middleY + (offset - height / 2) * scale
    this.#back.place(middleX, middleY, { scaleX: scale })
    this.#stack.place(middleX, down(FRONT_TOP), { scaleX: scale })
    this.#front.place(middleX, down((FRONT_TOP + height) / 2), { scaleX: scale })
  }
}
