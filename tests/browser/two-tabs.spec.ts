// Two tabs on one round: the one that lags behind follows, nothing is lost and nothing is counted twice.
import { expect } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { Desk } from './helpers/desk'
import { SHIPMENT } from './helpers/levels'
import type { Level } from '../../src/core/level/level-schema'

test('a second tab follows every step, and the round is counted once', async ({ context }) => {
  const one = new Desk(await context.newPage())
  const other = new Desk(await context.newPage())
  const level = await one.openAtFirstStatement(SHIPMENT)
  await other.open(SHIPMENT)
  await expect(other.statement).toHaveText(await one.words())

  for (let number = 1; number <= 6; number++) {
    const [ahead, behind] = number % 2 === 1 ? [one, other] : [other, one]
    await sort(ahead, level)
    await expect(behind.why).toBeVisible()
    if (number < 6) {
      await ahead.page.keyboard.press('Enter')
      await expect(behind.statementHeading).toHaveText(`Statement ${number + 1} of 6`)
      await expect(behind.statement).toHaveText(await ahead.words())
      await behind.expectNothingPlaced()
    }
  }
  await expect(one.notices).toContainText('You went on with this round in another tab.')
  await Promise.all([one, other].map((desk) => desk.page.keyboard.press('Enter')))
  for (const desk of [one, other]) {
    await expect(desk.resultHeading).toBeVisible()
    await expect(desk.page.getByText('6 of 6', { exact: true })).toBeVisible()
  }
  expect(await one.kept('results')).toHaveLength(1)
})

test.describe('a tab that has not heard of the other', () => {
  test('takes over the later state instead of acting on the earlier one', async ({ context }) => {
    const one = new Desk(await context.newPage())
    const deaf = new Desk(await context.newPage())
    await deaf.page.addInitScript(() => {
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true)
    })
    const level = await one.openAtFirstStatement(SHIPMENT)
    await deaf.open(SHIPMENT)
    await expect(deaf.statementHeading).toHaveText('Statement 1 of 6')
    await sort(one, level)
    await one.page.keyboard.press('Enter')
    await expect(one.statementHeading).toHaveText('Statement 2 of 6')

    await deaf.page.keyboard.press('2')
    await expect(deaf.statementHeading).toHaveText('Statement 2 of 6')
    await expect(deaf.status).toHaveText(
      'This round went on in another tab. Look where it stands, then go on.',
    )
    await deaf.expectNothingPlaced()
    await sort(deaf, level)
  })

  test('cannot finish a finished round again', async ({ context }) => {
    const one = new Desk(await context.newPage())
    const deaf = new Desk(await context.newPage())
    await deaf.page.addInitScript(() => {
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true)
    })
    const level = await one.openAtFirstStatement(SHIPMENT)
    for (let number = 1; number < 6; number++) {
      await sort(one, level)
      await one.page.keyboard.press('Enter')
    }
    await sort(one, level)
    await deaf.open(SHIPMENT)
    await expect(deaf.seeResult).toBeVisible()
    await one.page.keyboard.press('Enter')
    await expect(one.resultHeading).toBeVisible()
    await deaf.page.keyboard.press('Enter')
    await expect(deaf.resultHeading).toBeVisible()
    expect(await deaf.kept('results')).toHaveLength(1)
  })
})

test('results of two levels finished in two tabs are both kept', async ({ context }) => {
  const one = new Desk(await context.newPage())
  const other = new Desk(await context.newPage())
  const finish = async (desk: Desk, query: string) => {
    const level = await desk.openAtFirstStatement(SHIPMENT, query)
    for (let number = 1; number <= 6; number++) {
      await sort(desk, level)
      await desk.page.keyboard.press('Enter')
      if (number < 6) await expect(desk.statementHeading).toHaveText(`Statement ${number + 1} of 6`)
    }
    await expect(desk.resultHeading).toBeVisible()
  }
  await Promise.all([finish(one, '?seed=1'), finish(other, '?seed=2')])
  expect(await one.kept('results')).toHaveLength(2)
})

/** With keys: a browser draws the tab in the back so seldom that a click would wait for it. */
async function sort(desk: Desk, level: Level): Promise<void> {
  await desk.page.keyboard.press(String(level.bins.indexOf(await desk.rightBin(level)) + 1))
  await desk.page.keyboard.press('Enter')
  await expect(desk.why).toBeFocused()
}
