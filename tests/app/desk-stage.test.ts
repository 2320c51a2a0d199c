// The desk's geometry: where a slip comes to rest, and who moves it there.
import { describe, expect, it, vi } from 'vitest'
import { createDeskStage, type Pose } from '../../src/app/desk-stage'

describe('a desk stage', () => {
  const boxes = {
    stage: { x: 0, y: 0, width: 800, height: 500 },
    slip: { x: 200, y: 0, width: 400, height: 120 },
    trays: {
      confirmed: { x: 0, y: 200, width: 190, height: 150 },
      opinion: { x: 600, y: 200, width: 190, height: 150 },
    },
  }

  it('brings the slip to its tray, inside the stage, the lower edge tucked in', () => {
    const stage = createDeskStage()
    stage.boxes.value = boxes
    expect(stage.pose.value).toMatchObject({ x: 0, y: 0 })
    stage.bin.value = 'opinion'
    expect(stage.pose.value).toMatchObject({ x: 200, y: 88 })
    stage.bin.value = 'confirmed'
    expect(stage.pose.value).toMatchObject({ x: -200, y: 88 })
    stage.dispose()
  })

  it('follows the hand, and goes back to rest when let go', () => {
    const stage = createDeskStage()
    stage.boxes.value = boxes
    stage.held.value = { x: 30, y: 40, tilt: 2, scale: 1.04 }
    expect(stage.pose.value).toEqual({ x: 30, y: 40, tilt: 2, scale: 1.04 })
    stage.held.value = null
    expect(stage.pose.value).toMatchObject({ x: 0, y: 0, tilt: 0 })
    stage.dispose()
  })

  it('leaves the way to rest to a mover', () => {
    const stage = createDeskStage()
    const mover = vi.fn<(from: Pose, to: Pose) => void>()
    stage.mover.value = mover
    stage.boxes.value = boxes
    stage.bin.value = 'opinion'
    expect(mover).toHaveBeenLastCalledWith({ x: 0, y: 0, tilt: 0, scale: 1 }, stage.rest.value)
    expect(stage.pose.value.x).toBe(0)
    stage.dispose()
  })
})
