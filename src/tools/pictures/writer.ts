// What a writer does in the editor before a picture is taken.
import type { Page } from '@playwright/test'
import type { Level } from '../../core/level/level-schema'
import { writeEn } from '../../text/write-en'

/** Opens the level in the editor, and goes back to the list of drafts. */
export async function keepDrafts(page: Page, level: Level): Promise<void> {
  await openInEditor(page, level)
  await page.getByRole('link', { name: writeEn.desk.back }).click()
  await page.locator('.draft-list a').first().waitFor()
}

async function openInEditor(page: Page, level: Level): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(level))
  await page
    .getByLabel(writeEn.desk.openFile)
    .setInputFiles({ name: 'level.json', mimeType: 'application/json', buffer })
  await page.locator('.statement-card').first().waitFor()
}

export async function openStatement(page: Page, level: Level): Promise<void> {
  await openInEditor(page, level)
  await page.locator('.statement-card button').nth(1).click()
  await page.getByLabel(writeEn.report.marks).selectOption(writeEn.report.marksAll)
}

/** A level with a few things to mend, as every level has on its way. */
export async function openCheck(page: Page, level: Level): Promise<void> {
  const statements = level.statements.map((statement, index) =>
    index === 1 ? { ...statement, explanation: 'To be written.', mistakes: {} } : statement,
  )
  await openInEditor(page, { ...level, statements, report: { ...level.report, headline: '' } })
  await page.locator('.write-tab[data-section="check"]').click()
}

export async function openHandOut(page: Page, level: Level): Promise<void> {
  await openInEditor(page, { ...level, statements: level.statements.slice(0, 4), discussion: [] })
  await page.locator('.write-tab[data-section="handOut"]').click()
  await page.getByRole('button', { name: writeEn.handOut.makeLink }).click()
  await page.locator('.qr, .hand-out .broken').first().waitFor()
}
