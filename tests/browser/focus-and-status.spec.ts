// Focus is never lost, and each action gets one short answer, spoken once.
import { expect, type Page } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { Desk } from './helpers/desk'
import { mouseDrag } from './helpers/hands'
import { levelOf, SHIPMENT, wrongBin } from './helpers/levels'

async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator('body')).not.toBeFocused()
  expect(await page.evaluate(() => document.activeElement?.isConnected)).toBe(true)
}

test('a step back with the button leaves the focus on the desk', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  const takeBack = page.getByRole('button', { name: 'Take back' })
  await takeBack.click()
  await desk.expectPlaced('confirmed')
  await expectFocusKept(page)
  await takeBack.click()
  await desk.expectNothingPlaced()
  await expectFocusKept(page)
})

test('a closed notice leaves the focus on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await desk.notices.getByRole('button', { name: 'Close this notice' }).click()
  await expect(desk.notices).toBeEmpty()
  await expectFocusKept(page)
})

test('a change of page takes the focus to its content', async ({ page }) => {
  await page.goto('')
  await page.getByRole('navigation').getByRole('link', { name: 'How sorting works' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How sorting works' })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await page.getByRole('link', { name: 'Back to the front page' }).click()
  await expect(page.getByRole('main')).toBeFocused()
})

test('the skip link takes the focus to the content and keeps the address', async ({ page }) => {
  await page.goto('#/codebook')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL(/#\/codebook$/)
})

test('a closed dialog gives the focus back to the button that opened it', async ({ page }) => {
  await page.goto('')
  const button = page.getByRole('button', { name: 'Settings' })
  await button.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(button).toBeFocused()
  await button.click()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('in high contrast a box shows the focus by another outline than its own', async ({ page }) => {
  await page.goto('')
  await page.evaluate(() =>
    localStorage.setItem('on-the-record/settings', JSON.stringify({ theme: 'contrast' })),
  )
  await page.reload()
  await page.getByRole('button', { name: 'Settings' }).click()
  const box = page.getByRole('dialog').getByRole('checkbox').first()
  const outline = () => box.evaluate((element) => getComputedStyle(element).outlineColor)
  const resting = await outline()
  await page.keyboard.press('Tab')
  for (let tabs = 0; tabs < 10 && !(await box.evaluate((it) => it === document.activeElement)); tabs++)
    await page.keyboard.press('Tab')
  await expect(box).toBeFocused()
  expect(await outline()).not.toBe(resting)
})

test('switching the view keeps round, placement and focus', async ({ page }) => {
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await page.keyboard.press('2')
  await desk.listView()
  await desk.expectPlaced('denial')
  await expect(page.getByRole('button', { name: 'List view' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'List view' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'List view' }).click()
  await desk.drawn()
  await desk.expectPlaced('denial')
})

test('every action is answered by one line of under 120 characters, and only that line is live', async ({
  page,
}) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  const said = await listenToStatus(page)

  let actions = 0
  for (let number = 1; number <= 6; number++) {
    const right = number % 2 === 0
    const bin = right ? await desk.rightBin(level) : wrongBin(level, await desk.words())
    await desk.radio(bin).click()
    await expect(desk.status).toHaveText(/^Placed in /)
    await desk.check.click()
    await expect(desk.status).toHaveText(right ? /^Correct/ : /^Not quite/)
    actions += 2
    expect(await said()).toHaveLength(actions)
    await expectExplanationUnannounced(desk)
    if (number < 6) await desk.next.click()
  }
  for (const words of await said()) expect(words.length).toBeLessThan(120)
})

test('a refusal, a step back, a slip held or dragged and an edition are answered once, the same words too', async ({
  page,
}) => {
  const desk = new Desk(page)
  const level = await levelOf(SHIPMENT)
  const refused = 'There is nothing to take back.'
  const placed = 'Placed in Denial. You can still change it.'
  await desk.open(SHIPMENT, '?mode=edition')
  await page.getByRole('checkbox', { name: /how sure I am/ }).check()
  await desk.start.click()
  await expect(desk.statementHeading).toBeFocused()
  const said = await listenToStatus(page)
  const heard: (string | RegExp)[] = []
  const answered = async (act: () => Promise<void>, ...words: (string | RegExp)[]) => {
    await act()
    heard.push(...words)
    await expect.poll(said).toHaveLength(heard.length)
    for (const [index, line] of (await said()).entries()) expect(line).toMatch(heard[index] ?? '')
  }
  await answered(() => page.keyboard.press('Control+z'), refused)
  await answered(() => page.keyboard.press('Control+z'), refused)
  await answered(() => desk.slip.click(), 'Now choose a tray.')
  await answered(() => desk.tray('denial').click(), placed)
  await answered(() => desk.statementHeading.press('2'), placed)
  await answered(() => page.keyboard.press('Control+z'), 'Taken back.')
  await answered(() => mouseDrag(desk).put('denial'), placed)
  // A radio says itself that it is chosen, and a new statement is read from its heading.
  await answered(() => page.getByRole('radio', { name: 'Fairly sure' }).click())
  const slips = page.getByRole('region', { name: 'All slips' }).getByRole('button')
  for (let number = 2; number <= 6; number++) {
    await answered(() => slips.nth(number - 1).press('Enter'))
    await expect(desk.statementHeading).toBeFocused()
    await answered(async () => desk.radio(await desk.rightBin(level)).press('Space'), /^Placed in /)
    await page.getByRole('radio', { name: 'Fairly sure' }).press('Space')
  }
  await answered(() => page.getByRole('button', { name: 'Publish' }).press('Enter'), /^(Correct|Not quite)/)
  await expectExplanationUnannounced(desk)
})

/** Everything the status line of the desk says from now on: the same words twice where it says them twice. */
async function listenToStatus(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const lines: string[] = []
    const status = document.querySelector('[role=status]')
    let last = status?.textContent
    new MutationObserver(() => {
      const words = status?.textContent
      if (words === last) return
      last = words
      if (words?.trim()) lines.push(words.trim())
    }).observe(status ?? document, { childList: true, characterData: true, subtree: true })
    return lines
  })
  return () => said.jsonValue()
}

/** The status line and the notices are live; the explanation is read where the focus is, not announced. */
async function expectExplanationUnannounced(desk: Desk): Promise<void> {
  const live = desk.page.locator(
    '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output',
  )
  await expect(desk.why).toBeFocused()
  await expect(live).toHaveCount(2)
  await expect(live.filter({ has: desk.why })).toHaveCount(0)
}
