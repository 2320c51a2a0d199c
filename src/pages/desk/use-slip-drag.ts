// Dragging the slip with mouse, pen or touch. Only a release over a tray places it; anything else, a lost
// pointer or Escape sends it back to where it lay. A second pointer is ignored while one holds the slip.
import type { TargetedPointerEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { trayAt } from '../../app/desk-stage'
import { useGame } from '../game'
import { useKeys } from '../parts/use-keys'
import type { Desk } from './use-desk'

/** CSS pixels a pointer must travel before a press becomes a drag. */
const THRESHOLD = 6
/** Degrees of tilt for each CSS pixel moved between two events, and the most there may be. */
const TILT_PER_PIXEL = 0.35
const MOST_TILT = 6
/** How far the slip is lifted, and in how many milliseconds; a little further on the way. */
const LIFTED = 1.04
const LIFT_TIME = 140
const OVERSHOOT = 1.7
/** What is left of the tilt after each frame in which the hand rests, and when it counts as none. */
const TILT_LEFT = 0.82
const NO_TILT = 0.05

type Grip = {
  pointer: number
  x: number
  y: number
  lastX: number
  tilt: number
  /** When it was picked up, on the clock of the page; 0 as long as it is only pressed. */
  since: number
  settling: number
  /** The stage's corner in the window, asked for once it may have moved: asking lays the page out. */
  corner: { x: number; y: number } | null
}
type SlipEvent = TargetedPointerEvent<HTMLDivElement>

/** @param drags whether the slip may be dragged; the hand lets go once it may not, or is another statement’s. */
export function useSlipDrag(desk: Desk, drags: boolean) {
  const { settings, sound } = useGame()
  const grip = useRef<Grip | null>(null)
  const { stage } = desk

  const letGo = () => {
    grip.current = null
    stage.held.value = null
    stage.over.value = null
  }
  /** Null for a second pointer. */
  const heldBy = (event: SlipEvent) => (grip.current?.pointer === event.pointerId ? grip.current : null)
  const lost = (event: SlipEvent) => {
    if (heldBy(event)) letGo()
  }
  const heightOf = (held: Grip) => (settings.still.peek() ? 1 : heightAfter(performance.now() - held.since))
  /** The slip comes up to its height, and a hand that rests holds it level again: the tilt comes from speed. */
  const settle = () => {
    const held = grip.current
    const pose = stage.held.peek()
    if (!held || !pose) return
    const scale = heightOf(held)
    if (held.tilt === 0 && pose.scale === scale) return
    held.tilt = Math.abs(held.tilt) < NO_TILT ? 0 : held.tilt * TILT_LEFT
    stage.held.value = { ...pose, tilt: held.tilt, scale }
    held.settling = requestAnimationFrame(settle)
  }
  useKeys({
    escape() {
      if (grip.current) letGo()
      else if (desk.picked.peek()) desk.pick(false)
      else return false
      return true
    },
  })
  // At once: what is let go of must not be dropped first.
  useLayoutEffect(() => {
    const moved = () => {
      if (grip.current) grip.current.corner = null
    }
    window.addEventListener('scroll', moved, { passive: true, capture: true })
    window.addEventListener('resize', moved)
    return () => {
      window.removeEventListener('scroll', moved, { capture: true })
      window.removeEventListener('resize', moved)
      letGo()
    }
  }, [desk, drags, desk.session.statement.value.id])

  return {
    onPointerDown(event: SlipEvent) {
      if (grip.current || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const from = stage.pose.peek()
      grip.current = {
        pointer: event.pointerId,
        x: event.clientX - from.x,
        y: event.clientY - from.y,
        lastX: event.clientX,
        tilt: 0,
        since: 0,
        settling: 0,
        corner: null,
      }
    },
    onPointerMove(event: SlipEvent) {
      const held = heldBy(event)
      if (!held) return
      const from = stage.rest.peek()
      const x = event.clientX - held.x
      const y = event.clientY - held.y
      if (!held.since && Math.hypot(x - from.x, y - from.y) < THRESHOLD) return
      if (!held.since) {
        sound.slipPickedUp()
        held.since = performance.now()
      }
      const lean = (event.clientX - held.lastX) * TILT_PER_PIXEL
      held.tilt = settings.still.peek()
        ? 0
        : Math.max(-MOST_TILT, Math.min(MOST_TILT, held.tilt * 0.8 + lean))
      held.lastX = event.clientX
      stage.held.value = { x, y, tilt: held.tilt, scale: heightOf(held) }
      cancelAnimationFrame(held.settling)
      held.settling = requestAnimationFrame(settle)
      stage.over.value = trayUnder(held, event)
    },
    onPointerUp(event: SlipEvent) {
      const held = heldBy(event)
      if (!held) return
      const bin = held.since ? trayUnder(held, event) : null
      letGo()
      if (bin !== null) desk.place(bin)
      else if (!held.since) desk.pick(!desk.picked.peek())
    },
    onPointerCancel: lost,
    onLostPointerCapture: lost,
  }

  function trayUnder(held: Grip, event: SlipEvent) {
    held.corner ??= event.currentTarget.closest('.stage')?.getBoundingClientRect() ?? null
    if (!held.corner) return null
    return trayAt(stage.boxes.peek(), event.clientX - held.corner.x, event.clientY - held.corner.y)
  }
}

/** Back.easeOut: a little further than LIFTED, and back. */
function heightAfter(milliseconds: number): number {
  const left = Math.min(1, milliseconds / LIFT_TIME) - 1
  return 1 + (LIFTED - 1) * (1 + (OVERSHOOT + 1) * left ** 3 + OVERSHOOT * left ** 2)
}
