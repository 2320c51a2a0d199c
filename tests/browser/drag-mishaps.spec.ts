// What can go wrong while a slip is held: none of it loses, doubles or places a slip unasked.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { centreOf } from './helpers/hands'
import { MANY_VOICES } from './helpers/levels'

let desk: Desk

test.beforeEach(async ({ page }) => {
  desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.drawn()
})

async function dragOver(page: Page): Promise<void> {
  const slip = await centreOf(desk.slip)
  const tray = await centreOf(desk.tray('anonymous'))
  await page.mouse.move(slip.x, slip.y)
  await page.mouse.down()
  await page.mouse.move(tray.x, tray.y, { steps: 3 })
  await expect(desk.tray('anonymous')).toHaveAttribute('data-over', 'true')
}

async function expectAtHome(): Promise<void> {
  await expect(desk.slip).toHaveAttribute('data-held', 'false')
  await expect(desk.slip).toHaveCSS('transform', 'none')
  await expect(desk.statementHeading).toHaveText('Statement 1 of 17')
  await desk.expectNothingPlaced()
}

test('a press without a release changes nothing, on the slip, a tray or Check', async ({ page }) => {
  for (const target of [desk.tray('denial'), desk.check, desk.slip]) {
    const at = await centreOf(target)
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await desk.expectNothingPlaced()
    await expect(desk.status).toBeEmpty()
    // Released where nothing is.
    await page.mouse.move(2, 400)
    await page.mouse.up()
  }
  await expectAtHome()
})

test('a drop outside the trays sends the slip home', async ({ page }) => {
  await dragOver(page)
  await page.mouse.move(3, 300, { steps: 2 })
  await page.mouse.up()
  await expectAtHome()
})

test('a drop beyond the edge of the window sends the slip home', async ({ page }) => {
  await dragOver(page)
  await page.mouse.move(1500, 900, { steps: 2 })
  await page.mouse.up()
  await expectAtHome()
})

test('a pointer that is taken away sends the slip home', async ({ page }) => {
  await dragOver(page)
  await desk.slip.dispatchEvent('pointercancel', { pointerId: 1, bubbles: true })
  await expectAtHome()
  await page.mouse.up()
  await expectAtHome()
})

test('a second pointer neither takes over nor places the held slip', async ({ page }) => {
  await dragOver(page)
  const second = { pointerId: 77, isPrimary: false, button: 0, bubbles: true, clientX: 700, clientY: 300 }
  for (const type of ['pointermove', 'pointerup', 'pointercancel']) {
    await desk.slip.dispatchEvent(type, second)
    await expect(desk.slip).toHaveAttribute('data-held', 'true')
    await desk.expectNothingPlaced()
  }
  await page.mouse.up()
  await desk.expectPlaced('anonymous')
  await expect(desk.bins.locator('input:checked')).toHaveCount(1)
})

test('the other mouse buttons do not pick the slip up', async ({ page }) => {
  const slip = await centreOf(desk.slip)
  await page.mouse.move(slip.x, slip.y)
  for (const button of ['right', 'middle'] as const) {
    await page.mouse.down({ button })
    await page.mouse.move(slip.x + 60, slip.y + 40, { steps: 2 })
    await expect(desk.slip).toHaveAttribute('data-held', 'false')
    await page.mouse.up({ button })
  }
  await desk.expectNothingPlaced()
})

for (const [how, size] of Object.entries({
  'a resize': { width: 1100, height: 700 },
  'a rotation': { width: 768, height: 1366 },
})) {
  test(`${how} in the middle of a drag loses nothing, and the next drag works`, async ({ page }) => {
    await dragOver(page)
    await page.setViewportSize(size)
    await page.mouse.up()
    await expect(desk.slip).toHaveAttribute('data-held', 'false')
    await expect(desk.statementHeading).toHaveText('Statement 1 of 17')
    expect(await desk.bins.locator('input:checked').count()).toBeLessThanOrEqual(1)
    await dragOver(page)
    await page.mouse.up()
    await desk.expectPlaced('anonymous')
    await expect(desk.bins.locator('input:checked')).toHaveCount(1)
  })
}

test('a number key in the middle of a drag places the slip once', async ({ page }) => {
  await dragOver(page)
  await page.keyboard.press('1')
  await page.mouse.up()
  await expect(desk.bins.locator('input:checked')).toHaveCount(1)
  await expect(desk.slip).toHaveAttribute('data-held', 'false')
})
