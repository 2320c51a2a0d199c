// What a player sets for reading is in force at once, kept, and costs only those who ask for it; the presenter
// theme keeps what a student touches large and within reach.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { MANY_VOICES, SHIPMENT } from './helpers/levels'
import { cutTexts, highTargets, screensOf, smallTargets } from './helpers/screens'

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

/** The two largest are laid out alike: one goes by its words, for drawn by a processor it would take long. */
const BOARDS = [
  { width: 1366, height: 768, views: ['desk', 'list'] },
  { width: 1920, height: 1080, views: ['desk'] },
  { width: 3840, height: 2160, views: ['list'] },
] as const

for (const { width, height, views } of BOARDS) {
  for (const view of views) {
    test(`for a class at ${width} × ${height} in ${view} view nothing a student touches is small or in the top third`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript(
        (settings) => localStorage.setItem('on-the-record/settings', JSON.stringify(settings)),
        { theme: 'presenter', asksCertainty: true, view },
      )
      const desk = new Desk(page)
      const faults: string[] = []
      const look = async (where: string, within?: string) => {
        const found = [...(await smallTargets(page, 64, within)), ...(await highTargets(page, within))]
        for (const fault of found) faults.push(`${where}: ${fault}`)
      }
      await desk.open(MANY_VOICES, '?seed=3&mode=practice')
      await expect(desk.start).toBeVisible()
      // The strip at the top is the teacher's, until the round has begun.
      await look('briefing', 'main')
      await desk.start.click()
      await expect(desk.statementHeading).toBeFocused()
      if (view === 'desk') await desk.drawn()
      await look('sorting')
      await page.keyboard.press('1')
      await expect(desk.tray('confirmed').locator('input')).toBeChecked()
      await look('placed')
      // As if pressed: to focus it would scroll the page, and the page is to be seen as the game leaves it.
      await page.getByRole('radio', { name: 'Certain' }).dispatchEvent('click')
      await page.keyboard.press('Enter')
      await expect(desk.why).toBeFocused()
      await look('explained')

      await desk.openAtFirstStatement(MANY_VOICES, '?seed=4&mode=edition')
      await page.keyboard.press('1')
      await expect(desk.tray('confirmed').locator('input')).toBeChecked()
      await look('edition')
      expect(faults).toEqual([])
    })
  }
}

function fontOf(page: Page, part: string): Promise<string> {
  return page
    .locator(part)
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily)
}
