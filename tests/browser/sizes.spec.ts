// The game fits: small screens, zoomed pages, wide letters; targets are large enough and nothing is clipped.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { cutTexts, screensOf, smallTargets, textSizes } from './helpers/screens'
import { MANY_VOICES, SHIPMENT } from './helpers/levels'

test('at 1366 × 600 slip, trays and Check of every statement fit without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 600 })
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES, '?mode=edition')
  await desk.drawn()
  for (let number = 1; number <= 17; number++) {
    await expect(desk.statementHeading).toHaveText(`Statement ${number} of 17`)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    for (const part of [
      desk.slip,
      ...['confirmed', 'opinion'].map((bin) => page.locator(`.tray[data-bin=${bin}]`)),
      page.locator('button.primary'),
    ]) {
      const box = await part.boundingBox()
      expect(box, 'it is there').not.toBeNull()
      expect((box?.y ?? 0) + (box?.height ?? 0), `statement ${number}`).toBeLessThanOrEqual(600)
      expect(box?.y).toBeGreaterThanOrEqual(0)
    }
    if (number < 17) await page.keyboard.press('Enter')
  }
})

test('every target is at least 24 × 24, and every tray at least 64 high', async ({ page }) => {
  const small: string[] = []
  for await (const screen of screensOf(page, SHIPMENT)) {
    for (const target of await smallTargets(page, 24)) small.push(`${screen}: ${target}`)
    for (const tray of await page.locator('.tray').all()) {
      expect((await tray.boundingBox())?.height, screen).toBeGreaterThanOrEqual(64)
    }
  }
  expect(small).toEqual([])
})

test('at 320 × 256 with four pixels a point List view needs no sideways scrolling', async ({ browser }) => {
  const page = await newPage(320, 256, 4, browser)
  const desk = new Desk(page)
  const wide: string[] = []
  for await (const screen of screensOf(page, SHIPMENT, () => desk.listView())) {
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wide.push(`${screen}: ${width}`)
    for (const text of await cutTexts(page)) wide.push(`${screen}: ${text}`)
  }
  expect(wide).toEqual([])
  await page.context().close()
})

test('at 200 % zoom every text is at least 1.9 times as large and none is clipped', async ({ browser }) => {
  const plain = await newPage(1366, 632, 1, browser)
  const zoomed = await newPage(683, 316, 2, browser)
  const sizes = new Map<string, Map<string, number>>()
  for await (const screen of screensOf(plain, SHIPMENT)) sizes.set(screen, await textSizes(plain))
  const small = new Set<string>()
  for await (const screen of screensOf(zoomed, SHIPMENT)) {
    for (const [text, size] of await textSizes(zoomed)) {
      const before = sizes.get(screen)?.get(text)
      if (before !== undefined && size / before < 1.9)
        small.add(`${screen}: ${text} × ${(size / before).toFixed(2)}`)
    }
    for (const text of await cutTexts(zoomed)) small.add(`${screen}: clipped ${text}`)
    const width = await zoomed.evaluate(() => document.documentElement.scrollWidth)
    if (width > 683) small.add(`${screen}: ${width} wide`)
  }
  expect([...small]).toEqual([])
  await plain.context().close()
  await zoomed.context().close()
})

for (const view of ['desk', 'list'] as const) {
  test(`with the spacing of WCAG 1.4.12 nothing is clipped in ${view} view`, async ({ page }) => {
    const spaced = async () => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-bottom: 2em !important }`)
        document.adoptedStyleSheets = [sheet]
      })
    }
    const cut: string[] = []
    const desk = new Desk(page)
    for await (const screen of screensOf(
      page,
      SHIPMENT,
      view === 'list' ? () => desk.listView() : undefined,
    )) {
      await spaced()
      for (const text of await cutTexts(page)) cut.push(`${screen}: ${text}`)
    }
    expect(cut).toEqual([])
  })
}

for (const size of [125, 150, 200]) {
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

async function newPage(
  width: number,
  height: number,
  deviceScaleFactor: number,
  browser: { newPage(options: object): Promise<Page> },
): Promise<Page> {
  return browser.newPage({ viewport: { width, height }, deviceScaleFactor })
}
