// A slip on the sourcing board: its paper, a little crooked, and the pin that holds it.
import type { PinnedSlip as Pinned } from '../../app/ports/table'
import { mostCrooked, PAPER_PAD, pinOf } from '../layout/board-measures'
import { MOTION } from '../motion'
import { steadyChance, sway } from '../steady-chance'
import { paintPin, paintPinned, PIN_SIZE } from '../textures/paint-pinned'
import type { TableTools } from '../tools'
import { Picture } from './picture'

/** The pin is the last thing to come: it begins at this part of the motion. */
const PIN_BEGINS = 0.45
const PIN_HEIGHT = 1.8

export const BOARD_DEPTHS = { cork: 0, paper: 1, thread: 2, pin: 3 } as const

export class PinnedSlip {
  #tools: TableTools
  #paper: Picture
  #pin: Picture
  #slip: Pinned
  #tilt = 0
  #progress = 1

  constructor(tools: TableTools, slip: Pinned) {
    this.#tools = tools
    this.#slip = slip
    this.#paper = new Picture(tools, BOARD_DEPTHS.paper)
    this.#pin = new Picture(tools, BOARD_DEPTHS.pin)
  }

  fit(slip: Pinned): void {
    this.#slip = slip
    const { id, bin, pin, box } = slip
    const { width, height } = box
    this.#tilt = sway(steadyChance(`${id} pinned`), mostCrooked(box))
    const [across, down] = [width + 2 * PAPER_PAD, height + 2 * PAPER_PAD]
    this.#paper.paint(`pinned ${bin}`, across, down, paintPinned(bin, width, height))
    this.#pin.paint(
      `pin ${pin}`,
      PIN_SIZE,
      PIN_SIZE,
      paintPin((palette) => palette[pin === 'plain' ? 'metal' : pin]),
    )
    this.#place()
  }

  comeIn(delay: number): void {
    this.#tools.motions.play({
      time: MOTION.pin.time,
      delay,
      ease: 'Cubic.easeOut',
      show: (progress) => {
        this.#progress = progress
        this.#place()
      },
    })
  }

  destroy(): void {
    this.#paper.destroy()
    this.#pin.destroy()
  }

  #place(): void {
    const { x, y, width, height } = this.#slip.box
    const { from, tilt } = MOTION.pin
    const left = 1 - this.#progress
    // Edges alone are sharp only when they are level.
    const crooked = this.#tools.shelf.palette.flat ? 0 : this.#tilt
    this.#paper
      .place(x + width / 2, y + height / 2, {
        scaleX: 1 + (from - 1) * left,
        tilt: crooked + Math.sign(crooked) * tilt * left,
      })
      .fade(Math.min(1, this.#progress * 2))
    const pinned = Math.max(0, (this.#progress - PIN_BEGINS) / (1 - PIN_BEGINS))
    const pin = pinOf(this.#slip.box)
    this.#pin.place(pin.x, pin.y, { scaleX: PIN_HEIGHT + (1 - PIN_HEIGHT) * pinned }).fade(pinned)
  }
}
