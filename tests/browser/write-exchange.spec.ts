// Levels come in and go out: files, links, the shelf of the front page, text beside the form, paper.
import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { levelToFragment } from '../../src/core/exchange/share-link'
import { aLevel } from '../builders/level'
import { Desk } from './helpers/desk'
import { WriteDesk } from './helpers/write-desk'

const YAML = readFileSync('tests/fixtures/levels/good/harbour-smoke.yaml', 'utf8')

test('the comments of an opened file survive the form', async ({ page }, info) => {
  const desk = new WriteDesk(page)
  await page.goto('#/write')
  await expect(desk.begin).toBeVisible()
  await desk.giveFile('Open a level file', `# Written on a train.\n${YAML}`, 'harbour-smoke.yaml')
  await desk.headline.fill('Another headline')
  await desk.tab('Hand out').click()
  const path = await desk.saveYaml(info.outputDir, (button) => button.click())
  const saved = readFileSync(path, 'utf8')
  expect(saved.startsWith('# Written on a train.\n')).toBe(true)
  expect(saved).toContain('headline: Another headline')
})

test('text and form are in step both ways', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  await desk.tab('As text').click()
  const text = page.getByRole('textbox', { name: 'Level file in YAML' })
  await expect(text).toContainText('headline: Smoke over the harbour')
  await desk.headline.fill('From the form')
  await expect(text).toContainText('headline: From the form')
  await text.getByText('headline: From the form').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' and the text')
  await expect(desk.headline).toHaveValue('From the form and the text')
})

test('a text that no form can show makes the form wait, and is not lost', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  await desk.tab('As text').click()
  const text = page.getByRole('textbox', { name: 'Level file in YAML' })
  await text.getByText('headline: Smoke over the harbour').click()
  await page.keyboard.press('Home')
  await page.keyboard.type('unheard_of: 1\n  ')
  await expect(page.getByRole('alert')).toContainText('The form cannot show this text')
  await expect(page.locator('.cm-lint-marker-error').first()).toBeVisible()
  await expect(desk.saved).toBeVisible()
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('The form cannot show this text')
  await expect(text).toContainText('unheard_of: 1')
  await page.getByRole('button', { name: 'Drop the text and go on with the form' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(text).not.toContainText('unheard_of')
  await expect(desk.headline).toHaveValue('Smoke over the harbour')
})

test('a level file dropped on the front page is played, with who made it', async ({ page }) => {
  await page.goto('')
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'harbour-smoke.yaml'))
    return transfer
  }, YAML)
  await page.locator('main').dispatchEvent('drop', { dataTransfer: files })
  const game = new Desk(page)
  await expect(game.start).toBeVisible()
  await expect(page.getByText('This level came from a file or a link, not from this site.')).toBeVisible()
  await expect(page.getByText(/^.*By /u).first()).toBeVisible()
  await page.getByRole('button', { name: 'Keep it under “My levels”' }).click()
  await expect(page.getByText('It is kept under “My levels”.')).toBeVisible()

  await page.goto('')
  await page.reload()
  const shelf = page.getByRole('region', { name: 'My levels' })
  await shelf.getByRole('link', { name: 'Smoke over the harbour' }).click()
  await expect(game.start).toBeVisible()
  await page.goto('')
  await shelf.getByRole('button', { name: /^Take “Smoke/u }).click()
  await expect(shelf.getByRole('link', { name: 'Smoke over the harbour' })).toHaveCount(0)
  await expect(shelf.getByRole('heading')).toBeFocused()
})

test('a file that is no level is refused on the front page with its reasons', async ({ page }) => {
  await page.goto('')
  const buffer = Buffer.from(JSON.stringify({ ...aLevel(), title: '<b>x</b>' }))
  await page.getByLabel('Open a level file').setInputFiles({ name: 'a.yaml', mimeType: 'text/plain', buffer })
  await expect(page.getByRole('alert')).toContainText('looks like HTML or Markdown')
})

test('a link carries the whole level; one that was cut says so', async ({ page, context }) => {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  await desk.tab('Hand out').click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('The link', { exact: true }).inputValue()
  await expect(page.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()

  const pupil = await context.newPage()
  await pupil.goto(link)
  await expect(new Desk(pupil).start).toBeVisible()
  await expect(pupil.getByRole('heading', { name: 'Smoke over the harbour' })).toBeVisible()
  await pupil.goto(link.slice(0, -40))
  await expect(pupil.getByText('The end of the link is missing.')).toBeVisible()
  await pupil.goto(`#/shared/${levelToFragment({ format: 1, title: 'x' }).fragment ?? ''}`)
  await expect(pupil.getByText('The level in it has errors')).toBeVisible()
  await pupil.goto('#/shared/nonsense')
  await expect(pupil.getByRole('heading', { name: 'The level in this link cannot be opened' })).toBeVisible()
})

test('the worksheet prints as pages, the answers on one of their own', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  await desk.tab('Hand out').click()
  await page.getByRole('link', { name: 'Show the worksheet' }).click()
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  const withKey = await pagesOf(await page.pdf({ format: 'A4' }))
  const answers = withKey.findIndex((words) => words.includes('Answers'))
  expect(answers).toBeGreaterThan(0)
  const before = withKey.slice(0, answers).join(' ')
  for (const { text, explanation } of aLevel().statements) {
    expect(before).toContain(text)
    expect(before).not.toContain(explanation.slice(0, 40))
    expect(withKey.slice(answers).join(' ')).toContain(explanation.slice(0, 40))
  }
  expect(before).not.toContain('Back to the editor')
  await page.getByRole('checkbox', { name: 'With the answers' }).uncheck()
  expect((await pagesOf(await page.pdf({ format: 'A4' }))).join(' ')).not.toContain('Answers')
  await page.getByRole('link', { name: 'Back to the editor' }).click()
  await expect(page.getByRole('heading', { name: 'Hand out' })).toBeVisible()
})

/** The words of each page of a PDF. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    const words = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    pages.push(words.join('').replace(/\s+/gu, ' '))
  }
  return pages
}

test('a file dropped on a draft takes its place, and that can be undone', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openNew()
  await desk.headline.fill('Mine')
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'harbour-smoke.yaml'))
    return transfer
  }, YAML)
  await desk.report.dispatchEvent('drop', { dataTransfer: files })
  await expect(page.locator('.statement-card').first()).toBeVisible()
  await desk.undo.click()
  await expect(desk.headline).toHaveValue('Mine')
  await expect(page.locator('.statement-card')).toHaveCount(0)
})
