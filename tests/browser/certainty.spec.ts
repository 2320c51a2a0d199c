// Certainty, where the player wants to be asked: it is asked for, counted, and shown without being a grade.
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { Desk } from './helpers/desk'
import { levelOf, SHIPMENT, wrongBin } from './helpers/levels'

test('a level with certainty is played to its points, the surest mistake first', async ({ page }) => {
  const desk = new Desk(page)
  const level = await levelOf(SHIPMENT)
  await desk.open(SHIPMENT, '?seed=5')
  await page.getByRole('checkbox', { name: /how sure I am/ }).click()
  await desk.start.click()
  const sure = page.getByRole('group', { name: 'How sure are you?' })
  await expect(sure.getByRole('radio').first()).toBeDisabled()

  // Wrong twice, the second time more surely: 2 × 3 + 2 × 2 − 2 − 6 = 2.
  const plan = [
    { sure: 'Certain', right: true },
    { sure: 'Fairly sure', right: false },
    { sure: 'Certain', right: false },
    { sure: 'Certain', right: true },
    { sure: 'Fairly sure', right: true },
    { sure: 'Fairly sure', right: true },
  ]
  const mistakes: string[] = []
  for (const [index, answer] of plan.entries()) {
    await expect(desk.statementHeading).toHaveText(`Statement ${index + 1} of 6`)
    const words = await desk.words()
    if (!answer.right) mistakes.push(words)
    await desk.radio(answer.right ? await desk.rightBin(level) : wrongBin(level, words)).click()
    await desk.check.click()
    await expect(desk.status).toHaveText('Say how sure you are first.')
    await sure.getByRole('radio', { name: answer.sure }).click()
    await desk.check.click()
    await expect(desk.status).toHaveText(answer.right ? /^Correct/ : /^Not quite/)
    await (index < 5 ? desk.next : desk.seeResult).click()
  }
  await expect(page.getByText('4 of 6', { exact: true })).toBeVisible()
  await expect(page.getByText('Certainty points: 2 of at most 18')).toBeVisible()
  const review = page.getByRole('region', { name: 'The ones to look at again' })
  await expect(review.locator('summary > span')).toHaveText(mistakes.toReversed())
  await expect(review.locator('summary').first()).toContainText('(Certain)')
})

test('a new choice of tray keeps how sure the player was', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await page.getByRole('checkbox', { name: /how sure I am/ }).click()
  await desk.start.click()
  await desk.radio('denial').click()
  await page.getByRole('radio', { name: 'Guess' }).click()
  await desk.radio('confirmed').click()
  await expect(page.getByRole('radio', { name: 'Guess' })).toBeChecked()
})
