// The front page leads a new player in and a returning one on, says what a level is like, and fits from a phone
// to a whiteboard.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { levelOf, SHIPMENT } from './helpers/levels'

async function withResults(page: Page, results: readonly object[]): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem('on-the-record/results', kept),
    JSON.stringify(results),
  )
}

test('a new player is told what this is, and led to the first level', async ({ page }) => {
  await page.goto('')
  const lead = page.getByRole('region', { name: 'Who says so?' })
  await lead.getByRole('link', { name: 'Start with the first report' }).click()
  await expect(new Desk(page).start).toBeVisible()
  await expect(page).toHaveURL(/#\/play\/where-is-the-otter-cup$/)
})

test('a returning player is led to the next level', async ({ page }) => {
  await withResults(page, [{ round: 'r', level: SHIPMENT, right: 6, of: 6 }])
  await page.goto('')
  const lead = page.locator('.lead')
  const { title } = await levelOf('official-without-a-name')
  await expect(lead.getByRole('heading', { name: title })).toBeVisible()
  await expect(lead).toContainText('Next for you')
  const link = lead.getByRole('link', { name: 'Read this report' })
  await expect(link).toHaveAttribute('href', '#/play/official-without-a-name')
  await expect(link).toHaveAccessibleDescription(title)
  await expect(page.getByText('Your best: 6 of 6')).toBeVisible()
})

test('a player in the middle of a level is led back into it', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement('official-without-a-name')
  await page.goto('#/')
  await page.locator('.lead').getByRole('link', { name: 'Go on sorting' }).click()
  await expect(desk.statementHeading).toHaveText(/^Statement 1 /)
})

test('each level says how long, for whom, how hard it is, and with which trays', async ({ page }) => {
  await page.goto('')
  const level = await levelOf(SHIPMENT)
  const story = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: level.title }) })
  const facts = await story.locator('.facts > div').allInnerTexts()
  const flat = facts.map((fact) => fact.replaceAll(/\s+/g, ' '))
  expect(flat[0]).toMatch(/^Takes about \d+ minutes?$/)
  expect(flat[1]).toBe(`To sort ${level.statements.length} statements`)
  expect(flat[2]).toBe(`Age from ${level.minimumAge}`)
  expect(flat[3]).toContain(`${level.difficulty} of 5`)
  expect(flat[4]).toContain('Confirmed')
  await expect(story).toContainText('Not played yet')
})

for (const size of [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 810, height: 1080 },
  { width: 1366, height: 768 },
  { width: 3840, height: 2160 },
]) {
  test(`at ${size.width} × ${size.height} it needs no sideways scrolling and fills the width`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.goto('')
    await expect(page.locator('.story').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
    const paper = await page.locator('.front-page').boundingBox()
    expect(paper?.width ?? 0).toBeGreaterThan(size.width * 0.75)
    // Larger where a page is looked at from further away.
    const letters = await page
      .locator('.summary')
      .first()
      .evaluate((element) => getComputedStyle(element).fontSize)
    expect(Number.parseFloat(letters)).toBeGreaterThanOrEqual(size.width > 3000 ? 30 : 16)
  })
}
