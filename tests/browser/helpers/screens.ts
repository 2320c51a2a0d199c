// Walks through every screen of the game, by keys since they wait for no frame, and measures what is on it.
import { expect, type Page } from '@playwright/test'
import { animationsEnded } from './at-rest'
import { Desk } from './desk'
import { levelOf, wrongBin } from './levels'

/** Every screen in turn, each ready to be looked at. `onDesk` is done once, before the first statement. */
export async function* screensOf(
  page: Page,
  levelId: string,
  onDesk?: () => Promise<void>,
): AsyncGenerator<string> {
  const desk = new Desk(page)
  const level = await levelOf(levelId)
  await page.goto('')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'On the Record' })).toBeVisible()
  yield 'front page'
  await page.goto('#/codebook')
  await expect(page.getByRole('heading', { level: 1, name: 'How sorting works' })).toBeVisible()
  yield 'how sorting works'
  await page.goto('#/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible()
  yield 'no such page'
  const settings = await desk.settings()
  await expect(settings).toBeVisible()
  yield 'settings'
  await settings.getByRole('button', { name: 'Keys' }).click()
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  yield 'keys'
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await desk.open(levelId, '?seed=7')
  await expect(desk.start).toBeVisible()
  yield 'briefing'
  await page.getByRole('checkbox', { name: /how sure I am/ }).check()
  await desk.start.click()
  await onDesk?.()
  await expect(desk.statementHeading).toBeVisible()
  yield 'desk'
  for (let number = 1; number <= level.statements.length; number++) {
    await expect(desk.statementHeading).toHaveText(`Statement ${number} of ${level.statements.length}`)
    const words = await desk.words()
    const bin = number === 1 ? wrongBin(level, words) : await desk.rightBin(level)
    await page.keyboard.press(String(level.bins.indexOf(bin) + 1))
    await page.getByRole('radio', { name: 'Fairly sure' }).press('Space')
    if (number === 1) yield 'desk, slip placed'
    await page.keyboard.press('Enter')
    await expect(desk.why).toBeFocused()
    if (number === 1) yield 'desk, not quite'
    if (number === 2) yield 'desk, correct'
    await page.keyboard.press('Enter')
  }
  await expect(desk.resultHeading).toBeVisible()
  yield 'result'

  await page.getByRole('button', { name: 'Play again' }).click()
  await page.getByRole('radio', { name: 'Edition' }).check()
  await page.getByRole('checkbox', { name: /how sure I am/ }).uncheck()
  await desk.start.click()
  await desk.radio('denial').click()
  await expect(page.getByRole('region', { name: 'All slips' })).toBeVisible()
  yield 'edition'
  await page.evaluate(() => localStorage.removeItem('on-the-record/round/' + location.hash.slice(7)))
}

/** Something to press or write in, as large as what is pressed for it: its labels, or the whole of a story. */
interface Target {
  name: string
  width: number
  height: number
  /** Of the window. */
  top: number
  bottom: number
  disabled: boolean
}

/** Every visible target inside `within`, or in the dialog that lies over the page. */
function targetsOf(page: Page, within: string): Promise<Target[]> {
  return page.evaluate((parts) => {
    const selector = ':is(a, button, input, select, summary, textarea, [role="textbox"], [tabindex="0"])'
    const root = document.querySelector('dialog[open]') ? 'dialog[open]' : `:is(${parts})`
    return [...document.querySelectorAll<HTMLElement>(`${root} ${selector}`)].flatMap((element) => {
      // Out of sight until it has the focus; a page to be scrolled, not pressed.
      if (element.matches('.skip, .report-scroll')) return []
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return []
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const after = getComputedStyle(element, '::after')
      const spread = after.position === 'absolute' && after.inset === '0px' ? [element.offsetParent] : []
      const boxes = [element, ...labels, ...spread].flatMap((one) => one?.getBoundingClientRect() ?? [])
      return {
        name: `${element.tagName} "${element.textContent}"`,
        width: Math.max(...boxes.map((box) => box.width)),
        height: Math.max(...boxes.map((box) => box.height)),
        top: Math.min(...boxes.map((box) => box.top)),
        bottom: Math.max(...boxes.map((box) => box.bottom)),
        disabled: element.matches(':disabled'),
      }
    })
  }, within)
}

/** Targets that are shown smaller than `least` CSS pixels in either direction. */
export async function smallTargets(page: Page, least: number, within = 'body'): Promise<string[]> {
  const targets = await targetsOf(page, within)
  expect(targets.length).toBeGreaterThan(0)
  return targets
    .filter(({ width, height }) => width < least || height < least)
    .map(({ name, width, height }) => `${name} ${width} × ${height}`)
}

/** Targets that begin in the top third of the window, which a child before a whiteboard cannot reach. */
export async function highTargets(page: Page, within = 'body'): Promise<string[]> {
  const third = (page.viewportSize()?.height ?? 0) / 3
  return (await targetsOf(page, within))
    .filter(({ top, bottom, disabled }) => bottom > 0 && top < third && !disabled)
    .map(({ name, top }) => `${name} at ${top}`)
}

/** Trays that are not as high as a hand in a hurry needs. */
export async function lowTrays(page: Page): Promise<string[]> {
  const heights = await page
    .locator('.tray')
    .evaluateAll((trays) => trays.map((tray) => tray.getBoundingClientRect().height))
  return heights.filter((height) => height < 64).map((height) => `a tray ${height} high`)
}

/** Words that are visible to the eye but cut off: by a box that hides what overflows it, or by the page's edge. */
export async function cutTexts(page: Page): Promise<string[]> {
  // A stamp on its way down is larger than it will be.
  await animationsEnded(page)
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const cut: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue
      if (parent.closest('.visually-hidden, .skip, script, style, noscript, option')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const lines = [...range.getClientRects()].filter((line) => line.width > 0)
      for (
        let box: Element | null = parent;
        box && box !== document.documentElement;
        box = box.parentElement
      ) {
        const style = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        // Hidden from the eye on purpose, and said in another way.
        if (style.clipPath === 'inset(50%)') break
        // What can be scrolled to is not cut off.
        if (/auto|scroll/.test(style.overflowX)) break
        const last = box === document.body
        const { left, right } = last ? { left: 0, right: document.documentElement.clientWidth } : edge
        const across = last || style.clipPath !== 'none' || /hidden|clip/.test(style.overflowX)
        const along = style.clipPath !== 'none' || /hidden|clip/.test(style.overflowY)
        // A line's box is taller than its letters.
        const slack = Number.parseFloat(getComputedStyle(parent).fontSize) / 4
        const out = lines.some(
          (line) =>
            (across && (line.left < left - 1 || line.right > right + 1)) ||
            (along && (line.top < edge.top - slack || line.bottom > edge.bottom + slack)),
        )
        if (out) cut.push(`"${words.slice(0, 60)}" by ${box.tagName}.${box.className}`)
        if (out) break
      }
    }
    return cut
  })
}

/** The height of every visible text in device pixels, by its words. */
export async function textSizes(page: Page): Promise<Map<string, number>> {
  return new Map(
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const sizes: [string, number][] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim() ?? ''
        const parent = node.parentElement
        if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue
        const box = parent.getBoundingClientRect()
        if (box.width < 2 || box.height < 2 || parent.closest('script, style')) continue
        sizes.push([
          `${parent.tagName} ${words.slice(0, 40)}`,
          Number.parseFloat(getComputedStyle(parent).fontSize) * devicePixelRatio,
        ])
      }
      return sizes
    }),
  )
}

/** Of a page zoomed to 200 %: texts that have not grown with it, and texts that are not to be seen any more. */
export function lostTexts(plain: Map<string, number>, zoomed: Map<string, number>): string[] {
  expect(plain.size).toBeGreaterThan(0)
  return [...plain].flatMap(([text, before]) => {
    const size = zoomed.get(text)
    if (size === undefined) return `${text} is gone`
    return size / before < 1.9 ? `${text} × ${(size / before).toFixed(2)}` : []
  })
}
