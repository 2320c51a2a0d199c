// Whatever interrupts a round, a reload or the way back and forward, it goes on where it stood.
import { expect, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { clicks } from './helpers/hands'
import { levelOf, SHIPMENT } from './helpers/levels'

const INTERRUPTIONS = {
  'a reload': async ({ page }: Desk) => {
    await page.reload()
  },
  'going back and forward': async ({ page }: Desk) => {
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'On the Record' })).toBeVisible()
    await page.goForward()
  },
}

for (const [name, interrupt] of Object.entries(INTERRUPTIONS)) {
  for (const mode of ['practice', 'edition'] as const) {
    test(`${name} in any phase of ${mode} changes nothing`, async ({ page }) => {
      const desk = new Desk(page)
      const level = await levelOf(SHIPMENT)
      const hand = clicks(desk)
      await page.goto('')
      await page.getByRole('link', { name: level.title }).click()

      await expect(desk.start).toBeVisible()
      await interrupt(desk)
      await page.getByRole('radio', { name: mode === 'edition' ? 'Edition' : 'Practice' }).click()
      await desk.start.click()
      await expect(desk.statementHeading).toHaveText('Statement 1 of 6')
      const dealt = await desk.words()

      await interrupt(desk)
      await expect(desk.statement).toHaveText(dealt)
      await desk.expectNothingPlaced()

      const bin = await desk.rightBin(level)
      await hand.put(bin)
      await interrupt(desk)
      await expect(desk.statement).toHaveText(dealt)
      await desk.expectPlaced(bin)
      // A step back is kept as well as the step.
      await page.getByRole('button', { name: 'Take back' }).click()
      await desk.expectNothingPlaced()
      await hand.put(bin)

      if (mode === 'edition') {
        await sortTheRest(desk)
        await page.getByRole('button', { name: 'Publish' }).click()
      } else {
        await desk.check.click()
      }
      await expect(desk.why).toBeVisible()
      await interrupt(desk)
      await expect(desk.statementHeading).toHaveText('Statement 1 of 6')
      await expect(desk.why).toBeVisible()
      await expect(desk.status).toHaveText(/^Correct/)
      await expect(desk.radio(bin)).toBeChecked()
      await expect(desk.radio(bin)).toBeDisabled()

      for (let number = 2; number <= 6; number++) {
        await desk.next.click()
        await expect(desk.statementHeading).toHaveText(`Statement ${number} of 6`)
        if (mode === 'practice') await desk.sortRightly(level)
      }
      await desk.seeResult.click()
      await expect(desk.resultHeading).toBeVisible()
      await interrupt(desk)
      await expect(desk.resultHeading).toBeVisible()
      await expect(page.getByText('6 of 6', { exact: true })).toBeVisible()
      expect(await desk.kept('results')).toHaveLength(1)

      async function sortTheRest(at: Desk): Promise<void> {
        for (let number = 2; number <= 6; number++) {
          await page.getByRole('button', { name: 'Next slip' }).click()
          await expect(at.statementHeading).toHaveText(`Statement ${number} of 6`)
          await hand.put(await at.rightBin(level))
        }
      }
    })
  }
}

test('the front page tells which level is under way and how the best round went', async ({ page }) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  await page.goto('#/')
  const story = page.getByRole('article').filter({ has: page.getByRole('link', { name: level.title }) })
  await expect(story).toContainText('Under way: statement ')
  await page.goBack()
  for (let number = 1; number <= 6; number++) {
    await desk.sortRightly(level)
    await (number < 6 ? desk.next : desk.seeResult).click()
  }
  await page.getByRole('link', { name: 'Front page', exact: true }).click()
  await expect(story).toContainText('Your best: 6 of 6')
})
