// How long a player waits: until the first statement can be sorted, and until the desk is drawn;
// and how long the bare Phaser page takes to its first frame. In ms since the navigation began.
import type { Browser, Page } from '@playwright/test'
import { visit, within } from './open-page'
import type { Sites } from './sites'
import { SORTING_HASH } from './sorting-round'

const PATIENCE = 60

export interface Opening {
  readonly sortable: number
  readonly drawn: number
}

export function openGame(browser: Browser, { game, stored, watchMoments }: Sites): Promise<Opening> {
  const url = `${game}/${SORTING_HASH}`
  return visit(browser, { url, stored, before: watchMoments }, async (page) => ({
    sortable: await sortable(page),
    drawn: await within(
      PATIENCE,
      'The first desk frame',
      page.evaluate(() => window.moments.drawn),
    ),
  }))
}

/** Opens the game once and, in the very moment that counts as sortable, sorts: the claim has to be true. */
export function proveSortable(browser: Browser, { game, stored, watchMoments }: Sites): Promise<void> {
  const url = `${game}/${SORTING_HASH}`
  return visit(browser, { url, stored, before: watchMoments }, async (page) => {
    await page.evaluate(async () => {
      await window.moments.sortable
      const radio = document.querySelector('[role="radiogroup"] input[type="radio"]')
      if (radio instanceof HTMLElement) radio.click()
    })
    await page.getByRole('button', { name: 'Check' }).click()
    await page
      .getByRole('status')
      .filter({ hasText: /^(?:Correct|Not quite)/u })
      .waitFor()
  })
}

export function openBarePage(browser: Browser, { bench }: Sites, renderer: '' | 'canvas'): Promise<number> {
  const url = `${bench}/index.html${renderer === '' ? '' : `?${renderer}`}`
  return visit(browser, { url }, (page) =>
    within(
      PATIENCE,
      'The bare page’s first frame',
      page.evaluate(() => window.bareFirstFrame),
    ),
  )
}

export function sortable(page: Page): Promise<number> {
  return within(
    PATIENCE,
    'The first statement',
    page.evaluate(() => window.moments.sortable),
  )
}
