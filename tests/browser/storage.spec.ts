// Storage that is blocked, full or damaged costs no round: the game plays on, says so, throws nothing away.
import { expect, test } from '@playwright/test'
import { aLevel } from '../builders/level'
import { Desk } from './helpers/desk'
import { clicks } from './helpers/hands'
import { levelOf, SHIPMENT } from './helpers/levels'
import { playPractice } from './helpers/whole-level'

const NOT_KEPT = 'This browser does not let the game keep anything.'

const BARRIERS = {
  blocked: () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, { get: refuse })
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse })
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse })
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  },
}

for (const [how, barrier] of Object.entries(BARRIERS)) {
  test(`with storage ${how} a level is played to its result and the player is told once`, async ({
    page,
  }) => {
    await page.addInitScript(barrier)
    const desk = new Desk(page)
    await desk.open(SHIPMENT)
    await playPractice(desk, await levelOf(SHIPMENT), clicks(desk))
    await expect(desk.notices.getByText(NOT_KEPT)).toHaveCount(1)
    // Until the page is closed the result counts.
    await page.getByRole('link', { name: 'Front page', exact: true }).click()
    await expect(page.getByText('Your best: 6 of 6')).toBeVisible()
    const settings = await desk.settings()
    await settings.getByLabel('Theme').selectOption('Dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
}

test('with storage blocked a level from a file is played to its result, and not said to be kept', async ({
  page,
}) => {
  await page.addInitScript(BARRIERS.blocked)
  const desk = new Desk(page)
  const level = aLevel()
  await page.goto('')
  const file = { name: 'a.json', mimeType: 'text/plain', buffer: Buffer.from(JSON.stringify(level)) }
  await page.getByLabel('Open a level file').setInputFiles(file)
  await playPractice(desk, level, clicks(desk))
  await expect(desk.notices.getByText(NOT_KEPT)).toHaveCount(1)
  await page.getByRole('button', { name: 'Keep it under “My levels”' }).click()
  await expect(page.getByText('It is kept under “My levels”.')).toHaveCount(0)
})

const DAMAGED = [
  { key: 'settings', stored: '{"theme":', notice: 'Your saved settings could not be read.' },
  { key: 'settings', stored: '[1]', notice: 'Your saved settings could not be read.' },
  { key: 'results', stored: '{', notice: 'Your saved results could not be read.' },
  { key: 'results', stored: '[{"round":7}]', notice: 'Your saved results could not be read.' },
  { key: `round/${SHIPMENT}`, stored: '��', notice: 'A saved round could not be read.' },
  { key: `round/${SHIPMENT}`, stored: '{"phase":"explained"}', notice: 'A saved round could not be read.' },
]

for (const { key, stored, notice } of DAMAGED) {
  test(`${key} kept as ${stored} is put aside with a notice, and the game plays on`, async ({ page }) => {
    const desk = new Desk(page)
    await page.goto('')
    await page.evaluate(([name, value]) => localStorage.setItem(`on-the-record/${name}`, value), [
      key,
      stored,
    ] as const)
    await page.reload()
    await desk.open(SHIPMENT)
    await expect(desk.notices.getByText(notice)).toHaveCount(1)
    await desk.start.click()
    await desk.sortRightly(await levelOf(SHIPMENT))
    const aside = await page.evaluate((name) => {
      const found = Object.keys(localStorage).find((one) =>
        one.startsWith(`on-the-record/set-aside/${name}/`),
      )
      return found === undefined ? null : localStorage.getItem(found)
    }, key)
    expect(aside).toBe(stored)
  })
}

test('a setting that is not understood falls back alone', async ({ page }) => {
  await page.goto('')
  await page.evaluate(() =>
    localStorage.setItem('on-the-record/settings', '{"theme":"dark","textSize":7,"volume":"loud"}'),
  )
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '100')
  await expect(new Desk(page).notices).toBeEmpty()
})

test('a round of a level that has changed since is put aside with a notice', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await page.evaluate((key) => {
    const kept = localStorage.getItem(key) ?? ''
    localStorage.setItem(key, kept.replaceAll('ministry-no-deal', 'a-statement-that-was'))
  }, `on-the-record/round/${SHIPMENT}`)
  await page.reload()
  await expect(desk.notices.getByText('This level has changed since you last played it.')).toBeVisible()
  await expect(desk.start).toBeVisible()
})
