// The main screens look as they were drawn: compared with small pictures kept beside this file, with some
// tolerance for how a machine smooths letters. Grain and shading are left out; they would only weigh.
// `npx playwright test looks -u` takes them anew; look at each before keeping it.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { SHIPMENT, wrongBin } from './helpers/levels'

const PLAIN = `
  body::before { background: var(--desk) !important }
  .sheet, .front-page { background: var(--paper) !important }`

test.use({ viewport: { width: 900, height: 640 }, reducedMotion: 'reduce' })

async function ready(page: Page): Promise<void> {
  await page.evaluate(async (rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
    await document.fonts.ready
  }, PLAIN)
}

async function setting(page: Page, settings: object): Promise<void> {
  const kept = JSON.stringify({ muted: true, view: 'list', firstHints: false, ...settings })
  await page.addInitScript((stored) => localStorage.setItem('on-the-record/settings', stored), kept)
}

for (const theme of ['light', 'contrast'] as const) {
  test(`the masthead and the lead in the ${theme} theme`, async ({ page }) => {
    await setting(page, { theme })
    await page.goto('')
    await page.locator('.lead').waitFor()
    await ready(page)
    await expect(page.locator('.masthead')).toHaveScreenshot(`masthead-${theme}.png`)
    await expect(page.locator('.lead-picture svg')).toHaveScreenshot(`lead-picture-${theme}.png`)
  })
}

test('the settings', async ({ page }) => {
  await setting(page, { theme: 'dark' })
  await page.goto('')
  const settings = await new Desk(page).settings()
  await ready(page)
  await expect(settings).toHaveScreenshot('settings.png')
})

test('the ladder', async ({ page }) => {
  await setting(page, { theme: 'light' })
  await page.goto('#/codebook')
  const walk = page.locator('.walk')
  await walk.getByRole('button', { name: 'Yes', exact: true }).click()
  await ready(page)
  await expect(walk).toHaveScreenshot('ladder.png')
})

test('the score and the picture of the sorting', async ({ page }) => {
  await setting(page, { theme: 'light' })
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT, '?seed=7')
  await desk.radio(wrongBin(level, await desk.words())).press('Space')
  await desk.check.press('Enter')
  for (let number = 2; number <= level.statements.length; number++) {
    await desk.next.click()
    await expect(desk.statementHeading).toHaveText(new RegExp(`^Statement ${number} `))
    await desk.sortRightly(level)
  }
  await desk.seeResult.click()
  await expect(desk.resultHeading).toBeFocused()
  await ready(page)
  await expect(page.locator('.result-top')).toHaveScreenshot('score.png')
})
