// What a player does before a picture is taken. Promises that the screen has come to rest afterwards.
import type { Page } from '@playwright/test'
import { BINS, type Bin } from '../../core/level/bin'
import type { Level } from '../../core/level/level-schema'
import { wholeEn as en } from '../../text/whole-en'

/** The longest fade of reduced motion, in milliseconds, and as much again. */
const FADE = 300

/** Fonts are there, what is to be drawn is drawn, and nothing fades any more. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.locator('[data-view="desk"][data-drawn="false"]').waitFor({ state: 'detached' })
  await page.waitForTimeout(FADE)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** Starts the round and puts the first slip where it belongs. */
export async function sort(page: Page, level: Level): Promise<void> {
  await page.getByRole('button', { name: en.briefing.start }).click()
  await settle(page)
  await place(page, level, 0)
}

export async function check(page: Page, level: Level): Promise<void> {
  await sort(page, level)
  await page.getByRole('button', { name: en.desk.wayOn.check }).click()
}

/** Starts the round with certainty asked for, and puts the first slip beside where it belongs, surely. */
export async function missWithCertainty(page: Page, level: Level): Promise<void> {
  await page.locator('.briefing input[type="checkbox"]').check()
  await page.getByRole('button', { name: en.briefing.start }).click()
  await settle(page)
  await place(page, level, 1)
  await page.getByRole('radio', { name: en.certainties.certain }).check()
}

/** Plays from the first explanation to the result, with a mistake now and then. */
export async function finishFrom(page: Page, level: Level): Promise<void> {
  for (let slip = 0; slip < level.statements.length; slip++) {
    if (slip > 0) {
      await place(page, level, slip % 4 === 3 ? 1 : 0)
      await page.getByRole('button', { name: en.desk.wayOn.check }).click()
    }
    const last = slip === level.statements.length - 1
    const goOn = last ? en.desk.wayOn.finish : en.desk.wayOn.next
    await page.getByRole('button', { name: goOn }).click()
  }
  await page.getByRole('heading', { level: 1, name: en.result.title }).waitFor()
}

export async function playThrough(page: Page, level: Level): Promise<void> {
  await check(page, level)
  await finishFrom(page, level)
}

export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.header.settings }).click()
  await page.locator('dialog[open] select').first().waitFor()
}

/** Plays the whole level and shows the board. */
export async function finish(page: Page, level: Level): Promise<void> {
  await playThrough(page, level)
  const board = page.getByRole('heading', { name: en.result.board })
  await board.evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
}

/** `aside`: 0 for the right tray, 1 for the one after it. */
async function place(page: Page, level: Level, aside: number): Promise<void> {
  const words = await page.locator('.slip blockquote').innerText()
  const statement = level.statements.find(({ text }) => text === words)
  if (!statement) throw new Error(`“${words}” is not a statement of ${level.id}`)
  const bins = BINS.filter((bin) => level.bins.includes(bin))
  const bin: Bin = bins[(bins.indexOf(statement.category) + aside) % bins.length] ?? statement.category
  await page.locator(`.tray[data-bin="${bin}"]`).click()
}
