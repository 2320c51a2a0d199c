// Sound waits for a gesture, is opened only where it is wanted, and stays as it was set.
import { expect, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { SHIPMENT } from './helpers/levels'

test('no loudspeaker is opened before the first gesture, nor where sound is off', async ({ page }) => {
  await page.addInitScript(() => {
    const opened: string[] = []
    Object.assign(window, { opened })
    window.AudioContext = new Proxy(window.AudioContext, {
      construct(target, parameters: [], newTarget) {
        opened.push(document.title)
        const made: AudioContext = Reflect.construct(target, parameters, newTarget)
        return made
      },
    })
  })
  const opened = () => page.evaluate(() => Number(Reflect.get(window, 'opened').length))
  const desk = new Desk(page)
  await desk.open(SHIPMENT)
  await expect(desk.start).toBeVisible()
  await desk.page.getByRole('button', { name: 'Sound' }).focus()
  expect(await opened()).toBe(0)
  await page.getByRole('button', { name: 'Sound' }).click()
  await desk.start.click()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(desk.why).toBeFocused()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('Enter')
  expect(await opened()).toBe(0)
  await page.getByRole('button', { name: 'Sound' }).click()
  await expect.poll(opened).toBe(1)

  const settings = await desk.settings()
  await settings.getByRole('slider', { name: 'Volume' }).fill('0.25')
  await page.reload()
  await expect((await desk.settings()).getByRole('slider', { name: 'Volume' })).toHaveValue('0.25')
  await expect(settings.getByRole('checkbox', { name: 'No sound' })).not.toBeChecked()
})
