// The drawing lies exactly under the words, wherever a resize, a rotation or a zoom puts them.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { MANY_VOICES } from './helpers/levels'

/** How far the canvas lies from the stage it is drawn for, in CSS pixels: left, top, right, bottom. */
function offsets(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage')?.getBoundingClientRect()
    const canvas = document.querySelector('.drawing canvas')?.getBoundingClientRect()
    if (!stage || !canvas) throw new Error('Nothing is drawn')
    return [
      canvas.left - stage.left,
      canvas.top - stage.top,
      canvas.right - stage.right,
      canvas.bottom - stage.bottom,
    ]
  })
}

test('the canvas covers the stage and follows it within 2 pixels', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.drawn()
  const [left = 0, top = 0, right = 0, bottom = 0] = await offsets(page)
  expect(Math.max(left, top), 'covered at left and top').toBeLessThanOrEqual(2)
  expect(Math.min(right, bottom), 'covered at right and bottom').toBeGreaterThanOrEqual(-2)
  for (const size of [
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
    { width: 683, height: 316 },
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size)
    await expect
      .poll(async () => {
        const now = await offsets(page)
        return Math.max(...[left, top, right, bottom].map((was, side) => Math.abs((now[side] ?? 0) - was)))
      }, `${size.width} × ${size.height}`)
      .toBeLessThanOrEqual(2)
  }
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

test('the canvas has a pixel for each pixel of a dense screen', async ({ browser }) => {
  const page = await browser.newPage({ deviceScaleFactor: 2 })
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.drawn()
  const ratio = await page.locator('canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('That is no canvas')
    return canvas.width / canvas.getBoundingClientRect().width
  })
  expect(ratio).toBeCloseTo(2, 1)
  await page.close()
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
