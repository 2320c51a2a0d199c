// A level is played to its end on a touch screen, held either way: by taps, and by dragging with a finger.
import { devices, expect, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { centreOf, fingerDrag, fingersOn, tapSlipThenTray, tapTray } from './helpers/hands'
import { levelOf, MANY_VOICES, SHIPMENT } from './helpers/levels'
import { playPractice } from './helpers/whole-level'

const LYING = { width: 1080, height: 810 }
const UPRIGHT = { width: 810, height: 1080 }

test.use({ hasTouch: true, deviceScaleFactor: 2, viewport: LYING, userAgent: devices['iPad Mini'].userAgent })

for (const [held, viewport] of Object.entries({ lying: LYING, upright: UPRIGHT })) {
  test.describe(held, () => {
    test.use({ viewport })

    test('a level is played to its result by tapping slip, then tray', async ({ page }) => {
      const desk = new Desk(page)
      await desk.open(SHIPMENT)
      await playPractice(desk, await levelOf(SHIPMENT), tapSlipThenTray(desk))
    })

    test('a level is played to its result by dragging every slip with a finger', async ({ page }) => {
      const desk = new Desk(page)
      await desk.open(SHIPMENT)
      await playPractice(desk, await levelOf(SHIPMENT), await fingerDrag(desk))
    })
  })
}

test('a level is played to its result by tapping trays alone', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await playPractice(desk, await levelOf(SHIPMENT), tapTray(desk))
})

test('a tap on the slip picks it up, and a second one puts it down where it was', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.slip.tap()
  await expect(desk.status).toHaveText('Now choose a tray.')
  await desk.slip.tap()
  await expect(desk.slip).toHaveAttribute('data-held', 'false')
  await expect(desk.status).not.toHaveText('Now choose a tray.')
  await desk.expectNothingPlaced()
})

test('a finger that the system takes away leaves the slip where it lay', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  const finger = await fingersOn(page)
  const to = await centreOf(desk.tray('denial'))
  await finger.down([await centreOf(desk.slip)])
  await finger.move([to])
  await expect(desk.slip).toHaveAttribute('data-held', 'true')
  await finger.cancel()
  await expect(desk.slip).toHaveAttribute('data-held', 'false')
  await desk.expectNothingPlaced()
})

test('a second finger neither moves nor places a slip that the first one holds', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  const finger = await fingersOn(page)
  const slip = await centreOf(desk.slip)
  const tray = await centreOf(desk.tray('denial'))
  const other = await centreOf(desk.tray('opinion'))
  await finger.down([slip])
  await finger.move([tray])
  await finger.down([tray, other])
  await finger.up()
  await expect(desk.slip).toHaveAttribute('data-held', 'false')
  expect(await desk.bins.locator('input:checked').count()).toBeLessThanOrEqual(1)
  await expect(desk.statementHeading).toHaveText('Statement 1 of 17')
  await expect(desk.statement).toBeVisible()
})
