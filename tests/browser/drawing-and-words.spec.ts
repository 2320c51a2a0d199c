// The drawing lies exactly under the words, wherever a resize, a rotation or a zoom puts them.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { boardDrawn, strayEdges } from './helpers/drawing'
import { numberKeys } from './helpers/hands'
import { levelOf, MANY_VOICES, SHIPMENT } from './helpers/levels'
import { playPractice } from './helpers/whole-level'

/** Windows and turned tablets; zoomed by the browser, a window has fewer and denser pixels. */
const SCREENS = [
  { width: 1024, height: 768, deviceScaleFactor: 1 },
  { width: 768, height: 1024, deviceScaleFactor: 1 },
  { width: 911, height: 512, deviceScaleFactor: 1.5 },
  { width: 683, height: 384, deviceScaleFactor: 2 },
  { width: 1920, height: 1080, deviceScaleFactor: 1 },
]

/** On each screen, scrolled and not, every drawn edge is where its words have theirs, and as sharp as the screen. */
async function expectToFollow(page: Page, parts: string): Promise<void> {
  await expect.poll(() => strayEdges(page, parts)).toEqual([])
  const screen = await page.context().newCDPSession(page)
  for (const size of SCREENS) {
    await screen.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false })
    const name = `${size.width} × ${size.height}`
    await expect.poll(() => strayEdges(page, parts), name).toEqual([])
    await page.evaluate(() => window.scrollTo(0, 150))
    expect(await strayEdges(page, parts), `${name}, scrolled`).toEqual([])
    const density = await page.locator('canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('That is no canvas')
      return canvas.width / canvas.getBoundingClientRect().width
    })
    expect(density, name).toBeCloseTo(size.deviceScaleFactor, 1)
  }
}

test.describe('in the contrast theme, where every edge can be seen', () => {
  test.use({ contrast: 'more', reducedMotion: 'reduce' })

  test('the slip and the trays are drawn where their words are, at home and in a tray', async ({ page }) => {
    const desk = new Desk(page)
    await desk.openAtFirstStatement(MANY_VOICES)
    await desk.drawn()
    await expectToFollow(page, '.slip, .tray')
    await desk.radio('denial').press('Space')
    // Its lower edge is behind the trays.
    await expect.poll(() => strayEdges(page, '.slip', ['left', 'top', 'right'])).toEqual([])
  })

  test('the slips on the board are drawn where their words are', async ({ page }) => {
    const desk = new Desk(page)
    const level = await levelOf(SHIPMENT)
    await desk.open(SHIPMENT)
    await playPractice(desk, level, numberKeys(desk, level.bins))
    await boardDrawn(page)
    await expectToFollow(page, '.pinned')
  })
})

test('the canvas is hidden from screen readers and takes no pointer', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.drawn()
  const drawing = page.locator('[aria-hidden="true"]').filter({ has: page.locator('canvas') })
  await expect(drawing).toHaveCount(1)
  await expect(drawing).toHaveCSS('pointer-events', 'none')
  await expect(drawing).toHaveText('')
  await expect(drawing.locator('a, button, input, [tabindex]')).toHaveCount(0)
  // Roles and states that promise what assistive technology no longer does.
  await expect(page.locator('[role=application], [aria-grabbed], [aria-dropeffect]')).toHaveCount(0)
})

for (const size of [
  { width: 1080, height: 810 },
  { width: 810, height: 1080 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]) {
  test(`at ${size.width} × ${size.height} the desk plays, whichever way the device is held`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    const desk = new Desk(page)
    const level = await desk.openAtFirstStatement(MANY_VOICES)
    await desk.drawn()
    await desk.sortRightly(level)
    await expect(desk.status).toHaveText(/^Correct/)
    await expect(page.getByText(/rotate/i)).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
  })
}
