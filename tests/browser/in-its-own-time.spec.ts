// Time belongs to the player: nothing runs out, and whoever acts during a motion does not wait for it.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { MANY_VOICES, SHIPMENT } from './helpers/levels'

const HOUR = 3_600_000
/**
 * Frames after the player's next action by which a motion is at its end: 100 ms are six of them where the machine
 * keeps up, and two leave room for none of the motion's own.
 */
const AT_ONCE = 2

test('an hour of doing nothing changes nothing', async ({ page }) => {
  await page.clock.install()
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.radio('denial').press('Space')
  const before = await page.getByRole('main').innerText()
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  await page.clock.fastForward(HOUR)
  expect(await page.getByRole('main').innerText()).toBe(before)
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).toBe(kept)
  await expect(page.getByRole('timer')).toHaveCount(0)
})

const ACTIONS: [string, (page: Page) => Promise<void>][] = [
  ['a key', (page) => page.keyboard.press('Shift')],
  ['a press of the pointer', (page) => page.mouse.click(5, 5)],
]
for (const [how, act] of ACTIONS) {
  test(`${how} during the slip’s flight brings it to its tray at once`, async ({ page }) => {
    const desk = new Desk(page)
    await desk.openAtFirstStatement(SHIPMENT)
    await desk.drawn()
    // Counted in the page, from the action's own event to the first frame in which the slip rests.
    await page.evaluate(() => {
      const rested = new Promise<number>((resolve) => {
        let frames = 0
        const look = () => {
          frames++
          if (document.querySelector('.slip[data-moving]') === null) resolve(frames)
          else requestAnimationFrame(look)
        }
        const begin = () => {
          requestAnimationFrame(look)
        }
        for (const type of ['keydown', 'pointerdown'])
          window.addEventListener(type, begin, { once: true, capture: true })
      })
      Object.assign(window, { rested })
    })
    await desk.radio('denial').evaluate((radio: HTMLInputElement) => radio.click())
    await expect(desk.slip).toHaveAttribute('data-moving')
    await act(page)
    expect(await page.evaluate(() => Reflect.get(window, 'rested'))).toBeLessThanOrEqual(AT_ONCE)
    await desk.expectPlaced('denial')
  })
}
