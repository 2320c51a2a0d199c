// Statements come in as a table, each row looked at first, and go out as a table and as a quiz.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { parse } from 'gift-pegjs'
import { statementsFromTable } from '../../src/core/exchange/statements-from-table'
import { aLevel } from '../builders/level'
import { look } from './helpers/look'
import { cutTexts, smallTargets } from './helpers/screens'
import { WriteDesk } from './helpers/write-desk'

const CELLS = [
  ['Statement', 'Category', 'Source', 'Evidence'],
  ['Ms Marr said the tanks were looked at.', 'confirmed', 'Ines Marr', 'A thin smoke lay over'],
  ['Somebody said it smelt.', 'rumour', 'a neighbour', ''],
  ['A neighbour said it smelt.', '3', 'a neighbour', 'it smelt of rubber'],
  ['=The mayor was cross.', 'Opinión', 'Tove Lind', 'a disgrace'],
]
const TABLE = CELLS.map((row) => row.join('\t')).join('\n')

const cellsOf = (page: Page) => page.getByRole('textbox', { name: 'Cells' })

/** Pastes as somebody does who has copied cells. */
async function paste(page: Page, text: string): Promise<void> {
  await cellsOf(page).focus()
  await page.keyboard.insertText(text)
}

async function save(page: Page, button: string, folder: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return { name: download.suggestedFilename(), text: readFileSync(path, 'utf8') }
}

async function open(page: Page): Promise<WriteDesk> {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  await desk.tab('Hand out').click()
  return desk
}

test('pasted cells are looked at, added in one step, taken back and added again', async ({ page }) => {
  const desk = await open(page)
  await paste(page, TABLE)
  const preview = page.getByRole('region', { name: 'What would be added' })
  await expect(page.getByText('3 statements are ready. 1 row has to be mended first:')).toBeVisible()
  await expect(preview.getByText('Row 3, line 3: There is no category “rumour”.')).toBeVisible()
  const rows = preview.locator('.table-rows > li')
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(0)).toContainText('Found in the report')
  await expect(rows.nth(0)).not.toContainText('new source')
  await expect(rows.nth(1)).toContainText('new source: a neighbour')
  await expect(rows.nth(1)).toContainText('Not in the report')
  const seen = await look(page)
  expect(seen.violations).toEqual([])

  await page.getByRole('button', { name: 'Add 3 statements' }).press('Enter')
  await expect(desk.status).toContainText('3 statements were added.')
  await expect(page.getByRole('heading', { name: 'Statements from a table' })).toBeFocused()
  // The bad row is still there, to be mended.
  await expect(cellsOf(page)).toHaveValue([CELLS[0], CELLS[2]].map((row) => row?.join('\t')).join('\n'))
  await expect(desk.tab('Statements')).toContainText('7')
  await expect(desk.tab('Sources')).toContainText('5')
  expect(await desk.marks()).toContain('A thin smoke lay over')

  await page.keyboard.press('Control+z')
  await expect(desk.tab('Statements')).toContainText('4')
  await expect(desk.tab('Sources')).toContainText('4')
  await page.keyboard.press('Control+Shift+z')
  await expect(desk.tab('Statements')).toContainText('7')
  await desk.tab('Statements').click()
  await page.getByRole('button', { name: /A neighbour said it smelt/u }).click()
  await expect(page.getByText('These words are not in the report any more.').first()).toBeVisible()
  await expect(desk.field('Who says it?').locator('option:checked')).toHaveText('a neighbour')

  // Mended, it goes where the others went.
  await desk.tab('Hand out').click()
  await cellsOf(page).fill((await cellsOf(page).inputValue()).replace('rumour', 'denial'))
  await page.getByRole('button', { name: 'Add 1 statement', exact: true }).click()
  await expect(desk.tab('Statements')).toContainText('8')
  await expect(cellsOf(page)).toHaveValue('')
  await expect(preview).toHaveCount(0)
})

test('cells keep their own steps back, and stay while another part is looked at', async ({ page }) => {
  const desk = await open(page)
  await paste(page, 'One sentence.')
  await page.keyboard.press('Control+z')
  await expect(cellsOf(page)).toHaveValue('')
  await paste(page, 'Another.')
  await desk.tab('Sources').click()
  await desk.tab('Hand out').click()
  await expect(cellsOf(page)).toHaveValue('Another.')
  await page.getByRole('button', { name: 'Empty the field' }).click()
  await expect(cellsOf(page)).toBeFocused()
  await expect(cellsOf(page)).toHaveValue('')
})

test('a CSV file is opened by its button or dropped, and one that is not UTF-8 says what to do', async ({
  page,
}) => {
  const desk = await open(page)
  await desk.giveFile('Open a CSV file', 'text;category\r\nFrom a file.;denial\r\n', 'rows.csv')
  await expect(page.getByRole('button', { name: 'Add 1 statement', exact: true })).toBeVisible()
  await desk.tab('About').click()
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['text\nDropped.\nAnd this.'], 'rows.csv'))
    return transfer
  })
  await desk.report.dispatchEvent('drop', { dataTransfer: files })
  await expect(page.getByRole('button', { name: 'Add 2 statements' })).toBeVisible()
  await expect(desk.headline).toHaveValue('Smoke over the harbour')
  const buffer = Buffer.from([0x74, 0x65, 0x78, 0x74, 0x0a, 0xe9, 0x0a])
  await page.getByLabel('Open a CSV file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByRole('alert')).toContainText('Save it as “CSV UTF-8”')
  // What was in the field is not lost.
  await expect(cellsOf(page)).toHaveValue('text\nDropped.\nAnd this.')
})

test('the table and the quiz are saved, and read back', async ({ page }, info) => {
  const desk = await open(page)
  const quiz = await save(page, 'Save for Moodle (GIFT)', info.outputDir)
  expect(quiz.name).toBe('harbour-smoke.gift.txt')
  const questions = parse(quiz.text)
  expect(questions.map(({ type }) => type)).toEqual(['Category', 'Description', 'MC', 'MC', 'MC', 'MC'])

  await paste(page, TABLE)
  await page.getByRole('button', { name: 'Add 3 statements' }).click()
  const table = await save(page, 'Save the statements as a table (CSV)', info.outputDir)
  expect(table.name).toBe('harbour-smoke.csv')
  expect(table.text).toContain(`"'=The mayor was cross."`)
  const { good, bad } = statementsFromTable(table.text)
  expect(bad).toEqual([])
  expect(good.map(({ statement }) => statement.text)).toEqual([
    ...aLevel().statements.map(({ text }) => text),
    ...[1, 3, 4].map((row) => CELLS[row]?.[0]),
  ])
  // The new statements lack explanations: a quiz has to wait, and says so.
  await expect(page.getByText('The level still has things to mend')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save for Moodle (GIFT)' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expect(desk.tab('Statements')).toContainText('7')
})

test('at 320 pixels and in Spanish there is room for it', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'es-ES', viewport: { width: 320, height: 640 } })
  await page.goto('#/write')
  const buffer = Buffer.from(JSON.stringify(aLevel()))
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'level.json', mimeType: 'application/json', buffer })
  await page.locator('.write-tab[data-section="handOut"]').click()
  await page.locator('#table-cells').focus()
  await page.keyboard.insertText(TABLE)
  await expect(page.getByRole('button', { name: 'Añadir 3 declaraciones' })).toBeVisible()
  await expect(page.getByText('No hay ninguna categoría «rumour».')).toBeVisible()
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect(scrolled).toBe(shown)
  expect(await cutTexts(page)).toEqual([])
  expect(await smallTargets(page, 24)).toEqual([])
  expect((await look(page)).violations).toEqual([])
  await page.close()
})
