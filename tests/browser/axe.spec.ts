// axe finds nothing wrong on any screen, in any state and theme; what it cannot decide has been looked at.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { Desk } from './helpers/desk'
import { SHIPMENT } from './helpers/levels'
import { screensOf } from './helpers/screens'

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> }
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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
    const desk = new Desk(page)
    for await (const screen of screensOf(page, SHIPMENT)) {
      if (view === 'desk' && (await page.locator('.drawing').count()) > 0) {
        await expect(page.locator('[data-drawn="true"] canvas')).toBeVisible()
        await expect(desk.slip.and(page.locator('[data-moving]'))).toHaveCount(0)
      }
      const found = await look(page)
      for (const violation of found.violations) violations.push(`${screen}: ${violation}`)
      for (const reason of found.undecided) undecided.add(reason)
    }
    expect(violations).toEqual([])
    expect([...undecided].sort()).toEqual(REVIEWED[view])
  })
}

/**
 * axe cannot measure contrast on a gradient, nor under what may hold a picture: while it looks, paper is as dark
 * as its shade, the desk unlit, and a canvas' place without a canvas away.
 */
async function look(page: Page): Promise<{ violations: string[]; undecided: string[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished))
    const shaded: HTMLElement[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      const image = getComputedStyle(element).backgroundImage
      if (image === 'none') continue
      const shade = image.startsWith('linear-gradient') ? image.match(/rgb\([^)]*\)/g)?.at(-1) : undefined
      element.style.setProperty('background', shade ?? 'var(--desk)')
      shaded.push(element)
    }
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.drawing:empty { display: none }')
    document.adoptedStyleSheets = [sheet]
    const results = await window.axe.run({ resultTypes: ['violations', 'incomplete'] })
    for (const element of shaded) element.style.removeProperty('background')

    const placeOf = (target: unknown) => {
      const element = document.querySelector(String(target))
      return element?.closest('.stage') ? 'stage' : element?.closest('.board') ? 'board' : String(target)
    }
    const reasonIn = (data: unknown) =>
      typeof data === 'object' && data !== null && 'messageKey' in data ? String(data.messageKey) : 'unsaid'
    return {
      violations: results.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      ),
      undecided: results.incomplete.flatMap(({ id, nodes }) =>
        nodes.flatMap((node) =>
          [...node.any, ...node.all, ...node.none].map(
            ({ data }) => `${id}, ${reasonIn(data)}, ${placeOf(node.target[0])}`,
          ),
        ),
      ),
    }
  })
}
