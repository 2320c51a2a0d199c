// Moves the slip to where it belongs: the drop into a tray, the glide home, the arrival, the turn after a
// mistake. Writes the stage's pose, which words and paper both follow.
import type { DeskStage, Pose } from '../../app/desk-stage'
import { MOTION } from '../motion'
import type { Motion, Motions, MotionSettings } from '../motions'

export interface Mover {
  move(from: Pose, to: Pose): void
  /** A new slip comes onto the desk and comes to rest at `to`. */
  arrive(to: Pose): void
  turnOnce(delay: number): void
}

/** @param landed called when a drop has reached its tray. */
export function createMover(motions: Motions, stage: DeskStage, landed: () => void): Mover {
  let boxes = stage.boxes.peek()
  let motion: Motion | null = null
  let target: Pose = stage.pose.peek()

  const go = (from: Pose, to: Pose, how: Omit<MotionSettings, 'show'>) => {
    motion?.drop()
    target = to
    // The target may still move while the slip is on its way: the page was laid out anew.
    motion = motions.play({
      ...how,
      show: (progress) => void (stage.pose.value = between(from, target, progress)),
    })
  }
  return {
    move(from, to) {
      const laidOutAnew = boxes !== stage.boxes.peek()
      boxes = stage.boxes.peek()
      if (motion && !motion.isOver) {
        if (isSame(target, to)) return
        if (laidOutAnew) {
          target = to
          return
        }
      }
      if (laidOutAnew || isSame(from, to)) {
        motion?.drop()
        target = to
        stage.pose.value = to
      } else if (stage.bin.peek() === null) {
        go(from, to, { time: MOTION.miss.glide, ease: 'Sine.easeInOut' })
      } else {
        go(from, to, { time: MOTION.drop.flight, ease: 'Cubic.easeOut', done: landed })
      }
    },
    arrive(to) {
      const { fromX, fromY, tilt, glide } = MOTION.deal
      go({ x: to.x + fromX, y: to.y + fromY, tilt, scale: 1 }, to, { time: glide, ease: 'Cubic.easeOut' })
    },
    turnOnce(delay) {
      motion?.finish()
      motion = motions.play({
        time: MOTION.turn.time,
        delay,
        show: (progress) => {
          const tilt = MOTION.turn.degrees * Math.sin(Math.PI * progress)
          stage.pose.value = progress === 1 ? target : { ...target, tilt }
        },
      })
    },
  }
}

export function isSame(one: Pose, other: Pose): boolean {
  return one.x === other.x && one.y === other.y && one.tilt === other.tilt && one.scale === other.scale
}

function between(from: Pose, to: Pose, progress: number): Pose {
  if (progress === 1) return to
  const at = (key: keyof Pose) => from[key] + (to[key] - from[key]) * progress
  return { x: at('x'), y: at('y'), tilt: at('tilt'), scale: at('scale') }
}
