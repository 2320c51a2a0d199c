// What a player's hand feels: drags the slip over the desk, and the bare page's rectangle as far, with the same
// movements; then sorts, checks and goes on by key. Everything is noted in the page.
import type { Browser, Page } from '@playwright/test'
import { visit, within } from './open-page'
import type { Feel } from './pages/watch-hand'
import type { Sites } from './sites'
import { SORTING_HASH } from './sorting-round'

const PATIENCE = 60
/** Movements of one drag; at least a second of it on any screen. */
const MOVES = 90
/** CSS pixels: how far a drag swings to each side. */
const SWING = { across: 180, down: 90 }
/** Milliseconds for what is still under way. */
const SETTLE = 800

type Point = { x: number; y: number }

export function handInGame(
  browser: Browser,
  { game, stored, watchMoments, watchHand }: Sites,
): Promise<Feel> {
  const before = `${watchMoments}\n${watchHand}`
  return visit(browser, { url: `${game}/${SORTING_HASH}`, stored, before }, async (page) => {
    await within(
      PATIENCE,
      'The first desk frame',
      page.evaluate(() => window.moments.drawn),
    )
    await page.waitForTimeout(SETTLE)
    // What it took to get here is told by the opening times.
    await page.evaluate(() => {
      window.feel.longTasks = []
      window.feel.interactions = []
    })
    const slip = await page.locator('.slip').boundingBox()
    const tray = await page.locator('.tray').nth(1).boundingBox()
    if (!slip || !tray) throw new Error('There is no slip or no tray to be seen')
    await drag(page, middle(slip), middle(tray))
    await page.waitForTimeout(SETTLE)
    for (const key of ['1', '2', 'Enter', 'Enter', '1', 'Enter']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(SETTLE)
    }
    return page.evaluate(() => window.feel)
  })
}

export function handOnBarePage(browser: Browser, { bench, watchHand }: Sites): Promise<Feel> {
  return visit(browser, { url: `${bench}/drag.html`, before: watchHand }, async (page) => {
    const at = await within(
      PATIENCE,
      'The bare page’s rectangle',
      page.evaluate(() => window.bareDraggable),
    )
    await page.waitForTimeout(SETTLE)
    await drag(page, at, { x: at.x + 300, y: at.y + 250 })
    await page.waitForTimeout(SETTLE)
    return page.evaluate(() => window.feel)
  })
}

/** In wide swings, as children do. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let move = 1; move <= MOVES; move++) {
    const turn = (move / MOVES) * 6 * Math.PI
    await page.mouse.move(
      from.x + Math.sin(turn) * SWING.across,
      from.y + Math.abs(Math.sin(turn / 2)) * SWING.down,
    )
  }
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}

function middle(box: { x: number; y: number; width: number; height: number }): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
