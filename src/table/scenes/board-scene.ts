// The sourcing board: cork, papers, pins and threads under the words, following where the words are.
import { effect, untracked } from '@preact/signals'
import type { BoardBoxes, BoardView } from '../../app/ports/table'
import { corkOf, pinDelay, pinOf } from '../layout/board-measures'
import { threadCurve } from '../layout/thread-curve'
import { MOTION } from '../motion'
import { Picture } from '../objects/picture'
import { BOARD_DEPTHS, PinnedSlip } from '../objects/pinned-slip'
import { paintCork } from '../textures/paint-cork'
import { paintThreads } from '../textures/paint-threads'
import type { TableTools } from '../tools'
import type { Fit, Showing } from './showing'

export function showBoard(tools: TableTools, { boxes }: BoardView, fit: Fit): Showing {
  const { motions, wake } = tools
  const cork = new Picture(tools, BOARD_DEPTHS.cork)
  const threads = new Picture(tools, BOARD_DEPTHS.thread)
  const slips = new Map<string, PinnedSlip>()

  const draw = ({ board, slips: pinned, threads: tied }: BoardBoxes) => {
    const { width, height } = corkOf(board)
    fit({ width, height })
    cork.paint('cork', board.width, board.height, paintCork(width, height)).place(width / 2, height / 2)
    for (const slip of pinned) {
      const drawn = slips.get(slip.id) ?? new PinnedSlip(tools, slip)
      slips.set(slip.id, drawn)
      drawn.fit(slip)
    }
    const papers = new Map(pinned.map((slip) => [slip.id, slip.box]))
    const curves = tied.flatMap(({ from, to }) => {
      const [start, end] = [papers.get(from), papers.get(to)]
      if (!start || !end) return []
      const others = pinned.filter(({ id }) => id !== from && id !== to).map(({ box }) => pinOf(box))
      return [threadCurve(pinOf(start), pinOf(end), others)]
    })
    if (curves.length > 0) {
      const name = `threads ${JSON.stringify(curves)}`
      threads.paint(name, width, height, paintThreads(curves, [...papers.values()]))
    }
    threads.place(width / 2, height / 2)
    wake()
  }
  const redraw = () => {
    const now = boxes.peek()
    if (now) draw(now)
  }
  const enter = () => {
    const drawn = [...slips.values()]
    for (const [index, slip] of drawn.entries()) slip.comeIn(pinDelay(index, drawn.length))
    const { all } = MOTION.pin
    const { time } = MOTION.thread
    motions.play({ time, delay: all - time, show: (progress) => void threads.fade(progress) })
  }

  let entered = false
  const stop = effect(() => {
    if (!boxes.value) return
    untracked(() => {
      redraw()
      if (!entered) enter()
      entered = true
    })
  })
  return {
    redraw,
    takeDown() {
      stop()
      cork.destroy()
      threads.destroy()
      for (const slip of slips.values()) slip.destroy()
    },
  }
}
