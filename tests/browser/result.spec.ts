// The result is something to keep: copied as text with or without the browser's leave, printed whole, and told
// in a picture whose numbers the table has too.
import { expect, type Page } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { Desk } from './helpers/desk'
import { SHIPMENT, wrongBin } from './helpers/levels'
import type { Level } from '../../src/core/level/level-schema'

/** Plays to the result; the first statement is sorted wrongly. @returns its words. */
async function play(page: Page): Promise<{ level: Level; missed: string }> {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT, '?seed=7')
  const missed = await desk.words()
  await desk.radio(wrongBin(level, missed)).press('Space')
  await desk.check.press('Enter')
  for (let number = 2; number <= level.statements.length; number++) {
    await desk.next.click()
    await expect(desk.statementHeading).toHaveText(new RegExp(`^Statement ${number} `))
    await desk.sortRightly(level)
  }
  await desk.seeResult.click()
  await expect(desk.resultHeading).toBeFocused()
  return { level, missed }
}

test('the whole result is copied as text, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { level, missed } = await play(page)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByRole('status')).toHaveText('Copied. You can paste it anywhere.')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain(`${level.title} · On the Record`)
  expect(text).toContain('Your result: 5 of 6')
  for (const statement of level.statements) expect(text).toContain(statement.text)
  expect(text).toContain(level.statements.find((one) => one.text === missed)?.explanation ?? '?')
  for (const question of level.discussion) expect(text).toContain(question)
})

test('where the browser refuses, the text is shown selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    })
  })
  await play(page)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  const field = page.getByRole('textbox', { name: 'Your result as text' })
  await expect(field).toBeFocused()
  await expect(page.getByRole('status')).toContainText('The text is selected')
  const selected = await field.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.selectionEnd - element.selectionStart : 0,
  )
  expect(selected).toBe((await field.inputValue()).length)
})

test('on paper everything is unfolded and what is only for the screen is left out', async ({ page }) => {
  const { level } = await play(page)
  await page.getByRole('group').first().locator('summary').click()
  await expect(page.locator('.review .explained').first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.review .explained').first()).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'To talk about' })).toBeVisible()
  const board = page.getByRole('region', { name: 'The sourcing board' })
  await expect(board.getByRole('listitem')).toHaveCount(level.statements.length)
  for (const pinned of await board.getByRole('listitem').all()) await expect(pinned).toBeVisible()
  await expect(board.locator('.drawing')).toBeHidden()
  await expect(page.locator('.review [data-on-demand="true"] .explained')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.review .explained').first()).toBeHidden()
})

test('what was sorted rightly can be read again, each with its explanation', async ({ page }) => {
  const { level, missed } = await play(page)
  const right = page.getByRole('region', { name: 'Sorted rightly' })
  await expect(right.getByRole('listitem')).toHaveCount(level.statements.length - 1)
  await expect(right.getByText(missed)).toHaveCount(0)
  await expect(right.locator('.explained')).toHaveCount(0)
  await right.locator('summary').first().press('Enter')
  const first = await right.getByRole('listitem').first().locator('summary > span').innerText()
  const explanation = level.statements.find((one) => one.text === first)?.explanation ?? '?'
  await expect(right.locator('.explained')).toHaveCount(1)
  await expect(right.getByText(explanation)).toBeVisible()
})

test('the result prints on three pages at most', async ({ page }) => {
  await play(page)
  const pdf = await page.pdf({ format: 'A4' })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(0)
  expect(pages).toBeLessThanOrEqual(3)
})

test('the picture shows each slip once, those put right inside the frames', async ({ page }) => {
  await play(page)
  await expect(page.locator('.picture-slip')).toHaveCount(6)
  await expect(page.locator('.picture-cell[data-same="true"] .picture-slip')).toHaveCount(5)
})

test('habits are not told from a handful of statements, and are told from many', async ({ page }) => {
  await play(page)
  const habits = page.getByRole('region', { name: 'What your sorting shows over time' })
  await expect(habits).toContainText('6 statements')
  await expect(habits).toContainText('too few')
  await page.evaluate(() => {
    const key = 'on-the-record/results'
    const bins = ['confirmed', 'denial', 'anonymous', 'opinion']
    const counts = [
      { was: 'confirmed', put: 'confirmed', count: 9 },
      { was: 'confirmed', put: 'anonymous', count: 7 },
      { was: 'anonymous', put: 'anonymous', count: 12 },
    ]
    const more = { round: 'another', level: 'another', right: 21, of: 28, sorted: { bins, counts } }
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    localStorage.setItem(key, JSON.stringify([...(Array.isArray(kept) ? kept : []), more]))
  })
  await page.reload()
  await expect(habits).toContainText('34 statements')
  await expect(habits).toContainText('You call confirmed claims anonymous')
  await expect(habits).toContainText('You are quick to see anonymous assessments where there are none.')
})

test('whoever goes offline in the middle of a round still reaches the result', async ({ page, context }) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT, '?seed=7')
  const arrived = page.waitForResponse(/result-page[^/]*\.js$/)
  await desk.sortRightly(level)
  await arrived
  await context.setOffline(true)
  for (let number = 2; number <= level.statements.length; number++) {
    await desk.next.click()
    await expect(desk.statementHeading).toHaveText(new RegExp(`^Statement ${number} `))
    await desk.sortRightly(level)
  }
  await desk.seeResult.click()
  await expect(desk.resultHeading).toBeFocused()
})
