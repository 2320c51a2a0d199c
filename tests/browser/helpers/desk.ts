// What a player sees and does at the desk, by the names a person or a screen reader goes by.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Bin, Level } from '../../../src/core/level/level-schema'
import type { Round } from '../../../src/core/round/round'
import { LABELS, levelOf, rightBin } from './levels'

export class Desk {
  readonly page: Page
  readonly start: Locator
  readonly statementHeading: Locator
  readonly statement: Locator
  readonly slip: Locator
  readonly bins: Locator
  readonly check: Locator
  readonly status: Locator
  readonly why: Locator
  readonly next: Locator
  readonly seeResult: Locator
  readonly resultHeading: Locator
  readonly notices: Locator

  constructor(page: Page) {
    this.page = page
    this.start = page.getByRole('button', { name: 'Start sorting' })
    this.statementHeading = page.getByRole('heading', { level: 2, name: /^Statement \d+ of \d+$/ })
    this.slip = page.locator('.slip')
    this.statement = this.slip.getByRole('blockquote')
    this.bins = page.getByRole('radiogroup', { name: 'Where does this belong?' })
    this.check = page.getByRole('button', { name: 'Check' })
    this.status = page.locator('.desk').getByRole('status')
    this.why = page.getByRole('heading', { name: 'Why' })
    this.next = page.getByRole('button', { name: 'Next statement' })
    this.seeResult = page.getByRole('button', { name: 'See your result' })
    this.resultHeading = page.getByRole('heading', { level: 1, name: 'Your result' })
    this.notices = page.getByRole('log')
  }

  /** Opens a level; `query` as in a link, with its question mark. */
  async open(levelId: string, query = ''): Promise<void> {
    await this.page.goto(`#/play/${levelId}${query}`)
  }

  /** Opens a level and goes on to its first statement. */
  async openAtFirstStatement(levelId: string, query = ''): Promise<Level> {
    await this.open(levelId, query)
    await this.start.click()
    await expect(this.statementHeading).toBeFocused()
    return levelOf(levelId)
  }

  /** Waits until the desk is drawn under the words. */
  async drawn(): Promise<void> {
    await expect(this.page.locator('.play[data-drawn="true"] canvas')).toBeVisible()
  }

  radio(bin: Bin): Locator {
    return this.bins.getByRole('radio', { name: LABELS[bin], exact: true })
  }

  tray(bin: Bin): Locator {
    return this.page.locator(`.tray[data-bin="${bin}"]`)
  }

  /** The right bin of the statement on the desk. */
  async rightBin(level: Level): Promise<Bin> {
    return rightBin(level, (await this.statement.textContent()) ?? '')
  }

  /** The words of the statement on the desk. */
  async words(): Promise<string> {
    return ((await this.statement.textContent()) ?? '').trim()
  }

  async expectPlaced(bin: Bin): Promise<void> {
    await expect(this.radio(bin)).toBeChecked()
  }

  /** Nothing lies in a tray: not now, and not by what was kept. */
  async expectNothingPlaced(): Promise<void> {
    await expect(this.bins.locator('input:checked')).toHaveCount(0)
    await expect(this.page.getByRole('button', { name: 'Take back' })).toHaveCount(0)
  }

  /**
   * The first slip lies here and nowhere else, unchecked: by the radios, by the counts at the trays and by what is
   * kept. Null: on the desk.
   */
  async expectLies(bin: Bin | null): Promise<void> {
    const lies = () =>
      this.page.evaluate(() => ({
        checked: [...document.querySelectorAll<HTMLInputElement>('.tray input:checked')].map(
          ({ value }) => value,
        ),
        counted: [...document.querySelectorAll<HTMLElement>('.tray:has(.tray-count:not(:empty))')].map(
          (tray) => `${tray.dataset['bin']}: ${tray.querySelector('.tray-count')?.textContent}`,
        ),
        kept: localStorage.getItem(`on-the-record/round/${location.hash.slice('#/play/'.length)}`),
      }))
    await expect
      .poll(async () => {
        const { kept, ...seen } = await lies()
        const { phase, placements }: Round = JSON.parse(kept ?? '{}')
        return { ...seen, phase, kept: Object.values(placements).map((placement) => placement.bin) }
      })
      .toEqual({
        checked: bin === null ? [] : [bin],
        counted: bin === null ? [] : [`${bin}: 1 slip`],
        phase: 'sorting',
        kept: bin === null ? [] : [bin],
      })
    await expect(this.statementHeading).toHaveText(/^Statement 1 of/)
  }

  /** Sorts the statement on the desk rightly and checks it: with keys, which wait for no frame. */
  async sortRightly(level: Level): Promise<void> {
    await this.radio(await this.rightBin(level)).press('Space')
    await this.check.press('Enter')
    await expect(this.why).toBeFocused()
  }

  /** What the game keeps under a key; null when there is nothing. */
  async kept(key: string): Promise<unknown> {
    const text = await this.page.evaluate((name) => localStorage.getItem(`on-the-record/${name}`), key)
    const value: unknown = JSON.parse(text ?? 'null')
    return value
  }

  async settings(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Settings' }).click()
    return this.page.getByRole('dialog', { name: 'Settings' })
  }

  async listView(): Promise<void> {
    await this.page.getByRole('button', { name: 'List view' }).click()
    await expect(this.page.locator('.play[data-view="list"]')).toBeVisible()
  }
}
