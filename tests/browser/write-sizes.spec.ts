// The editor has room for itself from 320 pixels to a 4K screen, in large text, in longer words, and from right to
// left; and everything in it is large enough for a finger.
import { expect, test, type Page } from '@playwright/test'
import { aLevel } from '../builders/level'
import { cutTexts, smallTargets } from './helpers/screens'
import { WriteDesk } from './helpers/write-desk'

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1080, height: 810 },
  { width: 1366, height: 768 },
  { width: 3840, height: 2160 },
] as const

const SECTIONS = ['report', 'sources', 'statements', 'about', 'check', 'handOut', 'source'] as const

/** Opens a level in the editor, whatever the language of the page. */
async function openLevel(page: Page, query = ''): Promise<void> {
  await page.goto(`${query}#/write`)
  const file = {
    name: 'level.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...aLevel(), summary: '' })),
  }
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.locator('.write')).toBeVisible()
}

async function* sections(page: Page): AsyncGenerator<string> {
  for (const section of SECTIONS) {
    const tab = page.locator(`.write-tab[data-section="${section}"]`)
    if (!(await tab.isVisible())) continue
    await tab.click()
    if (section === 'statements') await page.locator('.statement-card button').first().click()
    if (section === 'source') await expect(page.locator('.source-host [role="textbox"]')).toBeVisible()
    yield section
  }
}

async function expectRoom(page: Page, where: string): Promise<void> {
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect({ where, scrolled }).toEqual({ where, scrolled: shown })
  expect({ where, cut: await cutTexts(page) }).toEqual({ where, cut: [] })
}

for (const size of SIZES) {
  test(`at ${size.width} × ${size.height} nothing is cut off, and targets are large enough`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await openLevel(page)
    for await (const section of sections(page)) {
      await expectRoom(page, section)
      expect({ section, small: await smallTargets(page, 24) }).toEqual({ section, small: [] })
    }
  })
}

test('text of twice the size has room at 390 pixels', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('on-the-record/settings', JSON.stringify({ textSize: 200 })),
  )
  await page.setViewportSize({ width: 390, height: 844 })
  await openLevel(page)
  for await (const section of sections(page)) await expectRoom(page, section)
})

for (const language of ['en-XA', 'en-Arab-XB'] as const) {
  for (const size of [SIZES[1], SIZES[3]]) {
    test(`in ${language} at ${size.width} pixels there is room for longer words`, async ({ page }) => {
      await page.setViewportSize(size)
      await openLevel(page, `?language=${language}`)
      for await (const section of sections(page)) await expectRoom(page, section)
    })
  }
}

test('in Spanish the editor speaks Spanish', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'es-ES' })
  await page.goto('#/write')
  await expect(page.getByRole('heading', { level: 1, name: 'Escribir un nivel' })).toBeVisible()
  await page.getByRole('button', { name: 'Empezar un nivel' }).click()
  await expect(new WriteDesk(page).report).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Titular' })).toBeVisible()
  await page.close()
})
