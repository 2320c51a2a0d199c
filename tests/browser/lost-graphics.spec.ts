// The graphics card takes the picture away, as drivers do: the round goes on, with the picture or without.
import { expect, type Page } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { Desk } from './helpers/desk'
import { centreOf, clicks } from './helpers/hands'
import { levelOf, SHIPMENT } from './helpers/levels'

async function openDrawnByWebgl(page: Page): Promise<Desk> {
  const desk = new Desk(page)
  // The address asks for WebGL, which the software driver of the tests would not get by itself.
  await page.goto(`?renderer=webgl#/play/${SHIPMENT}?seed=4`)
  await desk.start.click()
  await desk.drawn()
  return desk
}

/** Takes the context of the drawing away; the handle gives it back, and knows since when it is gone. */
async function loseContext(page: Page) {
  return page.evaluateHandle(() => {
    const canvas = document.querySelector('canvas')
    const gl = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2')
    const loss = gl?.getExtension('WEBGL_lose_context')
    if (!loss) throw new Error('The desk is not drawn by WebGL')
    loss.loseContext()
    return { loss, since: performance.now() }
  })
}
type Lost = Awaited<ReturnType<typeof loseContext>>

/** Gives it back when it has been gone for so many milliseconds, or longer already. */
function giveBackAfter(lost: Lost, time: number): Promise<void> {
  return lost.evaluate(
    ({ loss, since }, gone) =>
      new Promise<void>((resolve) => {
        const giveBack = () => {
          loss.restoreContext()
          resolve()
        }
        setTimeout(giveBack, since + gone - performance.now())
      }),
    time,
  )
}

/** Waits for List view. Milliseconds from the loss until it was there. */
function timeToList(lost: Lost): Promise<number> {
  return lost.evaluate(
    ({ since }) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.play[data-view="list"]')) resolve(performance.now() - since)
          else setTimeout(look, 10)
        }
        look()
      }),
  )
}

async function holdOverDenial(desk: Desk): Promise<void> {
  const slip = await centreOf(desk.slip)
  const tray = await centreOf(desk.tray('denial'))
  await desk.page.mouse.move(slip.x, slip.y)
  await desk.page.mouse.down()
  await desk.page.mouse.move(tray.x, tray.y, { steps: 3 })
  await expect(desk.tray('denial')).toHaveAttribute('data-over', 'true')
}

test('a picture lost in the middle of a drag and given back: same state, same picture', async ({ page }) => {
  const desk = await openDrawnByWebgl(page)
  const stage = page.locator('.stage')
  const picture = async () => (await stage.screenshot()).toString('base64')
  await desk.statementHeading.press('1')
  await expect(desk.slip).not.toHaveAttribute('data-moving')
  await page.mouse.move(0, 0)
  const before = await picture()

  await holdOverDenial(desk)
  const lost = await loseContext(page)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await page.mouse.move(0, 0)
  await desk.expectPlaced('confirmed')
  expect(await picture()).not.toBe(before)
  await giveBackAfter(lost, 2000)
  await expect.poll(picture).toBe(before)
  await desk.expectPlaced('confirmed')
  await expect(desk.notices).toBeEmpty()
  await expect(page.locator('.play[data-view="desk"]')).toBeVisible()
})

test('a picture that does not come back within 3 seconds opens List view, and the round goes on', async ({
  page,
}) => {
  const desk = await openDrawnByWebgl(page)
  const level = await levelOf(SHIPMENT)
  await desk.sortRightly(level)
  await desk.next.click()
  const bin = await desk.rightBin(level)
  await clicks(desk).put(bin)
  const time = await timeToList(await loseContext(page))
  // Clocks are rounded.
  expect(time).toBeGreaterThan(2990)
  expect(time).toBeLessThan(6000)
  await expect(page.locator('.play[data-view="list"]')).toBeVisible()
  await expect(desk.notices.getByText('The drawing of the desk was lost, so you see the list.')).toHaveCount(
    1,
  )
  await expect(desk.statementHeading).toHaveText('Statement 2 of 6')
  await desk.expectPlaced(bin)
  await desk.check.click()
  await expect(desk.status).toHaveText(/^Correct/)
})
