// What a page does while nobody does anything: counted in the page for 3 s, after 5 s without input.
import type { Browser, Page } from '@playwright/test'
import { visit, within } from './open-page'
import type { Activity } from './pages/count-frames'
import type { Sites } from './sites'
import { SORTING_HASH } from './sorting-round'

const SETTLED = 5000
const WATCHED = 3000

export interface Idling extends Activity {
  /** Movements that the browser makes by itself: CSS animations and transitions that were still running. */
  readonly animations: number
}

export function idleInGame(
  browser: Browser,
  { game, stored, countFrames, watchMoments }: Sites,
): Promise<Idling> {
  const before = `${countFrames}\n${watchMoments}`
  return visit(browser, { url: `${game}/${SORTING_HASH}`, stored, before }, async (page) => {
    await within(
      60,
      'The first desk frame',
      page.evaluate(() => window.moments.drawn),
    )
    return idle(page)
  })
}

export function idleOnBarePage(browser: Browser, { bench, countFrames }: Sites): Promise<Idling> {
  return visit(browser, { url: `${bench}/index.html`, before: countFrames }, async (page) => {
    await page.evaluate(() => window.bareFirstFrame)
    return idle(page)
  })
}

async function idle(page: Page): Promise<Idling> {
  await page.waitForTimeout(SETTLED)
  const before = await page.evaluate(() => ({ ...window.activity }))
  await page.waitForTimeout(WATCHED)
  const after = await page.evaluate(() => ({
    ...window.activity,
    animations: document.getAnimations().filter(({ playState }) => playState === 'running').length,
  }))
  return {
    frames: after.frames - before.frames,
    drawings: after.drawings - before.drawings,
    animations: after.animations,
  }
}
