// Where things lie on the table: stacks, threads, the stamp, the canvas.
import { describe, expect, it } from 'vitest'
import { corkOf, FRAME, mostCrooked, pinDelay } from '../../src/table/layout/board-measures'
import { canvasSize, MARGIN } from '../../src/table/layout/canvas-size'
import { onSlip } from '../../src/table/layout/on-slip'
import { stackEdges } from '../../src/table/layout/stack-edges'
import { pointOn, threadCurve } from '../../src/table/layout/thread-curve'
import { FRONT_TOP } from '../../src/table/layout/tray-shape'
import { MOTION } from '../../src/table/motion'
import { steadyChance } from '../../src/table/steady-chance'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `statement-${index}`)

describe('stackEdges', () => {
  it('grows upwards with each slip, and paints the newest first', () => {
    const edges = stackEdges(ids(3), 190)
    expect(edges.map(({ id }) => id)).toEqual(['statement-2', 'statement-1', 'statement-0'])
    const tops = edges.map(({ top }) => top)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  })

  it.each([1, 5, 40])('keeps %i slips inside the well', (count) => {
    for (const { top, left, right } of stackEdges(ids(count), 190)) {
      expect(top).toBeGreaterThan(0)
      expect(top).toBeLessThan(FRONT_TOP)
      expect(left).toBeGreaterThan(0)
      expect(right).toBeLessThan(190)
    }
  })

  it('lays a slip the same way whoever lies before it', () => {
    const alone = stackEdges(['statement-1'], 190)[0]
    const among = stackEdges(ids(3), 190).find(({ id }) => id === 'statement-1')
    expect(among?.tilt).toBe(alone?.tilt)
    expect(among?.left).toBe(alone?.left)
  })
})

describe('threadCurve', () => {
  const lowest = (...pins: Parameters<typeof threadCurve>) =>
    Math.max(...[0.25, 0.5, 0.75].map((part) => pointOn(threadCurve(...pins), part).y))

  it('begins and ends at its pins', () => {
    const curve = threadCurve({ x: 10, y: 20 }, { x: 300, y: 90 })
    expect(pointOn(curve, 0)).toEqual({ x: 10, y: 20 })
    expect(pointOn(curve, 1)).toEqual({ x: 300, y: 90 })
  })

  it('sags, the more the longer it is', () => {
    const near = lowest({ x: 0, y: 0 }, { x: 100, y: 0 })
    const far = lowest({ x: 0, y: 0 }, { x: 500, y: 0 })
    expect(near).toBeGreaterThan(0)
    expect(far).toBeGreaterThan(near)
  })

  it('passes a pin it is not tied to at a distance', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 400, y: 0 },
    ]
    const inTheWay = pointOn(threadCurve(from, to), 0.5)
    const past = pointOn(threadCurve(from, to, [inTheWay]), 0.5)
    expect(Math.hypot(past.x - inTheWay.x, past.y - inTheWay.y)).toBeGreaterThan(15)
  })

  it('stays a number between two pins at one place', () => {
    const { pull } = threadCurve({ x: 5, y: 5 }, { x: 5, y: 5 })
    expect(Number.isFinite(pull.x + pull.y)).toBe(true)
  })
})

describe('onSlip', () => {
  const box = { x: 100, y: 50, width: 200, height: 100 }

  it('moves with the slip', () => {
    expect(onSlip(box, { x: 10, y: -20, tilt: 0, scale: 1 }, { x: 50, y: 25 })).toEqual({ x: 260, y: 105 })
  })

  it('turns and grows about the middle of the slip', () => {
    const { x, y } = onSlip(box, { x: 0, y: 0, tilt: 90, scale: 2 }, { x: 50, y: 0 })
    expect(x).toBeCloseTo(200)
    expect(y).toBeCloseTo(200)
  })
})

describe('canvasSize', () => {
  it('is the stage and a margin, at no more than two device pixels', () => {
    const size = canvasSize({ width: 366.2, height: 500 }, 3)
    expect(size).toEqual({ width: 367 + 2 * MARGIN, height: 500 + 2 * MARGIN, pixelRatio: 2 })
  })

  it('gives up sharpness before a side is longer than graphics cards can hold', () => {
    const { height, pixelRatio } = canvasSize({ width: 340, height: 5000 }, 2)
    expect(height * pixelRatio).toBeLessThanOrEqual(4096)
  })

  it('is never nothing', () => {
    expect(canvasSize({ width: 0, height: 0 }, 1).width).toBeGreaterThan(0)
  })
})

describe('the board', () => {
  it('has all slips pinned and all threads tied in time', () => {
    const last = pinDelay(11, 12) + MOTION.pin.time
    expect(last).toBeLessThanOrEqual(MOTION.pin.all - MOTION.thread.time)
  })

  it('begins inside its frame', () => {
    expect(corkOf({ x: 0, y: 0, width: 500, height: 400 })).toEqual({
      width: 500 - 2 * FRAME,
      height: 400 - 2 * FRAME,
    })
  })

  it.each([
    { width: 276, height: 131 },
    { width: 560, height: 90 },
    { width: 180, height: 420 },
  ])('hangs a paper of $width × $height as crooked as its words allow', ({ width, height }) => {
    const tilted = { x: 0, y: 0, scale: 1, tilt: mostCrooked({ x: 0, y: 0, width, height }) }
    const corner = onSlip({ x: 0, y: 0, width, height }, tilted, { x: width / 2, y: height / 2 })
    const away = Math.hypot(corner.x - width, corner.y - height)
    expect(away).toBeCloseTo(2, 3)
  })
})

describe('steadyChance', () => {
  it('falls the same way for the same name, and another way for another', () => {
    const [one, again, other] = [steadyChance('a'), steadyChance('a'), steadyChance('b')]
    const first = [one(), one(), one()]
    expect([again(), again(), again()]).toEqual(first)
    expect([other(), other(), other()]).not.toEqual(first)
    expect(first.every((value) => value >= 0 && value < 1)).toBe(true)
  })
})
