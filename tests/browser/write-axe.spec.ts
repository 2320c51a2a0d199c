// axe finds nothing in any state of the editor, in any theme; every error is tied to its field.
import { expect, test, type Page } from '@playwright/test'
import { aLevel } from '../builders/level'
import { look } from './helpers/look'
import { WriteDesk } from './helpers/write-desk'

test.describe.configure({ timeout: 180_000 })

/**
 * What axe leaves to people: an empty field has no text to measure, and the words of the report lie over a
 * backdrop with the same words, in as many pieces as its marks make. Their colours are tokens, and a test of their
 * own measures them.
 */
const OVER_BACKDROP = 'color-contrast, bgOverlap, report field'
const REVIEWED = {
  'opened level': 12,
  'statement, all of it': 5,
  'broken evidence': 5,
  Sources: 5,
  About: 5,
  Check: 5,
  suggestions: 14,
  'hand out, link': 14,
  'hand out, table': 14,
  'as text': 14,
}
const EMPTY = /^color-contrast, emptyValue,/u

/** Every state in turn, each ready to be looked at. */
async function* states(page: Page): AsyncGenerator<string> {
  const desk = new WriteDesk(page)
  await page.goto('#/write')
  await expect(desk.begin).toBeVisible()
  yield 'desk of drafts, empty'
  await desk.begin.click()
  await expect(desk.headline).toBeVisible()
  yield 'new level'
  await desk.tab('Check').click()
  yield 'check, much to mend'
  await desk.tab('About').click()
  yield 'about, errors shown'

  await desk.openFile(aLevel())
  yield 'opened level'
  await page.getByRole('button', { name: /Norvent said no tank/u }).click()
  for (const fold of await page.locator('.statement-form summary').all()) await fold.click()
  yield 'statement, all of it'
  await desk.select('any tank')
  await page.keyboard.insertText('a single tank')
  await expect(page.getByText('These words are not in the report any more.').first()).toBeVisible()
  yield 'broken evidence'
  for (const tab of ['Sources', 'About', 'Check']) {
    await desk.tab(tab).click()
    yield tab
  }
  await desk.undo.click()
  // The checker looks a moment later, and what it had said goes.
  await expect(page.locator('.finding-list')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Show suggestions' }).check()
  await expect(page.locator('.suggestion').first()).toBeVisible()
  yield 'suggestions'
  await desk.tab('Hand out').click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  await expect(page.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
  yield 'hand out, link'
  await page
    .getByRole('textbox', { name: 'Cells' })
    .fill('Statement;Category;Evidence;Homework\nOne;denial;any tank;\nTwo;rumour;;\nThree;;a;\nFour;;gone;')
  await expect(page.getByRole('button', { name: 'Add 3 statements' })).toBeVisible()
  yield 'hand out, table'
  await page.getByRole('button', { name: 'Empty the field' }).click()
  await desk.tab('As text').click()
  await expect(page.getByRole('textbox', { name: 'Level file in YAML' })).toBeVisible()
  yield 'as text'
  await page.getByRole('button', { name: 'Earlier versions' }).click()
  await expect(page.getByRole('dialog', { name: 'Earlier versions' })).toBeVisible()
  yield 'versions'
  await page.keyboard.press('Escape')
  await page.goto(`${page.url()}/worksheet`)
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  yield 'worksheet'
  await page.goto('#/write')
  await page
    .getByRole('button', { name: /^Delete/u })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  yield 'delete?'
}

for (const theme of ['light', 'dark', 'contrast', 'presenter'] as const) {
  test(`axe finds nothing in any state of the editor in the ${theme} theme`, async ({ page }) => {
    await page.addInitScript(
      (settings) => localStorage.setItem('on-the-record/settings', JSON.stringify(settings)),
      { theme },
    )
    const violations: string[] = []
    const undecided: Record<string, number> = {}
    for await (const state of states(page)) {
      const found = await look(page)
      for (const violation of found.violations) violations.push(`${state}: ${violation}`)
      const reasons = found.undecided.filter((reason) => !EMPTY.test(reason))
      expect(reasons.filter((reason) => reason !== OVER_BACKDROP)).toEqual([])
      if (reasons.length > 0) undecided[state] = reasons.length
    }
    expect(violations).toEqual([])
    expect(undecided).toEqual(REVIEWED)
  })
}

test('an error is tied to its field, and the list leads to it', async ({ page }) => {
  const desk = new WriteDesk(page)
  const level = aLevel()
  const [first] = level.statements
  await desk.openFile({
    ...level,
    statements: [{ ...first, explanation: 'Too short.' }, ...level.statements.slice(1)],
  })
  await desk.tab('Check').click()
  await page.getByRole('button', { name: /^Go there: .*Explanation/u }).click()
  const explanation = desk.field('Explanation, shown right or wrong')
  await expect(explanation).toBeFocused()
  await expect(explanation).toHaveAttribute('aria-invalid', 'true')
  await expect(explanation).toHaveAccessibleDescription(/There are 10 characters; at least 60 are needed/u)
  await explanation.fill(first?.explanation ?? '')
  await expect(explanation).not.toHaveAttribute('aria-invalid')
})
