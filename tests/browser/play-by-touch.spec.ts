// A level is played to its end on a touch screen, held either way: by taps, and by dragging with a finger.
import { devices, expect, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { centreOf, fingerDrag, fingersOn, slipAtRest, tapSlipThenTray, tapTray } from './helpers/hands'
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
  })
}

test('a level is played to its result by dragging every slip with a finger', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await playPractice(desk, await levelOf(SHIPMENT), await fingerDrag(desk))
})

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
  await desk.slip.tap()
  await expect(desk.slip).toHaveAttribute('data-picked', 'true')
  await page.keyboard.press('Escape')
  await expect(desk.slip).toHaveAttribute('data-picked', 'false')
  await desk.expectNothingPlaced()
})

test('a finger that the system takes away, or that has not yet left the screen, changes nothing', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  const finger = await fingersOn(page)
  const to = await centreOf(desk.tray('denial'))
  await finger.down([await centreOf(desk.slip)])
  await finger.move([to])
  await expect(desk.slip).toHaveAttribute('data-held', 'true')
  await finger.cancel()
  await expect(desk.slip).toHaveAttribute('data-held', 'false')
  for (const view of ['desk', 'list'] as const) {
    if (view === 'list') await desk.listView()
    for (const target of [desk.slip, desk.tray('denial'), desk.check]) {
      await finger.down([await centreOf(target)])
      await desk.expectLies(null)
      await expect(desk.status).toBeEmpty()
      await finger.cancel()
    }
    await desk.expectLies(null)
  }
})

test('two fingers at once neither lose a slip nor check it, nor place one that the other holds', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  const finger = await fingersOn(page)
  const [denial, opinion] = [await centreOf(desk.tray('denial')), await centreOf(desk.tray('opinion'))]

  // On two trays, as a screen that takes two fingers for one gesture tells it, and as two presses: the later counts.
  await finger.down([denial])
  await finger.down([denial, opinion])
  await finger.up()
  await desk.expectLies(null)
  await page.evaluate(() => {
    for (const bin of ['denial', 'opinion'])
      document.querySelector<HTMLInputElement>(`.tray[data-bin="${bin}"] input`)?.click()
  })
  await desk.expectLies('opinion')

  // One holds the slip over a tray, the other is on another tray, or on Check.
  for (const other of [opinion, await centreOf(desk.check)]) {
    await finger.down([await slipAtRest(desk)])
    await finger.move([denial])
    await expect(desk.tray('denial')).toHaveAttribute('data-over', 'true')
    await finger.down([denial, other])
    await desk.expectLies('opinion')
    // The one that is no longer told of has left the screen.
    await finger.move([denial])
    await desk.expectLies('opinion')
    await finger.up()
    await expect(desk.slip).toHaveAttribute('data-held', 'false')
    await desk.expectLies('denial')
    await desk.radio('opinion').press('Space')
  }
})
