// Nothing hangs on colour: in grey the trays are still told apart, and in the system's own colours all is there.
import { expect, test, type Locator } from '@playwright/test'
import { BINS } from '../../src/core/level/bin'
import { Desk } from './helpers/desk'
import { boardDrawn, expectToWearLooks } from './helpers/drawing'
import { numberKeys } from './helpers/hands'
import { levelOf, MANY_VOICES, SHIPMENT } from './helpers/levels'
import { playPractice } from './helpers/whole-level'

/** Of the marks' surfaces, how much at least must differ between any two of them. */
const DIFFERENT = 0.12

test('on a grey-scale picture the marks of any two trays still differ, in every theme and view', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.drawn()
  const alike: string[] = []
  for (const view of ['desk', 'list']) {
    if (view === 'list') await desk.listView()
    for (const theme of ['light', 'dark', 'contrast', 'presenter']) {
      await (await desk.settings()).getByLabel('Theme').selectOption(theme)
      await page.keyboard.press('Escape')
      const inks = await inksOf(desk.bins)
      expect(inks).toHaveLength(BINS.length)
      for (const [index, one] of inks.entries()) {
        for (const [further, other] of inks.slice(index + 1).entries()) {
          const share = difference(one, other)
          const two = [index, index + 1 + further].map((at) => BINS[at]).join(' and ')
          if (share < DIFFERENT) alike.push(`${two} in ${theme}, ${view} view: ${share.toFixed(2)}`)
        }
      }
    }
  }
  expect(alike).toEqual([])
})

test('in forced colours a level plays, and the chosen tray is told by its edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(MANY_VOICES)
  await desk.listView()
  const chosen = await desk.rightBin(level)
  const other = BINS.find((bin) => bin !== chosen) ?? 'denial'
  await desk.radio(chosen).press('Space')
  expect(await edgeOf(desk.tray(chosen))).not.toBe(await edgeOf(desk.tray(other)))
  await desk.sortRightly(level)
  await expect(desk.status).toHaveText(/^Correct/)
  // A mark or a cue painted in a colour of our own would vanish on the system's ground.
  await expect(page.locator('mark').first()).toBeVisible()
  const own = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
      .map((element) => element.className),
  )
  expect(own).toEqual([])
})

test('a system that asks for more contrast gets it, on the desk and off it, until a theme is chosen', async ({
  page,
}) => {
  await page.emulateMedia({ contrast: 'more' })
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.drawn()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const settings = await desk.settings()
  await settings.getByLabel('Theme').selectOption('light')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test.describe('with nothing in motion', () => {
  test.use({ reducedMotion: 'reduce' })

  test('the drawn desk changes to what the system wants, and back', async ({ page }) => {
    const desk = new Desk(page)
    await desk.openAtFirstStatement(MANY_VOICES)
    await desk.drawn()
    await expectToWearLooks(page)
  })

  test('the drawn board changes to what the system wants, and back', async ({ page }) => {
    const desk = new Desk(page)
    const level = await levelOf(SHIPMENT)
    await desk.open(SHIPMENT)
    await playPractice(desk, level, numberKeys(desk, level.bins))
    await boardDrawn(page)
    await expectToWearLooks(page)
  })
})

/** Of each tray's mark, where it is darker or lighter than its ground, point by point on a grid of 24 × 24. */
async function inksOf(trays: Locator): Promise<boolean[][]> {
  const picture = (await trays.screenshot()).toString('base64')
  return trays.evaluate(async (all, data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(24, 24)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) throw new Error('No canvas to look at the picture with')
    const { left, top } = all.getBoundingClientRect()
    return [...all.querySelectorAll('.bin-mark')].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect()
      context.drawImage(image, x - left, y - top, width, height, 0, 0, 24, 24)
      const { data: points } = context.getImageData(0, 0, 24, 24)
      const grey = Array.from({ length: 24 * 24 }, (_, at) => {
        const [red = 0, green = 0, blue = 0] = points.subarray(at * 4, at * 4 + 3)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      })
      const ground = grey.toSorted((one, other) => one - other)[grey.length >> 1] ?? 0
      return grey.map((point) => Math.abs(point - ground) > 48)
    })
  }, picture)
}

function difference(one: readonly boolean[], other: readonly boolean[]): number {
  return one.filter((ink, at) => ink !== other[at]).length / one.length
}

function edgeOf(tray: Locator): Promise<string> {
  return tray.evaluate((element) => {
    const { borderColor, borderWidth, outline, boxShadow } = getComputedStyle(element)
    return [borderColor, borderWidth, outline, boxShadow].join(' ')
  })
}
