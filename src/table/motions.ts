// Everything that moves on the table: starts motions, and brings them all to their end at once when a player
// does something meanwhile. With reduced motion a motion is at its end as soon as it starts.
import type { ReadonlySignal } from '@preact/signals'
import type { Ease, Tweens } from './phaser/motion'

export interface MotionSettings {
  /** Milliseconds. */
  time: number
  delay?: number
  ease?: Ease
  /** A fade moves nothing and stays with reduced motion. */
  isFade?: boolean
  /** Called with 0 at the start, with 1 at the end and as often as needed in between. */
  show: (progress: number) => void
  done?: () => void
}

export interface Motion {
  readonly isOver: boolean
  /** To the end, now. */
  finish(): void
  /** Ends where it stands; `done` is not called. */
  drop(): void
}

export interface Motions {
  readonly still: boolean
  play(settings: MotionSettings): Motion
  finishAll(): void
}

/** @param wake lets the sleeping game run. */
export function createMotions(
  tweens: Pick<Tweens, 'addCounter'>,
  still: ReadonlySignal<boolean>,
  wake: () => void,
): Motions {
  const running = new Set<Motion>()
  return {
    get still() {
      return still.peek()
    },
    play({ time, delay = 0, ease = 'Linear', isFade = false, show, done }) {
      let isOver = false
      const end = () => {
        isOver = true
        running.delete(motion)
      }
      const motion: Motion = {
        get isOver() {
          return isOver
        },
        finish() {
          if (isOver) return
          motion.drop()
          show(1)
          done?.()
        },
        drop() {
          if (isOver) return
          end()
          tween?.stop()
          wake()
        },
      }
      const tween =
        still.peek() && !isFade
          ? null
          : tweens.addCounter({
              from: 0,
              to: 1,
              duration: time,
              delay,
              ease,
              onUpdate: (counter) => {
                if (!isOver) show(counter.getValue() ?? 1)
              },
              onComplete: () => {
                if (isOver) return
                end()
                show(1)
                done?.()
              },
            })
      if (!tween) {
        motion.finish()
        return motion
      }
      running.add(motion)
      show(0)
      wake()
      return motion
    },
    finishAll() {
      // What a motion starts at its end has to end as well.
      while (running.size > 0) for (const motion of running) motion.finish()
    },
  }
}
