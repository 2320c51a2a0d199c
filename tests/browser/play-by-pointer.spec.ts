// A level is played to its end with clicks alone, and by dragging every slip with the mouse.
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { Desk } from './helpers/desk'
import { clicks, mouseDrag } from './helpers/hands'
import { levelOf, OFFICIAL, SHIPMENT, wrongBin } from './helpers/levels'
import { playPractice } from './helpers/whole-level'

test('a level is played from the front page to its result with clicks alone', async ({ page }) => {
  const desk = new Desk(page)
  const level = await levelOf(OFFICIAL)
  await page.goto('')
  await page.getByRole('link', { name: level.title }).click()
  await playPractice(desk, level, clicks(desk))
  await page.getByRole('link', { name: 'Front page', exact: true }).click()
  await expect(page.getByText('Your best: 7 of 7')).toBeVisible()
})

test('a level is played to its result by dragging every slip', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await playPractice(desk, await levelOf(SHIPMENT), mouseDrag(desk))
})

test('a slip dragged to one tray and then to another counts where it lay when it was checked', async ({
  page,
}) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  const hand = mouseDrag(desk)
  const right = await desk.rightBin(level)
  await hand.put(wrongBin(level, await desk.words()))
  await hand.put(right)
  await desk.expectPlaced(right)
  await expect(desk.bins.locator('input:checked')).toHaveCount(1)
  await desk.check.click()
  await expect(desk.status).toHaveText(/^Correct/)
})

test('a wrong answer is explained too, with words for the mistake', async ({ page }) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  const words = await desk.words()
  const wrong = wrongBin(level, words)
  await desk.radio(wrong).click()
  await desk.check.click()
  await expect(desk.status).toHaveText(/^Not quite/)
  await expect(desk.why).toBeFocused()
  const statement = level.statements.find((one) => one.text === words)
  await expect(page.getByText(statement?.mistakes[wrong] ?? 'no words for this mistake')).toBeVisible()
  await expect(page.getByText(statement?.explanation ?? 'no explanation')).toBeVisible()
})

test('playing again deals a new round and counts as a second one', async ({ page }) => {
  const desk = new Desk(page)
  const level = await levelOf(SHIPMENT)
  await desk.open(SHIPMENT)
  await playPractice(desk, level, clicks(desk))
  await page.getByRole('button', { name: 'Play again' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await playPractice(desk, level, clicks(desk))
  expect(await desk.kept('results')).toHaveLength(2)
})
