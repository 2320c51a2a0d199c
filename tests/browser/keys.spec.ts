// The keys of the game: what each does, when it belongs to the browser instead, and how to switch some off.
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { keysOffered } from '../../src/pages/keys'
import { Desk } from './helpers/desk'
import { centreOf } from './helpers/hands'
import { MANY_VOICES, SHIPMENT } from './helpers/levels'

const NUMBERS = ['1', '2', '3', '4']
const namesOf = (keys: ReturnType<typeof keysOffered>) => keys.map((key) => key.name)

test('1 to 4 choose a tray, Enter checks and goes on, Ctrl+Z takes back until then', async ({ page }) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(MANY_VOICES)
  for (const [index, bin] of level.bins.entries()) {
    await page.keyboard.press(String(index + 1))
    await desk.expectPlaced(bin)
  }
  await page.keyboard.press('Control+z')
  await expect(desk.status).toHaveText('Taken back.')
  await desk.expectPlaced('anonymous')
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
  await desk.expectNothingPlaced()
  await page.keyboard.press('Control+z')
  await expect(desk.status).toHaveText('There is nothing to take back.')
  await page.keyboard.press('Enter')
  await expect(desk.status).toHaveText('Put the slip in a tray first.')

  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(desk.why).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('1')
  await expect(desk.radio('denial')).toBeChecked()
  await expect(desk.why).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(desk.statementHeading).toHaveText('Statement 2 of 17')
})

test('a number for which there is no tray does nothing', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  for (const key of ['3', '4', '5', '0']) await page.keyboard.press(key)
  await desk.expectNothingPlaced()
})

test('a held-down Enter checks, and stops at the explanation', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await page.keyboard.press('1')
  await page.keyboard.down('Enter')
  for (let repeat = 0; repeat < 3; repeat++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(desk.why).toBeFocused()
  await expect(desk.statementHeading).toHaveText('Statement 1 of 6')
})

test('with Ctrl, Alt or Meta the numbers belong to the browser', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  for (const modifier of ['Control', 'Alt', 'Meta']) {
    for (const key of NUMBERS) await page.keyboard.press(`${modifier}+${key}`)
  }
  await desk.expectNothingPlaced()
})

test('in a text field the keys type, in a select they choose', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await page.evaluate(() => {
    const field = document.createElement('input')
    const area = document.createElement('textarea')
    const select = document.createElement('select')
    field.id = 'field'
    select.append(new Option('1 first'), new Option('2 second'))
    document.body.append(field, area, select)
  })
  await page.locator('#field').press('1')
  await page.locator('#field').press('?')
  await expect(page.locator('#field')).toHaveValue('1?')
  await page.locator('textarea').press('2')
  await page.locator('textarea').press('Enter')
  await page.locator('body > select').press('2')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await desk.expectNothingPlaced()
})

test('? lists the keys, and Esc closes the list', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keys' })
  await expect(list.getByRole('rowheader')).toHaveText(namesOf(keysOffered(true)))
  await page.keyboard.press('1')
  await page.keyboard.press('?')
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(desk.statementHeading).toBeFocused()
  await desk.expectNothingPlaced()
})

test('the number keys are switched off in the settings, and then neither work nor are listed', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  const settings = await desk.settings()
  await settings.getByRole('checkbox', { name: 'Keys 1 to 4 choose a tray' }).uncheck()
  await settings.getByRole('button', { name: 'Keys' }).click()
  const list = page.getByRole('dialog', { name: 'Keys' })
  await expect(list.getByRole('rowheader')).toHaveText(namesOf(keysOffered(false)))
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const key of NUMBERS) await page.keyboard.press(key)
  await desk.expectNothingPlaced()
  await page.reload()
  await expect(desk.statementHeading).toBeVisible()
  for (const key of NUMBERS) await page.keyboard.press(key)
  await desk.expectNothingPlaced()
})

test('Esc drops a drag where the slip lay', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  const slip = await centreOf(desk.slip)
  const tray = await centreOf(desk.tray('denial'))
  await page.mouse.move(slip.x, slip.y)
  await page.mouse.down()
  await page.mouse.move(tray.x, tray.y, { steps: 3 })
  await expect(desk.tray('denial')).toHaveAttribute('data-over', 'true')
  await page.keyboard.press('Escape')
  await expect(desk.slip).toHaveAttribute('data-held', 'false')
  await page.mouse.up()
  await desk.expectNothingPlaced()
})
