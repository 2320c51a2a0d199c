// A level's words are words: markup and scripts in them are shown as they were written, and nothing runs.
import { expect, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { clicks } from './helpers/hands'
import { levelOf, SHIPMENT } from './helpers/levels'

const HOSTILE = '<img src=x onerror=hacked=1><script>hacked=1</script>{{hacked}}&lt;b&gt;'

test('markup in every text of a level is shown literally on every screen and never run', async ({ page }) => {
  const level = await levelOf(SHIPMENT)
  const spoil = (words: string) => `${HOSTILE} ${words}`
  const spoilt = {
    ...level,
    title: spoil(level.title),
    goal: spoil(level.goal),
    report: {
      ...level.report,
      headline: spoil(level.report.headline),
      dateline: HOSTILE,
      body: spoil(level.report.body),
    },
    sources: Object.fromEntries(
      Object.entries(level.sources).map(([id, source]) => [id, { ...source, label: spoil(source.label) }]),
    ),
    statements: level.statements.map((statement) => ({
      ...statement,
      text: spoil(statement.text),
      via: [HOSTILE],
      explanation: spoil(statement.explanation),
      note: HOSTILE,
      mistakes: { confirmed: HOSTILE, denial: HOSTILE },
    })),
    discussion: level.discussion.map(spoil),
  }
  await page.route(`**/assets/${SHIPMENT}-*.json`, (route) => route.fulfill({ json: spoilt }))
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))

  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await expect(page.getByRole('article')).toContainText(spoilt.report.headline)
  await expect(page.getByRole('article')).toContainText(HOSTILE)
  await desk.start.click()
  for (let number = 1; number <= 6; number++) {
    await expect(desk.statementHeading).toHaveText(`Statement ${number} of 6`)
    expect(await desk.words()).toContain(HOSTILE)
    await clicks(desk).put('denial')
    await desk.check.click()
    await expect(page.getByRole('region', { name: 'Why' })).toContainText(HOSTILE)
    await (number < 6 ? desk.next : desk.seeResult).click()
  }
  await expect(page.getByRole('region', { name: 'The sourcing board' })).toContainText(HOSTILE)
  await expect(page.getByRole('region', { name: 'To talk about' })).toContainText(HOSTILE)

  await expect(page.locator('#game img, #game script, #game iframe')).toHaveCount(0)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(errors).toEqual([])
})

test('markup in an address is shown as it came and never run', async ({ page }) => {
  await page.goto('#/<img src=x onerror=hacked=1>')
  await expect(page.getByText('img%20src=x%20onerror=hacked=1')).toBeVisible()
  await expect(page.locator('#game img')).toHaveCount(0)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})
