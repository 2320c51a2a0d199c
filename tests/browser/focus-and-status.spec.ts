// Focus is never lost, and each action gets one short answer, spoken once.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { SHIPMENT, wrongBin } from './helpers/levels'

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
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => {
      const words = document.querySelector('[role=status]')?.textContent ?? ''
      if (words !== '' && words !== said.at(-1)) said.push(words)
    }).observe(document.querySelector('main') ?? document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  const said = () => page.evaluate(() => ('said' in window && Array.isArray(window.said) ? window.said : []))
  const live = page.locator(
    '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output',
  )

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
    // The status line and the notices; the explanation is read where the focus is, not announced.
    await expect(live).toHaveCount(2)
    await expect(live.filter({ has: desk.why })).toHaveCount(0)
    if (number < 6) await desk.next.click()
  }
  for (const words of await said()) expect(words.length).toBeLessThan(120)
})
