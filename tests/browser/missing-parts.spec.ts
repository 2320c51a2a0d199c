// Parts that do not arrive or do not work: the drawing, the level, the sound. The words go on without them.
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { Desk } from './helpers/desk'
import { clicks } from './helpers/hands'
import { levelOf, SHIPMENT } from './helpers/levels'
import { playPractice } from './helpers/whole-level'

/** Under either address it is asked for. */
const DRAWING = '**/assets/start-table-*.js*'
const LEVEL = `**/assets/${SHIPMENT}-*.json`

test('without the drawing a level is played to its result in List view', async ({ page }) => {
  await page.route(DRAWING, (route) => route.abort())
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await playPractice(desk, await levelOf(SHIPMENT), clicks(desk))
  await expect(desk.notices.getByText('This device cannot draw the desk')).toHaveCount(1)
  await expect(page.locator('canvas')).toHaveCount(0)
})

test('a drawing that does not come while the report is read comes when the sorting begins', async ({
  page,
}) => {
  await page.route(DRAWING, (route) => route.abort(), { times: 1 })
  const failed = page.waitForEvent('requestfailed')
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await failed
  await desk.start.click()
  await desk.drawn()
  await expect(desk.notices.getByText('This device cannot draw the desk')).toHaveCount(0)
})

test('where only a worker has no WebGL, as in Safari 16, the desk stays', async ({ page }) => {
  await page.route('**/assets/probe-worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'postMessage(false)' }),
  )
  const probed = page.waitForEvent('worker').then((probe) => probe.waitForEvent('close'))
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await probed
  // What the answer leads to is on the screen with the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  await expect(page.locator('.play[data-view="desk"][data-drawn="true"]')).toBeVisible()
})

test('the first statement is read and sorted while the drawing is still on its way', async ({ page }) => {
  const held: (() => void)[] = []
  await page.route(DRAWING, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue()
  })
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  const bin = await desk.rightBin(level)
  await clicks(desk).put(bin)
  await desk.expectPlaced(bin)
  for (const release of held) release()
  await desk.drawn()
  await desk.expectPlaced(bin)
  await expect(desk.statementHeading).toHaveText('Statement 1 of 6')
})

test('a level that did not arrive comes by itself when the connection is back', async ({ page, context }) => {
  const desk = new Desk(page)
  await page.goto('./')
  await context.setOffline(true)
  await page.evaluate((address) => {
    location.hash = address
  }, `#/play/${SHIPMENT}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The page did not arrive' })).toBeVisible()
  await context.setOffline(false)
  await expect(desk.start).toBeVisible()
})

test('a level that does not arrive says so, and comes with "Try again"', async ({ page }) => {
  await page.route(LEVEL, (route) => route.abort())
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await expect(page.getByRole('heading', { level: 1, name: 'The page did not arrive' })).toBeVisible()
  const again = page.getByRole('button', { name: 'Try again' })
  await again.click()
  await expect(again).toBeVisible()
  await page.unroute(LEVEL)
  await again.click()
  await expect(desk.start).toBeVisible()
  await expect(page.locator('body')).not.toBeFocused()
})

const SILENCED = {
  missing: () => {
    Object.defineProperty(window, 'AudioContext', { value: undefined })
    Object.defineProperty(window, 'webkitAudioContext', { value: undefined })
  },
  refused: () => {
    const refuse = function refuse(): never {
      throw new DOMException('No audio device', 'NotSupportedError')
    }
    Object.defineProperty(window, 'AudioContext', { value: refuse })
    Object.defineProperty(window, 'webkitAudioContext', { value: refuse })
  },
}

for (const [how, silence] of Object.entries(SILENCED)) {
  test(`with sound ${how} a level is played to its result`, async ({ page }) => {
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.addInitScript(silence)
    const desk = new Desk(page)
    await desk.open(SHIPMENT)
    await playPractice(desk, await levelOf(SHIPMENT), clicks(desk))
    await expect(desk.notices.getByText('Sound does not work here.')).toHaveCount(1)
    expect(errors).toEqual([])
  })
}

test('without JavaScript the page says what it needs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('')
  const words = page.locator('noscript p').filter({ hasText: 'needs JavaScript to run' })
  await expect(words).toBeVisible()
  await context.close()
})
