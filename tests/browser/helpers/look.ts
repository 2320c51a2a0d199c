// What axe finds on a page as it stands: what is wrong, and what it cannot decide. And what it lets pass, though it
// takes the reader's own keys away, or was given up by every browser.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { animationsEnded } from './at-rest'

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> }
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * axe cannot measure contrast on a gradient, nor under what may hold a picture: while it looks, paper is as dark
 * as its shade, the desk unlit, and a canvas' place without a canvas away.
 */
export async function look(page: Page): Promise<{ violations: string[]; undecided: string[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  await animationsEnded(page)
  return page.evaluate(async () => {
    const shaded: HTMLElement[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      const image = getComputedStyle(element).backgroundImage
      if (image === 'none') continue
      const shade = image.startsWith('linear-gradient') ? image.match(/rgb\([^)]*\)/g)?.at(-1) : undefined
      element.style.setProperty('background', shade ?? 'var(--desk)')
      shaded.push(element)
    }
    const sheet = new CSSStyleSheet()
    // Nor under what stays on the screen while the rest scrolls.
    sheet.replaceSync(
      'html { background-color: var(--desk-dim) } .drawing:empty { display: none } .write-bar, .write-report, .from-selection, .settings .actions { position: static !important } .write-report, .written { max-height: none !important; overflow: visible !important }',
    )
    document.adoptedStyleSheets = [sheet]
    const results = await window.axe.run({ resultTypes: ['violations', 'incomplete'] })
    for (const element of shaded) element.style.removeProperty('background')

    const placeOf = (target: unknown) => {
      const element = document.querySelector(String(target))
      if (element?.closest('.written')) return 'report field'
      return element?.closest('.stage') ? 'stage' : element?.closest('.board') ? 'board' : String(target)
    }
    const reasonIn = (data: unknown) =>
      typeof data === 'object' && data !== null && 'messageKey' in data ? String(data.messageKey) : 'unsaid'
    const givenUp = document.querySelectorAll('[role~="application"], [aria-grabbed], [aria-dropeffect]')
    return {
      violations: [
        ...results.violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
        ),
        ...[...givenUp].map(({ outerHTML }) => `given up: ${outerHTML.slice(0, 200)}`),
      ],
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
