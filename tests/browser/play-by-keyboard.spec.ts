// A level is played to its end with the keyboard alone, with and without the number keys.
import { test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { numberKeys, tabAndArrows, tabTo } from './helpers/hands'
import { levelOf, OFFICIAL, SHIPMENT } from './helpers/levels'
import { playPractice } from './helpers/whole-level'

test('a level is played to its result with Tab, the number keys and Enter', async ({ page }) => {
  const desk = new Desk(page)
  const level = await levelOf(OFFICIAL)
  await desk.open(OFFICIAL)
  await playPractice(desk, level, numberKeys(desk, level.bins))
})

test('a level is played to its result with Tab, arrows and Space, the number keys switched off', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await tabTo(page, page.getByRole('button', { name: 'Settings' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('checkbox', { name: 'Keys 1 to 4 choose a tray' }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await playPractice(desk, await levelOf(SHIPMENT), tabAndArrows(desk))
})

test('a level is opened from the front page and left again with the keyboard', async ({ page }) => {
  const desk = new Desk(page)
  const level = await levelOf(SHIPMENT)
  await page.goto('')
  await tabTo(page, page.getByRole('link', { name: level.title }))
  await page.keyboard.press('Enter')
  await tabTo(page, desk.start)
  await tabTo(page, page.getByRole('link', { name: 'On the Record: front page' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: level.title }))
})
