// A still desk costs no frames, and wakes for whatever may happen to it.
import { expect, test, type JSHandle, type Page } from '@playwright/test'
import type { Renderer } from '../../src/table/choose-renderer'
import { buildPage, openPage } from './fixtures/slim-phaser/build-page'
import type { RestingPage } from './fixtures/slim-phaser/resting-page'

interface Built {
  openRestingPage(renderer: Renderer): Promise<RestingPage>
}

/** Long enough for Phaser's own half-second habits to show. */
const aWhile = 1200

let scripts: Record<Renderer, string>

test.beforeAll(async () => {
  const build = (renderer: Renderer) => buildPage('resting-page.ts', renderer, false)
  scripts = { canvas: await build('canvas'), webgl: await build('webgl') }
})

for (const renderer of ['canvas', 'webgl'] as const) {
  test.describe(`with ${renderer}`, () => {
    let game: JSHandle<RestingPage>
    const frames = () => game.evaluate((resting) => resting.frames())

    test.beforeEach(async ({ page }) => {
      game = await openGame(page, renderer)
      await expectSleep(page, frames)
    })

    test('draws when woken, and sleeps again', async ({ page }) => {
      const before = await frames()
      await game.evaluate((resting) => resting.wake())
      await expect.poll(frames).toBeGreaterThan(before)
      await expectSleep(page, frames)
    })

    test('starts a motion at its beginning however long it slept', async ({ page }) => {
      const progress = await game.evaluate((resting) => resting.slide())
      expect(progress[0]).toBeLessThan(0.1)
      expect(progress[1]).toBeLessThan(0.2)
      expect(progress.at(-1)).toBe(1)
      await expectSleep(page, frames)
    })

    test('stays awake for a timer', async ({ page }) => {
      await game.evaluate((resting) => resting.after(200))
      await expectSleep(page, frames)
    })

    test('has one canvas pixel for each device pixel after a resize', async ({ page }) => {
      const before = await frames()
      const size = await game.evaluate((resting) => resting.resize(241, 1.5))
      expect(size.canvas).toBe(362)
      expect(size.box).toBeCloseTo(362 / 1.5, 1)
      await expect.poll(frames).toBeGreaterThan(before)
      await expectSleep(page, frames)
    })

    test('does not look at the page again and again when it is scrolled', async ({ page }) => {
      await page.evaluate(() => {
        document.body.style.height = '3000px'
        window.scrollTo(0, 77)
      })
      const release = await game.evaluateHandle((resting) => resting.hold())
      const before = await game.evaluate((resting) => resting.resizes())
      await page.waitForTimeout(aWhile)
      expect(await game.evaluate((resting) => resting.resizes())).toBe(before)
      await release.evaluate((letGo) => letGo())
      await expectSleep(page, frames)
    })

    test('ends though it sleeps', async ({ page }) => {
      await game.evaluate((resting) => resting.destroy())
      await expect(page.locator('canvas')).toHaveCount(0)
    })
  })
}

test('shows the same picture after the graphics card has lost and given back its context', async ({
  page,
}) => {
  const game = await openGame(page, 'webgl')
  const frames = () => game.evaluate((resting) => resting.frames())
  await expectSleep(page, frames)
  const canvas = page.locator('canvas')
  const before = await canvas.screenshot()
  await game.evaluate((resting) => resting.loseContext())
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false)
  await game.evaluate((resting) => resting.restoreContext())
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(true)
})

async function openGame(page: Page, renderer: Renderer): Promise<JSHandle<RestingPage>> {
  await openPage(page, scripts[renderer])
  return page.evaluateHandle(async (wanted) => {
    const path = '/page.js'
    const built: Built = await import(path)
    return built.openRestingPage(wanted)
  }, renderer)
}

async function expectSleep(page: Page, frames: () => Promise<number>): Promise<void> {
  await expect
    .poll(async () => {
      const before = await frames()
      await page.waitForTimeout(300)
      return (await frames()) - before
    })
    .toBe(0)
}
