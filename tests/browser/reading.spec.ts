// What a player sets for reading is in force at once, kept, and costs only those who ask for it; the presenter
// theme keeps what a student touches large and within reach.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { MANY_VOICES, SHIPMENT } from './helpers/levels'
import { cutTexts, screensOf } from './helpers/screens'

test('OpenDyslexic is fetched when it is chosen, set everywhere, and kept', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('')
  const settings = await new Desk(page).settings()
  expect(asked.filter((url) => /opendyslexic/.test(url))).toEqual([])
  const fetched = page.waitForResponse(/opendyslexic-latin-400-normal[^/]*\.woff2$/)
  await settings.getByRole('combobox', { name: 'Letters' }).selectOption('OpenDyslexic')
  await fetched
  for (const part of ['h1', '.summary', '.page-header nav']) {
    expect(await fontOf(page, part)).toContain('OpenDyslexic')
  }
  await page.reload()
  expect(await fontOf(page, 'h1')).toContain('OpenDyslexic')
})

test('Atkinson everywhere sets the report and the masthead in it too', async ({ page }) => {
  await page.goto('')
  const settings = await new Desk(page).settings()
  expect(await fontOf(page, 'h1')).toContain('Literata')
  await settings.getByRole('combobox', { name: 'Letters' }).selectOption('Atkinson everywhere')
  expect(await fontOf(page, 'h1')).toContain('Atkinson')
})

test('letters, words and lines are set apart, each by one switch', async ({ page }) => {
  await page.goto('')
  const settings = await new Desk(page).settings()
  const summary = page.locator('.summary').first()
  const style = () =>
    summary.evaluate((element) => {
      const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(element)
      const size = Number.parseFloat(fontSize)
      return [letterSpacing, wordSpacing, lineHeight].map((value) => (Number.parseFloat(value) || 0) / size)
    })
  const plain = await style()
  for (const [index, name] of ['Letters', 'Words', 'Lines'].entries()) {
    const before = (await style())[index] ?? 0
    await settings.getByRole('checkbox', { name: `${name} further apart` }).check()
    expect((await style())[index]).toBeGreaterThan(before + 0.1)
  }
  await page.reload()
  const kept = await style()
  expect(kept.every((value, index) => value > (plain[index] ?? 0))).toBe(true)
})

for (const font of ['legible', 'dyslexic'] as const) {
  test(`with ${font} letters and everything set apart nothing is cut off`, async ({ page }) => {
    await page.goto('')
    await page.evaluate(
      (settings) => localStorage.setItem('on-the-record/settings', JSON.stringify(settings)),
      { font, wideLetters: true, wideWords: true, wideLines: true, view: 'list' },
    )
    const cut: string[] = []
    for await (const screen of screensOf(page, SHIPMENT)) {
      await page.evaluate(() => document.fonts.ready.then(() => null))
      for (const text of await cutTexts(page)) cut.push(`${screen}: ${text}`)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 1366) cut.push(`${screen}: ${width} wide`)
    }
    expect(cut).toEqual([])
  })
}

for (const size of [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]) {
  test(`for a class at ${size.width} × ${size.height} nothing a student touches is small or in the top third`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.addInitScript(() =>
      localStorage.setItem('on-the-record/settings', '{"theme":"presenter","view":"list"}'),
    )
    const desk = new Desk(page)
    const level = await desk.openAtFirstStatement(MANY_VOICES, '?mode=edition')
    const looksAt = async () => {
      const controls = [
        ...level.bins.map((bin) => desk.tray(bin)),
        ...(await page.locator('.desk button').all()),
        ...(await page.locator('.page-header > .wordmark, .page-header nav :is(a, button)').all()),
      ]
      for (const control of controls) {
        const box = await control.boundingBox()
        expect(box?.y ?? 0).toBeGreaterThanOrEqual(size.height / 3)
        expect(box?.height ?? 0).toBeGreaterThanOrEqual(64)
      }
    }
    await looksAt()
    await desk.radio('denial').click()
    await page.evaluate(() => window.scrollTo(0, 0))
    await looksAt()
  })
}

function fontOf(page: Page, part: string): Promise<string> {
  return page
    .locator(part)
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily)
}
