// The ladder of the codebook is climbed by clicks or keys, down again and from the start, and ends in a tray.
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { LABELS } from './helpers/levels'

const WAYS = [
  { bin: 'anonymous', answers: ['Yes', 'No'] },
  { bin: 'denial', answers: ['Yes', 'Yes', 'Yes'] },
  { bin: 'confirmed', answers: ['Yes', 'Yes', 'No', 'Yes'] },
  { bin: 'opinion', answers: ['Yes', 'Yes', 'No', 'No', 'Yes'] },
] as const

for (const { bin, answers } of WAYS) {
  test(`by keys alone, ${answers.join(', ')} leads to ${LABELS[bin]}, step by step in focus`, async ({
    page,
  }) => {
    await page.goto('#/codebook')
    const walk = page.locator('.walk')
    for (const [index, answer] of answers.entries()) {
      await expect(walk.getByRole('heading')).toContainText(`Question ${index + 1} of 5`)
      await walk.getByRole('button', { name: answer, exact: true }).press('Enter')
      await expect(walk.getByRole('heading')).toBeFocused()
    }
    await expect(walk.getByRole('heading')).toHaveText(LABELS[bin])
    await expect(walk.getByRole('button', { name: 'Yes' })).toHaveCount(0)
    await walk.getByRole('button', { name: 'Back' }).click()
    await expect(walk.getByRole('heading')).toContainText(`Question ${answers.length} of 5`)
    await walk.getByRole('button', { name: 'Start again' }).click()
    await expect(walk.getByRole('heading')).toContainText('Question 1 of 5')
    await expect(walk.getByRole('button', { name: 'Back' })).toHaveCount(0)
  })
}

test('what nobody is credited with never becomes a slip', async ({ page }) => {
  await page.goto('#/codebook')
  await page.locator('.walk').getByRole('button', { name: 'No', exact: true }).click()
  await expect(page.locator('.walk').getByRole('heading')).toHaveText('Not a slip.')
})

test('an example is tried from the first question on, and the ladder says where it belongs', async ({
  page,
}) => {
  await page.goto('#/codebook')
  const walk = page.locator('.walk')
  await walk.getByRole('button', { name: 'Yes', exact: true }).click()
  await page.locator('.bin[data-bin="denial"]').getByRole('button').click()
  await expect(walk.getByRole('heading')).toContainText('Question 1 of 5')
  await expect(walk.getByRole('heading')).toBeFocused()
  await walk.getByRole('button', { name: 'Yes', exact: true }).click()
  await walk.getByRole('button', { name: 'No', exact: true }).click()
  await expect(walk).toContainText('into another tray')
  await walk.getByRole('button', { name: 'Back' }).click()
  await walk.getByRole('button', { name: 'Yes', exact: true }).click()
  await walk.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(walk.getByRole('heading')).toHaveText(LABELS.denial)
  await expect(walk).toContainText('where we sort this example too')
})
