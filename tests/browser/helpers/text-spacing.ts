// A page as somebody sees it who sets letters, words, lines and paragraphs apart, as WCAG 1.4.12 has it.
import { expect, type Page } from '@playwright/test'
import { cutChoices } from './layout-faults'
import { overlappingTexts } from './overlapping-texts'
import { cutTexts } from './screens'

/** What has no room any more, at each width in turn; the page is left as it was. */
export async function spacingFaults(page: Page, widths: readonly number[]): Promise<string[]> {
  const before = page.viewportSize()
  if (!before) throw new Error('The page has no size to go back to')
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  })
  const faults: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ ...before, width })
    // A slip in a tray goes where the tray goes, once the drawing has been told.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    await expect(page.locator('.slip[data-moving]')).toHaveCount(0)
    const found = [...(await cutTexts(page)), ...(await cutChoices(page)), ...(await overlappingTexts(page))]
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
    if (scrolled > width) found.push(`${scrolled} wide`)
    for (const fault of found) faults.push(`at ${width}: ${fault}`)
  }
  await page.setViewportSize(before)
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return faults
}
