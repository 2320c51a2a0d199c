// The desk's geometry, shared by the words (HTML) and the drawing (canvas): where the slip and the trays
// are, where the slip should come to rest, and where it is right now. Neither view reads the other.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Bin } from '../core/level/level-schema'

/** CSS pixels from the stage's top left corner. */
export type Box = { x: number; y: number; width: number; height: number }

/** Where the slip is, from its home: shift in CSS pixels, tilt in degrees, scale (1 = as laid out). */
export type Pose = { x: number; y: number; tilt: number; scale: number }

const AT_HOME: Pose = { x: 0, y: 0, tilt: 0, scale: 1 }

export type Boxes = { stage: Box; slip: Box; trays: Partial<Record<Bin, Box>> }

export interface DeskStage {
  /** What the words take up, as measured after each layout; null until the first one. */
  readonly boxes: Signal<Boxes | null>
  /** The bin the slip lies in; null on the desk. */
  readonly bin: Signal<Bin | null>
  /** The pose a drag has brought the slip to; null when nobody holds it. */
  readonly held: Signal<Pose | null>
  /** The tray the held slip is over. */
  readonly over: Signal<Bin | null>
  /** Where the slip belongs when nobody holds it. */
  readonly rest: ReadonlySignal<Pose>
  /** Where the slip is. Written by the mover alone. */
  readonly pose: Signal<Pose>
  /** Who moves the slip to where it belongs: the drawn table with a flight, or nobody, at once. */
  readonly mover: Signal<((from: Pose, to: Pose) => void) | null>
  dispose(): void
}

/** How far, in CSS pixels, the slip's lower edge slides behind the front of its tray. */
const TUCK = 8

export function createDeskStage(): DeskStage {
  const boxes = signal<Boxes | null>(null)
  const bin = signal<Bin | null>(null)
  const held = signal<Pose | null>(null)
  const over = signal<Bin | null>(null)
  const pose = signal<Pose>(AT_HOME)
  const mover = signal<((from: Pose, to: Pose) => void) | null>(null)
  const rest = computed(() => restPose(boxes.value, bin.value))

  const stop = effect(() => {
    const to = held.value ?? rest.value
    const move = mover.value
    if (held.value || !move) pose.value = to
    else move(pose.peek(), to)
  })
  return { boxes, bin, held, over, rest, pose, mover, dispose: stop }
}

/** On the desk: home. In a tray: as near above it as the stage allows, the lower edge tucked in. */
export function restPose(boxes: Boxes | null, bin: Bin | null): Pose {
  const tray = bin === null ? undefined : boxes?.trays[bin]
  if (!boxes || !tray) return AT_HOME
  const { slip, stage } = boxes
  const wanted = tray.x + tray.width / 2 - slip.width / 2
  const x = Math.min(Math.max(wanted, 0), Math.max(0, stage.width - slip.width)) - slip.x
  const rows = Object.values(boxes.trays).map((box) => box.y)
  return { ...AT_HOME, x, y: Math.min(...rows) + TUCK - (slip.y + slip.height) }
}

/** The tray under a point of the stage, if any. */
export function trayAt(boxes: Boxes | null, x: number, y: number): Bin | null {
  for (const bin of ['confirmed', 'denial', 'anonymous', 'opinion'] as const) {
    const box = boxes?.trays[bin]
    if (box && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) return bin
  }
  return null
}
