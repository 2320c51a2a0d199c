// Whoever sorts for the first time is helped in three hints, each for what there is to do; nobody else is.
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { Desk } from './helpers/desk'
import { levelOf, SHIPMENT } from './helpers/levels'

test('the hints follow what is done, and are over with the first statement', async ({ page }) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  const hint = page.getByRole('region', { name: 'For your first statement' })
  await expect(hint).toContainText('Hint 1 of 3')
  // Said with the heading that takes the focus, and not announced by itself.
  await expect(desk.statementHeading).toHaveAccessibleDescription(/^Hint 1 of 3 Look up who says it/)
  await expect(hint.locator('[aria-live], [role="status"], [role="alert"]')).toHaveCount(0)
  await desk.radio(await desk.rightBin(level)).press('Space')
  await expect(hint).toContainText('Hint 2 of 3')
  await desk.check.press('Enter')
  await expect(hint).toContainText('Hint 3 of 3')
  await expect(desk.why).toBeFocused()
  await desk.next.press('Enter')
  await expect(desk.statementHeading).toHaveText(/^Statement 2 /)
  await expect(hint).toHaveCount(0)
  await page.goto('#/')
  await desk.openAtFirstStatement('official-without-a-name')
  await expect(hint).toHaveCount(0)
})

test('the hints are sent away for good with one press, which keeps the focus at the statement', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await page.getByRole('button', { name: 'No more hints' }).press('Enter')
  const hint = page.getByRole('region', { name: 'For your first statement' })
  await expect(hint).toHaveCount(0)
  await expect(desk.statementHeading).toBeFocused()
  await page.reload()
  await expect(desk.statementHeading).toBeVisible()
  await expect(hint).toHaveCount(0)
})

test('whoever has finished a level gets no hints', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('on-the-record/results', '[{"round":"r","level":"any","right":1,"of":4}]'),
  )
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await expect(page.getByRole('region', { name: 'For your first statement' })).toHaveCount(0)
})

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`at ${viewport.width} × ${viewport.height} a hint covers no control`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const desk = new Desk(page)
    const level = await levelOf(SHIPMENT)
    await desk.openAtFirstStatement(SHIPMENT)
    const hint = await page.locator('.first-hint').boundingBox()
    const controls = [desk.slip, ...level.bins.map((bin) => desk.tray(bin)), desk.check]
    for (const control of controls) {
      const box = await control.boundingBox()
      expect(box && hint && box.y + box.height <= hint.y).toBe(true)
    }
  })
}
