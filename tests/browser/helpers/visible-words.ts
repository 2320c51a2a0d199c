// Plays a level and sees that every word a player needs is on the screen as text, whatever is drawn around it.
import { expect } from '@playwright/test'
import type { Level } from '../../../src/core/level/level-schema'
import type { Desk } from './desk'
import { coveredWords } from './drawing'
import { LABELS } from './levels'

/** From the first statement of a practice to the result; every statement is sorted rightly. */
export async function expectVisibleWords(desk: Desk, level: Level): Promise<void> {
  const { page } = desk
  const all = level.statements.length
  for (let number = 1; number <= all; number++) {
    await expect(desk.statementHeading).toHaveText(`Statement ${number} of ${all}`)
    const words = await desk.words()
    await expect(page.getByText(words, { exact: true })).toBeVisible()
    await expectVisibleLabels(desk, level)
    const statement = level.statements.find((one) => one.text === words)
    await desk.sortRightly(level)
    await expect(page.getByText(statement?.explanation ?? '?')).toBeVisible()
    for (const speaker of [level.sources[statement?.source ?? '']?.label ?? '?', ...(statement?.via ?? [])]) {
      await expect(page.getByText(speaker, { exact: true })).toBeVisible()
    }
    await expect(page.locator('mark').first()).toBeVisible()
    expect(await coveredWords(page)).toEqual([])
    await (number < all ? desk.next : desk.seeResult).click()
  }
  await expect(desk.resultHeading).toBeFocused()
}

/** The trays' own words, which nothing drawn lies over. */
export async function expectVisibleLabels(desk: Desk, level: Level): Promise<void> {
  for (const bin of level.bins) {
    await expect(desk.bins.getByText(LABELS[bin], { exact: true })).toBeVisible()
  }
  expect(await coveredWords(desk.page)).toEqual([])
}
