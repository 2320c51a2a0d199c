// What a screen reader is told on each screen, whole and in order: nothing missing, nothing more.
import { expect, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { levelOf, SHIPMENT } from './helpers/levels'

test('front page', async ({ page }) => {
  await page.goto('')
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'front-page.aria.yml' })
})

test('how sorting works', async ({ page }) => {
  await page.goto('#/codebook')
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'codebook.aria.yml' })
})

test('settings', async ({ page }) => {
  await page.goto('')
  const settings = await new Desk(page).settings()
  await expect(settings).toMatchAriaSnapshot({ name: 'settings.aria.yml' })
})

for (const view of ['desk', 'list'] as const) {
  test(`briefing, desk and result in ${view} view`, async ({ page }) => {
    // The hints for a first statement have a test of their own.
    await page.addInitScript(() => localStorage.setItem('on-the-record/settings', '{"firstHints":false}'))
    const desk = new Desk(page)
    const main = page.getByRole('main')
    const level = await levelOf(SHIPMENT)
    // A seed, so that the same statements come in the same order.
    await desk.open(SHIPMENT, '?seed=7')
    await expect(main).toMatchAriaSnapshot({ name: 'briefing.aria.yml' })
    await desk.start.click()
    await (view === 'list' ? desk.listView() : desk.drawn())
    await expect(main).toMatchAriaSnapshot({ name: 'desk-sorting.aria.yml' })
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
  })
}

test('an edition lists its slips beside the desk', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT, '?seed=7&mode=edition')
  await desk.radio('denial').click()
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'edition.aria.yml' })
})
