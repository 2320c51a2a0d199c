// Where nothing can be drawn, a level is played to its end in List view, and the player is told once.
import { expect, test } from '@playwright/test'
import { findChromium } from '../../src/tools/find-chromium'
import { Desk } from './helpers/desk'
import { clicks, numberKeys } from './helpers/hands'
import { levelOf, OFFICIAL, SHIPMENT } from './helpers/levels'
import { expectVisibleWords } from './helpers/visible-words'
import { playPractice } from './helpers/whole-level'

test.use({
  launchOptions: {
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'],
  },
})

test('this browser has no WebGL', async ({ page }) => {
  await page.goto('')
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull()
})

test('a level is played to its result in List view with clicks', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await expect(page.locator('.play[data-view="list"]')).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(desk.notices).toContainText('This device cannot draw the desk, so you see the list.')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await playPractice(desk, await levelOf(SHIPMENT), clicks(desk))
  await expect(page.locator('canvas')).toHaveCount(0)
})

test('a level is played to its result in List view with keys', async ({ page }) => {
  const desk = new Desk(page)
  const level = await levelOf(OFFICIAL)
  await desk.open(OFFICIAL)
  await playPractice(desk, level, numberKeys(desk, level.bins))
})

test('every word a player needs is visible text', async ({ page }) => {
  const desk = new Desk(page)
  await expectVisibleWords(desk, await desk.openAtFirstStatement(SHIPMENT))
})

test('a closed notice stays closed', async ({ page }) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  await page.getByRole('button', { name: 'Close this notice' }).click()
  await desk.sortRightly(level)
  await desk.next.click()
  await expect(desk.statementHeading).toBeFocused()
  await expect(desk.notices).toBeEmpty()
})
