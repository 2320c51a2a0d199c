// Walks through what teachers see: the lesson plan, the desk of drafts, every part of the editor, the worksheet.
import { expect, type Page } from '@playwright/test'
import { aLevel } from '../../builders/level'

const SECTIONS = ['report', 'sources', 'statements', 'about', 'check', 'handOut', 'source'] as const

/** Opens a level in the editor, whatever the language of the page. */
export async function openLevel(page: Page, query = ''): Promise<void> {
  await page.goto(`${query}#/write`)
  const file = {
    name: 'level.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...aLevel(), summary: '' })),
  }
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.locator('.write')).toBeVisible()
}

/** Every part of the level that is open, with the forms in it. */
export async function* sections(page: Page): AsyncGenerator<string> {
  for (const section of SECTIONS) {
    const tab = page.locator(`.write-tab[data-section="${section}"]`)
    if (!(await tab.isVisible())) continue
    await tab.click()
    if (section === 'statements') await page.locator('.statement-card button').first().click()
    if (section === 'source') await expect(page.locator('.source-host [role="textbox"]')).toBeVisible()
    yield section
  }
}

/** Every screen in turn, each ready to be looked at; in English. */
export async function* teacherScreens(page: Page): AsyncGenerator<string> {
  await page.goto('#/lesson/shipment-and-missile')
  await expect(page.getByRole('button', { name: 'Print this plan' })).toBeVisible()
  yield 'lesson plan'
  await openLevel(page)
  yield* sections(page)
  // In a small window: elsewhere the report is in sight beside every other part.
  const report = page.locator('.write-tab[data-section="report"]')
  if (await report.isVisible()) {
    await report.click()
    yield 'report, a statement open'
  }
  await page.getByRole('button', { name: 'Earlier versions' }).click()
  await expect(page.getByRole('dialog', { name: 'Earlier versions' })).toBeVisible()
  yield 'earlier versions'
  await page.keyboard.press('Escape')
  await page.goto(`${page.url()}/worksheet`)
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  yield 'worksheet'
  await page.goto('#/write')
  const discard = page.getByRole('button', { name: /^Delete/u }).first()
  await expect(discard).toBeVisible()
  yield 'drafts'
  await discard.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  yield 'delete?'
}
