// Nothing that is written is lost: reloads in mid-word, a second tab, blocked storage, a slip of the hand.
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { aLevel } from '../builders/level'
import { WriteDesk } from './helpers/write-desk'

test('a reload in mid-typing loses nothing', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openNew()
  await desk.headline.pressSequentially('The last words before the bell')
  // No time for the database: the page goes at once.
  await page.reload()
  await expect(desk.headline).toHaveValue('The last words before the bell')
})

test('what is written is saved within a second of the last key', async ({ page, context }) => {
  const desk = new WriteDesk(page)
  await desk.openNew()
  await desk.headline.fill('Saved by itself')
  await page.waitForTimeout(1000)
  await expect(desk.saved).toBeVisible()
  const other = new WriteDesk(await context.newPage())
  await other.page.goto('#/write')
  await expect(other.page.getByRole('link', { name: 'Go on with “Saved by itself”' })).toBeVisible()
})

test('two tabs on one draft notice each other, and the idle one follows', async ({ page, context }) => {
  const one = new WriteDesk(page)
  await one.openFile(aLevel())
  const other = new WriteDesk(await context.newPage())
  await other.page.goto(page.url())
  await expect(one.page.getByText('This draft is open in another tab, too.')).toBeVisible()
  await expect(other.page.getByText('This draft is open in another tab, too.')).toBeVisible()
  await one.headline.fill('Changed in the first tab')
  await expect(other.headline).toHaveValue('Changed in the first tab')
  await expect(other.page.getByText('Another tab has changed this draft.')).toBeVisible()
  await other.undo.click()
  await expect(one.headline).toHaveValue(aLevel().report.headline)
  await other.page.getByRole('button', { name: 'Understood' }).click()
  await expect(other.page.getByText('Another tab has changed this draft.')).toHaveCount(0)
})

test('an earlier version can be gone back to, and that can be undone', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  await desk.headline.fill('A worse headline')
  await expect(desk.saved).toBeVisible()
  await page.getByRole('button', { name: 'Earlier versions' }).click()
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  await dialog
    .getByRole('button', { name: /^Go back to this version/u })
    .last()
    .click()
  await expect(desk.headline).toHaveValue(aLevel().report.headline)
  await desk.undo.click()
  await expect(desk.headline).toHaveValue('A worse headline')
})

test('deleting a draft asks once and can be undone', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  await page.getByRole('link', { name: 'All drafts' }).click()
  const draft = page.getByRole('link', { name: 'Go on with “Smoke over the harbour”' })
  await page.getByRole('button', { name: 'Delete “Smoke over the harbour”' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click()
  await expect(draft).toBeVisible()
  await page.getByRole('button', { name: 'Delete “Smoke over the harbour”' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(draft).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await draft.click()
  await expect(desk.headline).toHaveValue(aLevel().report.headline)
})

test('with storage blocked the editor works, says so, and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      },
    })
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  const desk = new WriteDesk(page)
  await desk.openNew()
  await desk.headline.fill('Kept by nobody')
  await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('kept-by-nobody.yaml')
})

test('everything can be undone and done again, typing in a field included', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  await desk.headline.focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' and more')
  await desk.report.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('At first. ')
  await page.getByRole('button', { name: /Someone near the inspection/u }).click()
  await page.getByRole('button', { name: 'Duplicate' }).click()
  await expect(page.locator('.statement-card')).toHaveCount(5)

  await page.keyboard.press('Control+z')
  await expect(page.locator('.statement-card')).toHaveCount(4)
  await page.keyboard.press('Control+z')
  await expect(desk.report).toHaveValue(aLevel().report.body)
  await page.keyboard.press('Control+z')
  await expect(desk.headline).toHaveValue(aLevel().report.headline)
  await expect(desk.undo).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Control+Shift+z')
  await expect(desk.headline).toHaveValue(`${aLevel().report.headline} and more`)
  await desk.redo.click()
  await expect(desk.report).toHaveValue(`At first. ${aLevel().report.body}`)
  await desk.redo.click()
  await expect(page.locator('.statement-card')).toHaveCount(5)
})

test('evidence follows when the report is edited; what is broken offers its nearest words', async ({
  page,
}) => {
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  expect((await desk.marks()).join('|')).toContain('denied| that any tank had leaked')
  await desk.report.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('A sentence before everything else. ')
  await expect.poll(async () => (await desk.marks()).join('|')).toContain('denied| that any tank had leaked')

  await page.getByRole('button', { name: /Norvent said no tank/u }).click()
  await desk.select('any tank')
  await page.keyboard.insertText('a single tank')
  await expect(page.getByText('These words are not in the report any more.').first()).toBeVisible()
  const evidence = desk.field('Words of the report it rests on')
  await expect(evidence).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'Use this passage' }).click()
  await expect(evidence).toHaveValue('denied that a single tank had leaked')
  await expect(evidence).not.toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Marked in the report').selectOption({ label: 'Nothing' })
  await expect(page.locator('.backdrop mark')).toHaveCount(0)
})
