// axe finds nothing wrong on any screen, in any state and theme; what it cannot decide has been looked at.
import { expect, type Page, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { centreOf } from './helpers/hands'
import { levelOf, SHIPMENT } from './helpers/levels'
import { look } from './helpers/look'
import { screensOf } from './helpers/screens'

/**
 * What axe leaves to people, by screen, with how many pieces of text there: it cannot see what the canvas paints,
 * nor the paper under the words of a slip, which lies behind it as a piece of its own. The colours of both are
 * tokens, held to their contrast by a test of their own, and axe measures the same words in List view.
 */
type Reviewed = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The statement, with the tag or the stamp on it. */
const onSlip = (texts: number) => ({ 'color-contrast, pseudoContent, stage': texts })
const overDrawing = (under: number, image: number) => ({
  'color-contrast, bgOverlap, stage': under,
  'color-contrast, imgNode, stage': image,
})
const onBoard = (texts: number) => ({ 'color-contrast, bgOverlap, board': texts })

const LIST: Reviewed = {
  desk: onSlip(1),
  'desk, slip placed': onSlip(2),
  'desk, not quite': onSlip(2),
  'desk, correct': onSlip(2),
  edition: onSlip(2),
  'edition, a notice shown': onSlip(1),
  'edition, published': onSlip(2),
}
const BOARD: Reviewed = { result: onBoard(23), 'result, as text to copy': onBoard(22) }
const DRAWN: Reviewed = {
  ...BOARD,
  desk: overDrawing(1, 3),
  'desk, slip placed': overDrawing(5, 4),
  'desk, not quite': overDrawing(2, 1),
  'desk, correct': overDrawing(2, 1),
  edition: overDrawing(3, 3),
  'edition, a notice shown': overDrawing(2, 3),
  'edition, slip held over a tray': { ...overDrawing(5, 1), ...onSlip(1) },
  'edition, published': overDrawing(2, 1),
}
/** Without what the trays mean, for which there is no room. */
const DRAWN_LARGE: Reviewed = {
  ...BOARD,
  desk: overDrawing(1, 1),
  'desk, slip placed': overDrawing(5, 2),
  'desk, not quite': overDrawing(1, 1),
  'desk, correct': overDrawing(1, 1),
  edition: overDrawing(2, 1),
  'edition, a notice shown': overDrawing(2, 1),
  'edition, slip held over a tray': { 'color-contrast, bgOverlap, stage': 4, ...onSlip(1) },
  'edition, published': overDrawing(1, 1),
}

/** Longer than from the verdict to the turn that follows its stamp: until then a slip only seems to rest. */
const UNMOVED = 400

/** The slip has not moved for a while; on its way it carries paper of its own, behind which axe cannot look. */
async function atRest(page: Page): Promise<void> {
  const step = 80
  for (let unmoved = 0; unmoved < UNMOVED; unmoved += step) {
    await page.waitForTimeout(step)
    if ((await page.locator('.slip[data-moving]').count()) > 0) unmoved = -step
  }
}

/** What a player meets when something goes otherwise, and an edition to its end. */
async function* rareStatesOf(page: Page): AsyncGenerator<string> {
  const desk = new Desk(page)
  const level = await levelOf(SHIPMENT)
  await page.goto('#/')
  const file = { name: 'a.yaml', mimeType: 'text/plain', buffer: Buffer.from('title: <b>x</b>') }
  await page.getByLabel('Open a level file').setInputFiles(file)
  await expect(page.getByRole('alert')).toBeVisible()
  yield 'front page, a file refused'
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } })
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError')
    }
  })
  await desk.openAtFirstStatement(SHIPMENT, '?mode=edition&seed=7')
  for (let number = 1; number <= level.statements.length; number++) {
    await expect(desk.statementHeading).toHaveText(`Statement ${number} of ${level.statements.length}`)
    if (number === 2) {
      await expect(desk.notices.getByRole('button')).toBeVisible()
      yield 'edition, a notice shown'
      if ((await page.locator('.play[data-view="desk"]').count()) > 0) {
        await holdOverTray(desk)
        yield 'edition, slip held over a tray'
        await page.keyboard.press('Escape')
        await page.mouse.up()
      }
    }
    await desk.radio(await desk.rightBin(level)).press('Space')
    await page.locator('button.primary').press('Enter')
  }
  await expect(desk.why).toBeFocused()
  yield 'edition, published'
  for (let number = 1; number < level.statements.length; number++) await desk.next.press('Enter')
  await desk.seeResult.press('Enter')
  await page.getByRole('button', { name: 'Copy as text' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Your result as text' })).toBeFocused()
  yield 'result, as text to copy'
}

async function holdOverTray(desk: Desk): Promise<void> {
  const { mouse } = desk.page
  await atRest(desk.page)
  const [from, to] = [await centreOf(desk.slip), await centreOf(desk.tray('denial'))]
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(to.x, to.y, { steps: 4 })
  await expect(desk.page.locator('.tray[data-over="true"]')).toBeVisible()
}

function tally(reasons: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

for (const { theme, drawn } of [
  { theme: 'light', drawn: DRAWN },
  { theme: 'dark', drawn: DRAWN },
  { theme: 'contrast', drawn: DRAWN },
  { theme: 'presenter', drawn: DRAWN_LARGE },
]) {
  for (const view of ['list', 'desk'] as const) {
    test(`axe finds nothing on any screen in the ${theme} theme in ${view} view`, async ({ page }) => {
      await page.goto('')
      await page.evaluate(
        (settings) => localStorage.setItem('on-the-record/settings', JSON.stringify(settings)),
        { theme, view },
      )
      const violations: string[] = []
      const undecided: Record<string, Record<string, number>> = {}
      for (const screens of [screensOf(page, SHIPMENT), rareStatesOf(page)]) {
        for await (const screen of screens) {
          if (view === 'desk') {
            // Where nothing is drawn both views are the same.
            if ((await page.locator('.drawing').count()) === 0) continue
            await expect(page.locator('[data-drawn="true"] canvas')).toBeVisible()
            if (!screen.includes('held')) await atRest(page)
          }
          const found = await look(page)
          for (const violation of found.violations) violations.push(`${screen}: ${violation}`)
          if (found.undecided.length > 0) undecided[screen] = tally(found.undecided)
        }
      }
      expect(violations).toEqual([])
      expect(undecided).toEqual(view === 'list' ? LIST : drawn)
    })
  }
}
