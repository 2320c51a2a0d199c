// What a screen reader is told on each screen, whole and in order: nothing missing, nothing more.
import { expect, test } from '@playwright/test'
import { aLevel } from '../builders/level'
import { Desk } from './helpers/desk'
import { levelOf, SHIPMENT, wrongBin } from './helpers/levels'
import { WriteDesk } from './helpers/write-desk'

test('front page', async ({ page }) => {
  await page.goto('')
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'front-page.aria.yml' })
})

test('how sorting works', async ({ page }) => {
  await page.goto('#/codebook')
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'codebook.aria.yml' })
})

test('settings, and the keys behind them', async ({ page }) => {
  await page.goto('')
  const settings = await new Desk(page).settings()
  await expect(settings).toMatchAriaSnapshot({ name: 'settings.aria.yml' })
  await settings.getByRole('button', { name: 'Keys' }).click()
  await expect(page.getByRole('dialog', { name: 'Keys' })).toMatchAriaSnapshot({ name: 'keys.aria.yml' })
})

test('lesson plan, and pages that are not there', async ({ page }) => {
  for (const [address, name] of [
    ['#/lesson/shipment-and-missile', 'lesson.aria.yml'],
    ['#/nowhere', 'missing-page.aria.yml'],
    ['#/shared/nonsense', 'shared.aria.yml'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name })
  }
})

test('a draft in the editor, and its worksheet', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  await expect(desk.saved).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'editor.aria.yml' })
  await desk.tab('Hand out').click()
  await page.getByRole('link', { name: 'Show the worksheet' }).click()
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'worksheet.aria.yml' })
})

test('a first statement with its hint and how sure one is, and an answer that is not quite right', async ({
  page,
}) => {
  const desk = new Desk(page)
  const body = page.locator('body')
  const level = await levelOf(SHIPMENT)
  await desk.open(SHIPMENT, '?seed=7')
  await page.getByRole('checkbox', { name: /how sure I am/ }).check()
  await desk.start.click()
  await expect(body).toMatchAriaSnapshot({ name: 'desk-first.aria.yml' })
  await desk.radio(wrongBin(level, await desk.words())).press('Space')
  await page.getByRole('radio', { name: 'Fairly sure' }).press('Space')
  await desk.check.press('Enter')
  await expect(body).toMatchAriaSnapshot({ name: 'desk-not-quite.aria.yml' })
})

for (const view of ['desk', 'list'] as const) {
  test(`briefing, desk and result in ${view} view`, async ({ page }) => {
    // The hints for a first statement have a test of their own.
    await page.addInitScript(() => localStorage.setItem('on-the-record/settings', '{"firstHints":false}'))
    const desk = new Desk(page)
    const main = page.getByRole('main')
    const told = page.locator('canvas:not([aria-hidden="true"] *)')
    const level = await levelOf(SHIPMENT)
    // A seed, so that the same statements come in the same order.
    await desk.open(SHIPMENT, '?seed=7')
    await expect(main).toMatchAriaSnapshot({ name: 'briefing.aria.yml' })
    await desk.start.click()
    await (view === 'list' ? desk.listView() : desk.drawn())
    await expect(main).toMatchAriaSnapshot({ name: 'desk-sorting.aria.yml' })
    await expect(told).toHaveCount(0)
    await desk.sortRightly(level)
    await expect(main).toMatchAriaSnapshot({ name: 'desk-explained.aria.yml' })
    for (let number = 2; number <= 6; number++) {
      await desk.next.click()
      await expect(desk.statementHeading).toHaveText(`Statement ${number} of 6`)
      await desk.sortRightly(level)
    }
    await desk.seeResult.click()
    await expect(desk.resultHeading).toBeFocused()
    await expect(main).toMatchAriaSnapshot({ name: 'result.aria.yml' })
    await expect(page.locator('.board canvas')).toHaveCount(view === 'desk' ? 1 : 0)
    await expect(told).toHaveCount(0)
  })
}

test('an edition lists its slips beside the desk', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT, '?seed=7&mode=edition')
  await desk.radio('denial').click()
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'edition.aria.yml' })
})
