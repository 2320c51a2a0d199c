// An edition: every slip sorted and moved freely, published as a whole, then explained one by one.
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { Desk } from './helpers/desk'
import { clicks, holdOver, mouseDrag } from './helpers/hands'
import { levelOf, OFFICIAL, rightBin, SHIPMENT, wrongBin } from './helpers/levels'

const allSlips = 'All slips'

test('an edition is chosen at the briefing, sorted, moved, published, explained and scored', async ({
  page,
}) => {
  const desk = new Desk(page)
  const level = await levelOf(SHIPMENT)
  const hand = clicks(desk)
  await desk.open(SHIPMENT)
  await page.getByRole('radio', { name: 'Edition' }).click()
  await desk.start.click()
  const slips = page.getByRole('region', { name: allSlips }).getByRole('button')
  await expect(slips).toHaveCount(6)

  for (let number = 1; number <= 6; number++) {
    await expect(desk.statementHeading).toHaveText(`Statement ${number} of 6`)
    await expect(desk.statementHeading).toBeFocused()
    await hand.put(number === 1 ? wrongBin(level, await desk.words()) : await desk.rightBin(level))
    await expect(desk.why).toHaveCount(0)
    if (number < 6) await page.getByRole('button', { name: 'Next slip' }).click()
  }

  // Back to the first, to move it, and to another, to spoil it.
  await slips.nth(0).click()
  await expect(desk.statementHeading).toHaveText('Statement 1 of 6')
  const first = await desk.words()
  await mouseDrag(desk).put(rightBin(level, first))
  await desk.expectPlaced(rightBin(level, first))
  await slips.nth(3).click()
  // While one slip is in the hand, another comes to the desk: the drop is not meant for that.
  await expect(desk.statementHeading).toHaveText('Statement 4 of 6')
  await holdOver(desk, wrongBin(level, first))
  await slips.nth(0).dispatchEvent('click')
  await page.mouse.up()
  await expect(desk.statementHeading).toHaveText('Statement 1 of 6')
  await desk.expectPlaced(rightBin(level, first))
  await slips.nth(3).click()
  await expect(desk.statementHeading).toHaveText('Statement 4 of 6')
  await hand.put(wrongBin(level, await desk.words()))

  await page.getByRole('button', { name: 'Publish' }).click()
  for (let number = 1; number <= 6; number++) {
    await expect(desk.statementHeading).toHaveText(`Statement ${number} of 6`)
    await expect(desk.why).toBeFocused()
    await expect(desk.status).toHaveText(number === 4 ? /^Not quite/ : /^Correct/)
    await expect(page.getByRole('region', { name: allSlips })).toHaveCount(0)
    await (number < 6 ? desk.next : desk.seeResult).click()
  }
  await expect(desk.resultHeading).toBeFocused()
  await expect(page.getByText('5 of 6', { exact: true })).toBeVisible()

  const next = page.getByRole('link', { name: /^Next level/ })
  await next.click()
  await expect(page.getByRole('main')).toBeFocused()
  await page.goBack()
  await expect(desk.resultHeading).toBeVisible()
  await page.getByRole('button', { name: 'Play again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: level.report.headline })).toBeFocused()
})

test('an edition is not published while a slip is still on the desk, and says what is missing', async ({
  page,
}) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(OFFICIAL, '?mode=edition&seed=3')
  for (let number = 1; number < 8; number++) {
    await clicks(desk).put(await desk.rightBin(level))
    await page.getByRole('button', { name: 'Next slip' }).click()
  }
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(desk.status).toHaveText('Put the slip in a tray first.')
  await expect(desk.why).toHaveCount(0)
})

test('a step back in an edition returns to the slip it concerns', async ({ page }) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT, '?mode=edition')
  const bin = await desk.rightBin(level)
  await clicks(desk).put(bin)
  await page.getByRole('button', { name: 'Next slip' }).click()
  await expect(desk.statementHeading).toHaveText('Statement 2 of 6')
  await page.keyboard.press('Control+z')
  await expect(desk.statementHeading).toHaveText('Statement 1 of 6')
  await expect(desk.status).toHaveText('Taken back.')
  await desk.expectNothingPlaced()
})

test('every slip is listed with the tray it lies in', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT, '?mode=edition')
  const words = await desk.words()
  const line = page.getByRole('region', { name: allSlips }).getByRole('button', { name: words })
  await expect(line).toHaveAccessibleName(`${words} still on the desk`)
  await clicks(desk).put('denial')
  await expect(line).toHaveAccessibleName(`${words} in Denial`)
  await expect(line).toHaveAttribute('aria-current', 'true')
})
