// Tweens and timers of a scene, as far as the slim build of Phaser holds them: four easings and single tweens,
// no chains, staggers or timelines. Times are milliseconds.
import type { Drawn } from './drawn'

export type Ease = 'Linear' | 'Sine.easeInOut' | 'Cubic.easeOut' | 'Back.easeOut'

/** The value to reach, or both ends of the way. */
export type TweenValue = number | { from: number; to: number }

export interface TweenSettings {
  targets: Drawn | Drawn[]
  duration: number
  delay?: number
  ease?: Ease
  /** How many times more after the first; -1 is for ever. */
  repeat?: number
  yoyo?: boolean
  hold?: number
  onStart?: () => void
  onUpdate?: () => void
  onComplete?: () => void
  onStop?: () => void
  x?: TweenValue
  y?: TweenValue
  scale?: TweenValue
  scaleX?: TweenValue
  scaleY?: TweenValue
  angle?: TweenValue
  rotation?: TweenValue
  alpha?: TweenValue
}

/** A counter runs a number from one value to another, for motions that no property of an object stands for. */
export interface CounterSettings {
  from: number
  to: number
  duration: number
  delay?: number
  ease?: Ease
  onUpdate?: (tween: Tween) => void
  onComplete?: () => void
}

export interface Tween {
  readonly progress: number
  isPlaying(): boolean
  isPaused(): boolean
  /** The present value of a counter; null for other tweens. */
  getValue(): number | null
  pause(): this
  resume(): this
  /** Ends where it stands. */
  stop(): this
  /** Jumps to the end and calls onComplete. */
  complete(): this
  /** Jumps to a time after the start. */
  seek(amount?: number): this
}

export interface Tweens {
  add(settings: TweenSettings): Tween
  addCounter(settings: CounterSettings): Tween
  getTweens(): Tween[]
  getTweensOf(targets: Drawn | Drawn[]): Tween[]
  isTweening(target: Drawn): boolean
  killTweensOf(targets: Drawn | Drawn[]): this
  killAll(): this
}

export interface Timer {
  remove(): void
  getRemaining(): number
}

export interface Clock {
  /** The running timers, and those that start with the next frame. To be read only. */
  readonly _active: readonly unknown[]
  readonly _pendingInsertion: readonly unknown[]
  delayedCall(delay: number, callback: () => void): Timer
  addEvent(settings: { delay: number; callback: () => void; loop?: boolean; repeat?: number }): Timer
  removeAllEvents(): this
}
