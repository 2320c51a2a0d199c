// The paper of a slip on its way into a tray, its stamp with it: shrinks as it goes down behind the front.
import type { Box, Pose } from '../../app/desk-stage'
import type { Bin } from '../../core/level/level-schema'
import { MOTION } from '../motion'
import { steadyChance, sway } from '../steady-chance'
import { paintSlip } from '../textures/paint-paper'
import type { TableTools } from '../tools'
import { DEPTHS } from './depths'
import { Picture } from './picture'
import { Stamp } from './stamp'
import type { Tray } from './tray'

/** From here on it is lower than the fronts of the trays. */
const LOW = 0.62
/** How much of the tray's width it takes up in the end. */
const FILED_WIDTH = 0.86

export type FiledSlip = { id: string; box: Box; pose: Pose; stamp: Bin | null }

export function fileSlip(tools: TableTools, slip: FiledSlip, tray: Tray, filed: () => void): void {
  const { box, pose, id } = slip
  const paper = new Picture(tools, DEPTHS.flying)
  paper.paint('slip', box.width, box.height, paintSlip(box.width, box.height))
  const stamp = slip.stamp === null ? null : new Stamp(tools, DEPTHS.flying)
  stamp?.follow(box, pose)
  if (slip.stamp !== null) stamp?.print(slip.stamp, id)
  const { x, y } = tray.well
  const end: Pose = {
    x: x - box.x - box.width / 2,
    y: y - box.y - box.height / 2,
    tilt: sway(steadyChance(id), 2),
    scale: (tray.width / box.width) * FILED_WIDTH,
  }
  tools.motions.play({
    time: MOTION.file.flight,
    ease: 'Sine.easeInOut',
    show: (progress) => {
      const at = (key: keyof Pose) => pose[key] + (end[key] - pose[key]) * progress
      const now = { x: at('x'), y: at('y'), tilt: at('tilt'), scale: at('scale') }
      paper.place(box.x + box.width / 2 + now.x, box.y + box.height / 2 + now.y, {
        scaleX: now.scale,
        tilt: now.tilt,
      })
      stamp?.follow(box, now)
      if (progress < LOW) return
      paper.sink(DEPTHS.filed)
      stamp?.sink(DEPTHS.filed)
    },
    done: () => {
      paper.destroy()
      stamp?.destroy()
      filed()
    },
  })
}
