// The main screens look as they were drawn: compared with small pictures kept beside this file, with some
// tolerance for how a machine smooths letters. Grain and shading are left out; they would only weigh.
// `npx playwright test looks -u` takes them anew; look at each before keeping it.
import { expect, test, type Locator, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { boardDrawn } from './helpers/drawing'
import { MANY_VOICES, SHIPMENT, wrongBin } from './helpers/levels'

const PLAIN = `
  #game::before { background: var(--desk) !important }
  .sheet, .front-page { background: var(--paper) !important }
  [data-looked-at] { position: fixed !important; z-index: 9; inset: 0 auto auto 0; width: 800px; margin: 0;
    max-height: none; background: var(--paper); color: var(--ink) }`

test.use({ viewport: { width: 900, height: 640 }, reducedMotion: 'reduce' })

async function ready(page: Page): Promise<void> {
  await page.evaluate(async (rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
    await document.fonts.ready
  }, PLAIN)
}

/** By itself, at a whole pixel: where it stands on its page, and what stands above it, is not looked at. */
async function expectLook(part: Locator, name: string): Promise<void> {
  await part.evaluate((element) => element.toggleAttribute('data-looked-at', true))
  await expect(part).toHaveScreenshot(name)
  await part.evaluate((element) => element.toggleAttribute('data-looked-at', false))
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
    await expectLook(page.locator('.masthead'), `masthead-${theme}.png`)
    await expectLook(page.locator('.lead-picture'), `lead-picture-${theme}.png`)
  })
}

test('the settings', async ({ page }) => {
  await setting(page, { theme: 'dark' })
  await page.goto('')
  const settings = await new Desk(page).settings()
  await ready(page)
  await expectLook(settings, 'settings.png')
})

test('the ladder', async ({ page }) => {
  await setting(page, { theme: 'light' })
  await page.goto('#/codebook')
  const walk = page.locator('.walk')
  await walk.getByRole('button', { name: 'Yes', exact: true }).click()
  await ready(page)
  await expectLook(walk, 'ladder.png')
})

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`the drawn desk in the ${theme} theme: a slip in its tray, then a mistake`, async ({ page }) => {
    await setting(page, { theme, view: 'desk' })
    const desk = new Desk(page)
    const level = await desk.openAtFirstStatement(MANY_VOICES, '?seed=7')
    await desk.drawn()
    await ready(page)
    await desk.tray(wrongBin(level, await desk.words())).click()
    await page.mouse.move(0, 0)
    await expect(page.locator('.stage')).toHaveScreenshot(`desk-placed-${theme}.png`)
    await desk.check.click()
    await expect(desk.why).toBeFocused()
    await page.mouse.move(0, 0)
    await expect(page.locator('.stage')).toHaveScreenshot(`desk-not-quite-${theme}.png`)
    await expectLook(page.locator('.explanation-sheet'), `explanation-${theme}.png`)
  })
}

test('the score, the picture of the sorting and the drawn board', async ({ page }) => {
  await setting(page, { theme: 'system', view: 'desk' })
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
  await expectLook(page.locator('.result-top'), 'score.png')
  // Without its cork, whose grain would weigh more than all else here.
  await page.emulateMedia({ contrast: 'more' })
  await boardDrawn(page)
  await expect(page.locator('.board')).toHaveScreenshot('board.png')
})
