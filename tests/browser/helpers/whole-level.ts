// Plays a level from its briefing to "Your result" with any hand, and looks at each step on the way.
import { expect } from '@playwright/test'
import type { Level } from '../../../src/core/level/level-schema'
import type { Desk } from './desk'
import type { Hand } from './hands'

/** In practice, every statement sorted rightly. Begins at the briefing. */
export async function playPractice(desk: Desk, level: Level, hand: Hand): Promise<void> {
  const all = level.statements.length
  const scored = level.statements.filter((statement) => statement.scored).length
  await hand.start()
  for (let number = 1; number <= all; number++) {
    await expect(desk.statementHeading).toHaveText(`Statement ${number} of ${all}`)
    await expect(desk.statementHeading).toBeFocused()
    const bin = await desk.rightBin(level)
    await hand.put(bin)
    await desk.expectPlaced(bin)
    await expect(desk.check).toBeVisible()
    await hand.goOn()
    await expect(desk.status).toHaveText(/^Correct/)
    await expect(desk.why).toBeFocused()
    await expect(number < all ? desk.next : desk.seeResult).toBeVisible()
    await hand.goOn()
  }
  await expect(desk.resultHeading).toBeFocused()
  await expect(desk.page.getByText(`${scored} of ${scored}`, { exact: true })).toBeVisible()
}
