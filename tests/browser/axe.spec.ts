// axe finds nothing wrong on any screen, in any state and theme; what it cannot decide has been looked at.
import { expect, type Page, test } from '@playwright/test'
import { SHIPMENT } from './helpers/levels'
import { look } from './helpers/look'
import { screensOf } from './helpers/screens'

/**
 * What axe leaves to people: it cannot see what the canvas paints, nor the paper under the words of a slip.
 * The colours of both are tokens, held to their contrast by a test of their own, and axe measures the same
 * words in List view.
 */
const REVIEWED = {
  // The slip's paper, which lies behind it as a piece of its own.
  list: ['color-contrast, pseudoContent, stage'],
  desk: [
    'color-contrast, bgOverlap, board',
    'color-contrast, bgOverlap, stage',
    'color-contrast, imgNode, stage',
  ],
} as const

/** Longer than from the verdict to the turn that follows its stamp: until then a slip only seems to rest. */
const UNMOVED = 400

/** The slip has not moved for a while; on its way it carries paper of its own, behind which axe cannot look. */
async function atRest(page: Page): Promise<void> {
  const step = 80
  for (let unmoved = 0; unmoved < UNMOVED; unmoved += step) {
    await page.waitForTimeout(step)
    if ((await page.locator('.slip[data-moving]').count()) > 0) unmoved = -step
  }
}

for (const { theme, view } of [
  { theme: 'light', view: 'list' },
  { theme: 'dark', view: 'list' },
  { theme: 'contrast', view: 'list' },
  { theme: 'presenter', view: 'list' },
  { theme: 'light', view: 'desk' },
  { theme: 'dark', view: 'desk' },
  { theme: 'contrast', view: 'desk' },
] as const) {
  test(`axe finds nothing on any screen in the ${theme} theme in ${view} view`, async ({ page }) => {
    await page.goto('')
    await page.evaluate(
      (settings) => localStorage.setItem('on-the-record/settings', JSON.stringify(settings)),
      { theme, view },
    )
    const violations: string[] = []
    const undecided = new Set<string>()
    for await (const screen of screensOf(page, SHIPMENT)) {
      if (view === 'desk' && (await page.locator('.drawing').count()) > 0) {
        await expect(page.locator('[data-drawn="true"] canvas')).toBeVisible()
        await atRest(page)
      }
      const found = await look(page)
      for (const violation of found.violations) violations.push(`${screen}: ${violation}`)
      for (const reason of found.undecided) undecided.add(reason)
    }
    expect(violations).toEqual([])
    expect([...undecided].sort()).toEqual(REVIEWED[view])
  })
}
