// The game fits: small screens, zoomed pages, wide letters; targets are large enough and nothing is clipped.
import { expect, test, type Page } from '@playwright/test'
import type { Bin } from '../../src/core/level/level-schema'
import { deal } from '../../src/core/round/deal'
import { Desk } from './helpers/desk'
import { levelOf, LONGEST, longestStatement, MANY_VOICES, SHIPMENT } from './helpers/levels'
import { cutTexts, lostTexts, lowTrays, screensOf, smallTargets, textSizes } from './helpers/screens'
import { spacingFaults } from './helpers/text-spacing'

/** Pixels either way. At least 24 are needed; here nothing is pressed that is smaller than this. */
const FINGER = 48

test('at 1366 × 600 slip, trays and Check of every statement fit without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 600 })
  const desk = new Desk(page)
  const { bins } = await desk.openAtFirstStatement(MANY_VOICES, '?mode=edition')
  await desk.drawn()
  for (let number = 1; number <= 17; number++) {
    await expect(desk.statementHeading).toHaveText(`Statement ${number} of 17`)
    expect(await outOfSight(page, bins), `statement ${number}`).toEqual([])
    await page.keyboard.press('1')
    expect(await outOfSight(page, bins), `statement ${number}, placed`).toEqual([])
    if (number < 17) await page.keyboard.press('Enter')
  }
})

for (const language of ['en', 'es'] as const) {
  test(`at 1366 × 600 so does the longest statement in ${language}, certainty asked for`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 600 })
    const level = await levelOf(LONGEST)
    const { id, text } = longestStatement(level)
    const seed = Array.from({ length: 1000 }, (_, at) => at).find((at) => deal(level, at, '').order[0] === id)
    for (const view of ['desk', 'list'] as const) {
      await page.addInitScript(
        (settings) => {
          localStorage.clear()
          localStorage.setItem('on-the-record/settings', JSON.stringify(settings))
        },
        { language, view, asksCertainty: true },
      )
      // A search of its own, so that it is another page and not only another place on this one.
      await page.goto(`?${view}#/play/${LONGEST}?seed=${seed}&mode=practice`)
      await page.locator('button.primary').click()
      await expect(page.locator('.slip blockquote')).toHaveText(text)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('.certainty')).toBeVisible()
      if (view === 'desk') await new Desk(page).drawn()
      expect(await outOfSight(page, level.bins), view).toEqual([])
      await page.keyboard.press('1')
      await expect(page.locator('.tray input').first()).toBeChecked()
      expect(await outOfSight(page, level.bins), `${view}, placed`).toEqual([])
    }
  })
}

/** What a target has to be, and a tray, on every screen. */
async function targetFaults(page: Page, least: number): Promise<string[]> {
  return [...(await smallTargets(page, least)), ...(await lowTrays(page))]
}

test('at 320 × 256 with four pixels a point List view needs no sideways scrolling', async ({ browser }) => {
  const page = await newPage(320, 256, 4, browser)
  const desk = new Desk(page)
  const wide: string[] = []
  for await (const screen of screensOf(page, SHIPMENT, () => desk.listView())) {
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wide.push(`${screen}: ${width}`)
    for (const text of await cutTexts(page)) wide.push(`${screen}: ${text}`)
    for (const target of await targetFaults(page, FINGER)) wide.push(`${screen}: ${target}`)
  }
  expect(wide).toEqual([])
  await page.context().close()
})

test('at 200 % zoom every text is at least 1.9 times as large, and none is clipped or gone', async ({
  browser,
}) => {
  const plain = await newPage(1366, 632, 1, browser)
  const zoomed = await newPage(683, 316, 2, browser)
  const sizes = new Map<string, Map<string, number>>()
  for await (const screen of screensOf(plain, SHIPMENT)) {
    await unfold(plain)
    sizes.set(screen, await textSizes(plain))
  }
  const faults: string[] = []
  for await (const screen of screensOf(zoomed, SHIPMENT)) {
    await unfold(zoomed)
    const found = [
      ...lostTexts(sizes.get(screen) ?? new Map(), await textSizes(zoomed)),
      ...(await cutTexts(zoomed)),
      ...(await targetFaults(zoomed, FINGER)),
    ]
    for (const fault of found) faults.push(`${screen}: ${fault}`)
    const width = await zoomed.evaluate(() => document.documentElement.scrollWidth)
    if (width > 683) faults.push(`${screen}: ${width} wide`)
  }
  expect(faults).toEqual([])
  await plain.context().close()
  await zoomed.context().close()
})

for (const { view, widths } of [
  { view: 'desk', widths: [1366, 683] },
  { view: 'list', widths: [1366, 683, 320] },
] as const) {
  test(`in ${view} view targets have room for a finger, and words for the spacing of WCAG 1.4.12`, async ({
    page,
  }) => {
    const faults: string[] = []
    const desk = new Desk(page)
    const onDesk = view === 'list' ? () => desk.listView() : () => desk.drawn()
    for await (const screen of screensOf(page, SHIPMENT, onDesk)) {
      const found = [...(await spacingFaults(page, widths)), ...(await targetFaults(page, FINGER))]
      for (const fault of found) faults.push(`${screen}: ${fault}`)
    }
    expect(faults).toEqual([])
  })
}

for (const size of [150, 200]) {
  test(`with text at ${size} % nothing is clipped`, async ({ page }) => {
    await page.goto('')
    await page.evaluate(
      (textSize) => localStorage.setItem('on-the-record/settings', JSON.stringify({ textSize })),
      size,
    )
    const cut: string[] = []
    for await (const screen of screensOf(page, SHIPMENT)) {
      for (const text of await cutTexts(page)) cut.push(`${screen}: ${text}`)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 1366) cut.push(`${screen}: ${width} wide`)
    }
    expect(cut).toEqual([])
  })
}

/**
 * Opens what a small window shows folded, and a large one does not: it is one press away. Not before the page has
 * folded it, which it does after it has painted.
 */
function unfold(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await new Promise((painted) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted))),
    )
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

/** Parts of the desk that are not wholly in the window, which has not been scrolled. */
async function outOfSight(page: Page, bins: readonly Bin[]): Promise<string[]> {
  const { scrolled, parts } = await page.evaluate(() => ({
    scrolled: scrollY,
    parts: [...document.querySelectorAll('.slip, .tray, .certainty, button.primary')].map((part) => {
      const { top, bottom } = part.getBoundingClientRect()
      return { name: part.className, inSight: top >= 0 && bottom <= innerHeight }
    }),
  }))
  expect(scrolled).toBe(0)
  expect(parts.filter(({ name }) => name === 'tray')).toHaveLength(bins.length)
  return parts.flatMap(({ name, inSight }) => (inSight ? [] : name))
}

async function newPage(
  width: number,
  height: number,
  deviceScaleFactor: number,
  browser: { newPage(options: object): Promise<Page> },
): Promise<Page> {
  return browser.newPage({ viewport: { width, height }, deviceScaleFactor })
}
