// The names on the screens that a person, a screen reader and a test rely on, one by one.
import { expect, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { boardDrawn, coveredWords } from './helpers/drawing'
import { LABELS, levelOf, LEVELS, MANY_VOICES, SHIPMENT, wrongBin } from './helpers/levels'
import { expectVisibleLabels, expectVisibleWords } from './helpers/visible-words'

test('the front page is named and links to every level by its title', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1, name: 'On the Record' })).toBeVisible()
  for (const id of LEVELS) {
    const level = await levelOf(id)
    const link = page.getByRole('link', { name: level.title })
    await expect(link).toBeVisible()
    await expect(link).toHaveAttribute('href', `#/play/${id}`)
  }
})

test('the briefing shows the whole report as an article under its headline', async ({ page }) => {
  const level = await levelOf(SHIPMENT)
  await new Desk(page).open(SHIPMENT)
  const report = page.getByRole('article', { name: level.report.headline })
  await expect(report.getByRole('heading', { name: level.report.headline })).toBeVisible()
  for (const paragraph of level.report.body.trim().split(/\n\s*\n/)) {
    await expect(report.getByText(paragraph.replaceAll(/\s+/g, ' ').trim())).toBeVisible()
  }
  await expect(page.getByRole('button', { name: 'Start sorting' })).toBeVisible()
  await expect(page).toHaveTitle(`${level.title} · On the Record`)
})

test('the desk names statement, question, bins, verdict and explanation', async ({ page }) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(MANY_VOICES)
  await expect(desk.statementHeading).toHaveText('Statement 1 of 17')
  await expect(desk.statement).toBeVisible()
  await expect(desk.bins.getByRole('radio')).toHaveCount(4)
  for (const bin of level.bins) await expect(desk.radio(bin)).toBeEnabled()
  await desk.drawn()
  await expectVisibleLabels(desk, level)
  await desk.listView()
  await expectVisibleLabels(desk, level)
  await page.getByRole('button', { name: 'List view' }).click()
  const right = await desk.rightBin(level)
  await desk.radio(right).click()
  await expect(desk.status).toHaveText(`Placed in ${LABELS[right]}. You can still change it.`)
  await desk.check.click()
  await expect(desk.status).toHaveText(/^Correct/)
  await expect(desk.why).toBeFocused()
  await desk.next.click()
  await expect(desk.statementHeading).toHaveText('Statement 2 of 17')
  await expect(desk.statementHeading).toBeFocused()
  await desk.radio(wrongBin(level, await desk.words())).click()
  await desk.check.click()
  await expect(desk.status).toHaveText(/^Not quite/)
})

for (const view of ['desk', 'list'] as const) {
  test(`in ${view} view every statement, its trail and its explanation are real, visible text`, async ({
    page,
  }) => {
    const desk = new Desk(page)
    const level = await desk.openAtFirstStatement(SHIPMENT)
    await (view === 'list' ? desk.listView() : desk.drawn())
    await expectVisibleWords(desk, level)
    if (view === 'desk') await boardDrawn(page)
    expect(await coveredWords(page)).toEqual([])
    await expect(page.getByText('6 of 6', { exact: true })).toBeVisible()
    const table = page.getByRole('table', { name: 'How you sorted' })
    await expect(table.getByRole('rowheader')).toHaveText(['Confirmed', 'Denial', 'Anonymous', 'Opinion'])
    await expect(table.getByRole('row', { name: /^Confirmed/ }).getByRole('cell')).toHaveText([
      '3',
      '0',
      '0',
      '0',
    ])
    for (const statement of level.statements) {
      await expect(page.getByRole('listitem').filter({ hasText: statement.text }).first()).toBeVisible()
    }
    for (const question of level.discussion) await expect(page.getByText(question)).toBeVisible()
  })
}

test('the same seed deals the same order, another one another', async ({ browser }) => {
  const orderOf = async (seed: number) => {
    const page = await browser.newPage()
    const desk = new Desk(page)
    await desk.openAtFirstStatement(MANY_VOICES, `?seed=${seed}&mode=edition`)
    const order = await page
      .getByRole('region', { name: 'All slips' })
      .locator('button > span')
      .allTextContents()
    await page.close()
    return order
  }
  const [one, again, other] = [await orderOf(11), await orderOf(11), await orderOf(12)]
  expect(one).toHaveLength(17)
  expect(again).toEqual(one)
  expect(other).not.toEqual(one)
})

test('a link may ask for edition', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open(SHIPMENT, '?mode=edition')
  await expect(page.getByRole('radio', { name: 'Edition' })).toBeChecked()
  await desk.start.click()
  await expect(page.getByRole('button', { name: 'Next slip' })).toBeVisible()
})

for (const { address, title } of [
  { address: '#/play/no-such-level', title: 'No such level' },
  { address: '#/nowhere/at/all', title: 'No such page' },
  { address: '#/play/<script>', title: 'No such page' },
  { address: '#/play/shipment-said-and-denied?seed=x&mode=<b>', title: null },
]) {
  test(`the address ${address} leads on to the game`, async ({ page }) => {
    await page.goto(address)
    if (title === null) return expect(new Desk(page).start).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.getByRole('link', { name: 'Back to the front page' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'On the Record' })).toBeVisible()
    return expect(page).toHaveURL(/#\/$/)
  })
}
