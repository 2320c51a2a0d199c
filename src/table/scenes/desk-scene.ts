// The desk: trays, the slip's paper and its stamp under the words, following the stage and the round.
import { effect, untracked } from '@preact/signals'
import { restPose } from '../../app/desk-stage'
import type { DeskView } from '../../app/ports/table'
import type { RoundEvent } from '../../core/round/event'
import { categoryOf, slipsInTrays } from '../../app/slips-in-trays'
import { afterPaint } from '../after-paint'
import { MOTION } from '../motion'
import { fileSlip } from '../objects/filed-slip'
import { raiseDust } from '../objects/paper-dust'
import { SlipPaper } from '../objects/slip-paper'
import { Stamp } from '../objects/stamp'
import { Tray } from '../objects/tray'
import type { TableTools } from '../tools'
import { createMover, isSame } from './mover'
import type { Fit, Showing } from './showing'

export function showDesk(tools: TableTools, { session, stage }: DeskView, fit: Fit): Showing {
  const { motions, wake } = tools
  const { level } = session
  const trays = level.bins.map((bin) => new Tray(tools, bin))
  const slip = new SlipPaper(tools)
  const stamp = new Stamp(tools)
  /** Slips on their way into a tray are not yet in it. */
  const flying = new Set<string>()
  let onDesk = session.statement.peek().id
  let wasShown = false
  let isFitted = false
  let isFilled = false

  const redraw = () => {
    const boxes = stage.boxes.peek()
    if (!boxes) return
    isFitted = true
    fit(boxes.stage)
    for (const tray of trays) {
      const box = boxes.trays[tray.bin]
      if (box) tray.fit(box)
    }
    slip.fit(boxes.slip)
    stamp.follow(boxes.slip, stage.pose.peek())
    printStamp()
    wake()
  }
  const fillTrays = () => {
    const lying = slipsInTrays(level, session.round.peek())
    for (const tray of trays) tray.fill((lying.get(tray.bin) ?? []).filter((id) => !flying.has(id)))
    wake()
  }
  const printStamp = () => {
    const { id, category } = session.statement.value
    if (session.verdict.value === null) stamp.hide()
    else stamp.print(category, id)
  }
  const mover = createMover(motions, stage, () => {
    const { settle, wide, low } = MOTION.drop
    motions.play({
      time: settle,
      ease: 'Back.easeOut',
      show: (progress) => slip.squash(wide + (1 - wide) * progress, low + (1 - low) * progress),
    })
  })

  /** The slip that lay on the desk goes where it belongs, the statement's own one takes its place. */
  const deal = (statement: string) => {
    if (statement === onDesk || motions.still) {
      onDesk = statement
      return
    }
    const gone = onDesk
    onDesk = statement
    const round = session.round.peek()
    const lying = slipsInTrays(level, round)
    const tray = trays.find(({ bin }) => lying.get(bin)?.includes(gone))
    if (tray) {
      const explained = round.mode === 'practice' || round.phase === 'explained'
      const mark = explained ? (categoryOf(level, gone) ?? null) : null
      flying.add(gone)
      fillTrays()
      fileSlip(tools, { id: gone, box: slip.box, pose: slip.pose, stamp: mark }, tray, () => {
        flying.delete(gone)
        fillTrays()
      })
    }
    mover.arrive(restPose(stage.boxes.peek(), session.bin.peek()))
  }
  const showVerdict = ({ statement, verdict }: Extract<RoundEvent, { type: 'judged' }>) => {
    stamp.fall(() => {
      if (verdict !== 'wrong') raiseDust(tools, stamp.middle, statement)
    })
    if (verdict !== 'wrong') return
    mover.turnOnce(MOTION.stamp.fall)
    const right = categoryOf(level, statement)
    trays.find(({ bin }) => bin === right)?.lift(MOTION.stamp.fall)
  }

  const fitLater = afterPaint(redraw)
  const fillLater = afterPaint(fillTrays)
  const stops = [
    () => fitLater.cancel(),
    () => fillLater.cancel(),
    // At once where it is new. From then on the words are laid out anew by what a player does, and come first.
    effect(() => {
      if (!stage.boxes.value) return
      if (isFitted) fitLater.ask()
      else untracked(redraw)
    }),
    effect(() => {
      const pose = stage.pose.value
      slip.take(pose)
      stamp.follow(slip.box, pose)
      // On its way it is carried by the words, which cover the labels of the trays as a slip would. As long as
      // it is, the drawing has nothing to show of it, and draws nothing.
      const isShown = session.verdict.value !== null || isSame(pose, stage.rest.value)
      if (isShown || wasShown) wake()
      wasShown = isShown
      slip.show(isShown)
    }),
    effect(() => {
      for (const tray of trays) tray.swell(stage.over.value === tray.bin)
    }),
    effect(() => {
      for (const tray of trays) tray.holdsSlip(stage.bin.value === tray.bin)
      wake()
    }),
    // Later too, but for the first time; by then it is known which slips are on their way.
    effect(() => {
      void session.round.value
      if (isFilled) fillLater.ask()
      else fillTrays()
      isFilled = true
    }),
    effect(printStamp),
    session.listen((event) => {
      if (event.type === 'dealt' || event.type === 'takenBack' || event.type === 'judged')
        deal(event.statement)
      if (event.type === 'judged') showVerdict(event)
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
      stamp.destroy()
    },
  }
}
