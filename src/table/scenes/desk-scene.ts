// The desk: trays and the slip's paper under the words, following the stage and the round.
import { effect } from '@preact/signals'
import type { DeskView } from '../../app/ports/table'
import { slipsInTrays } from '../layout/slips-in-trays'
import { MOTION } from '../motion'
import { SlipPaper } from '../objects/slip-paper'
import { Tray } from '../objects/tray'
import type { TableTools } from '../tools'
import { createMover, isSame } from './mover'
import type { Fit, Showing } from './showing'

export function showDesk(tools: TableTools, { session, stage }: DeskView, fit: Fit): Showing {
  const { motions, wake } = tools
  const trays = session.level.bins.map((bin) => new Tray(tools, bin))
  const slip = new SlipPaper(tools)

  const redraw = () => {
    const boxes = stage.boxes.peek()
    if (!boxes) return
    fit(boxes.stage)
    for (const tray of trays) {
      const box = boxes.trays[tray.bin]
      if (box) tray.fit(box)
    }
    slip.fit(boxes.slip)
    wake()
  }
  const mover = createMover(motions, stage, () => {
    const { settle, wide, low } = MOTION.drop
    motions.play({
      time: settle,
      ease: 'Back.easeOut',
      show: (progress) => slip.squash(wide + (1 - wide) * progress, low + (1 - low) * progress),
    })
  })
  const stops = [
    effect(() => {
      if (stage.boxes.value) redraw()
    }),
    effect(() => {
      const pose = stage.pose.value
      slip.take(pose)
      // On its way it is carried by the words, which cover the labels of the trays as a slip would.
      slip.show(session.verdict.value !== null || isSame(pose, stage.rest.value))
      wake()
    }),
    effect(() => {
      for (const tray of trays) tray.swell(stage.over.value === tray.bin)
    }),
    effect(() => {
      for (const tray of trays) tray.holdsSlip(stage.bin.value === tray.bin)
      wake()
    }),
    effect(() => {
      const filed = slipsInTrays(session.level, session.round.value)
      for (const tray of trays) tray.fill(filed.get(tray.bin) ?? [])
      wake()
    }),
  ]
  stage.mover.value = (from, to) => mover.move(from, to)
  return {
    redraw,
    takeDown() {
      stage.mover.value = null
      for (const stop of stops) stop()
      for (const tray of trays) tray.destroy()
      slip.destroy()
    },
  }
}
