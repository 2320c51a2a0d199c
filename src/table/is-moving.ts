// Tells whether a scene would look different in a moment though nobody touches it.
import type { Scene } from './phaser/phaser'

export function isMoving({ tweens, time }: Pick<Scene, 'tweens' | 'time'>): boolean {
  const timers = time._active.length + time._pendingInsertion.length
  return timers > 0 || tweens.getTweens().some((tween) => !tween.isPaused())
}
