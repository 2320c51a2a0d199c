// What can go wrong while a slip is held: none of it loses, doubles or places a slip unasked.
import { expect, test } from '@playwright/test'
import { BINS } from '../../src/core/level/bin'
import { Desk } from './helpers/desk'
import { centreOf, holdOver, type Point } from './helpers/hands'
import { MANY_VOICES } from './helpers/levels'

let desk: Desk

test.beforeEach(async ({ page }) => {
  desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.drawn()
})

async function dragOver(): Promise<Point> {
  const hand = await holdOver(desk, 'anonymous')
  await expect(desk.tray('anonymous')).toHaveAttribute('data-over', 'true')
  return hand
}

async function expectAtHome(): Promise<void> {
  await expect(desk.slip).toHaveAttribute('data-held', 'false')
  await expect(desk.slip).toHaveCSS('transform', 'none')
  await desk.expectLies(null)
}

test('a press without a release changes nothing, on the slip, a tray or Check', async ({ page }) => {
  for (const view of ['desk', 'list'] as const) {
    if (view === 'list') await desk.listView()
    for (const target of [desk.tray('denial'), desk.check, desk.slip]) {
      const at = await centreOf(target)
      await page.mouse.move(at.x, at.y)
      await page.mouse.down()
      await desk.expectLies(null)
      await expect(desk.status).toBeEmpty()
      // Released where nothing is.
      await page.mouse.move(2, 400)
      await page.mouse.up()
    }
    await expectAtHome()
  }
})

test('a drop outside the trays sends the slip home', async ({ page }) => {
  await dragOver()
  await page.mouse.move(3, 300, { steps: 2 })
  await page.mouse.up()
  await expectAtHome()
})

test('a slip in a tray stays there when it is dropped outside the trays', async ({ page }) => {
  await desk.radio('anonymous').press('Space')
  await dragOver()
  for (const outside of [
    { x: 3, y: 300 },
    { x: 1500, y: 900 },
  ]) {
    await page.mouse.move(outside.x, outside.y, { steps: 2 })
    await page.mouse.up()
    await desk.expectLies('anonymous')
    await dragOver()
  }
  await page.mouse.up()
  await desk.expectLies('anonymous')
})

test('a drop beyond the edge of the window sends the slip home', async ({ page }) => {
  await dragOver()
  await page.mouse.move(1500, 900, { steps: 2 })
  await page.mouse.up()
  await expectAtHome()
})

test('a pointer that is taken away sends the slip home', async ({ page }) => {
  await dragOver()
  await desk.slip.dispatchEvent('pointercancel', { pointerId: 1, bubbles: true })
  await expectAtHome()
  await page.mouse.up()
  await expectAtHome()
})

test('a second pointer neither takes over nor places the held slip', async ({ page }) => {
  await dragOver()
  const second = { pointerId: 77, isPrimary: false, button: 0, bubbles: true, clientX: 700, clientY: 300 }
  for (const type of ['pointermove', 'pointerup', 'pointercancel']) {
    await desk.slip.dispatchEvent(type, second)
    await expect(desk.slip).toHaveAttribute('data-held', 'true')
    await desk.expectLies(null)
  }
  await page.mouse.up()
  await desk.expectLies('anonymous')
})

test('what is pressed while a slip is held checks nothing, and the slip can be dropped and dragged again', async ({
  page,
}) => {
  await desk.radio('opinion').press('Space')
  await dragOver()
  for (const press of [() => desk.check.dispatchEvent('click'), () => page.keyboard.press('Enter')]) {
    await press()
    await desk.expectLies('opinion')
    await expect(desk.slip).toHaveAttribute('data-held', 'true')
  }
  await page.mouse.up()
  await desk.expectLies('anonymous')
  // Held, but not yet moved: what is checked is the tray it lies in, and the hand has let go of it.
  const slip = await centreOf(desk.slip)
  await page.mouse.move(slip.x, slip.y)
  await page.mouse.down()
  await page.keyboard.press('Enter')
  await expect(desk.why).toBeFocused()
  await page.mouse.up()
  await page.keyboard.press('Enter')
  await expect(desk.statementHeading).toHaveText('Statement 2 of 17')
  await dragOver()
  await page.mouse.up()
  await desk.expectPlaced('anonymous')
})

test('the other mouse buttons do not pick the slip up', async ({ page }) => {
  const slip = await centreOf(desk.slip)
  await page.mouse.move(slip.x, slip.y)
  for (const button of ['right', 'middle'] as const) {
    await page.mouse.down({ button })
    await page.mouse.move(slip.x + 60, slip.y + 40, { steps: 2 })
    await expect(desk.slip).toHaveAttribute('data-held', 'false')
    await page.mouse.up({ button })
  }
  await desk.expectLies(null)
})

for (const [how, size] of Object.entries({
  'a resize': { width: 1100, height: 700 },
  'a rotation': { width: 768, height: 1366 },
})) {
  test(`${how} in the middle of a drag loses nothing, and the next drag works`, async ({ page }) => {
    const hand = await dragOver()
    await page.setViewportSize(size)
    const under = await page.evaluate(async ({ x, y }) => {
      // The desk has measured its trays anew.
      await new Promise((drawn) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))),
      )
      const tray = document.elementsFromPoint(x, y).find((element) => element.matches('.tray'))
      return tray?.getAttribute('data-bin') ?? null
    }, hand)
    await page.mouse.up()
    await expect(desk.slip).toHaveAttribute('data-held', 'false')
    await desk.expectLies(BINS.find((bin) => bin === under) ?? null)
    await dragOver()
    await page.mouse.up()
    await desk.expectLies('anonymous')
  })
}

test('a number key in the middle of a drag places the slip once', async ({ page }) => {
  await dragOver()
  await page.keyboard.press('1')
  await desk.expectLies('confirmed')
  await page.mouse.up()
  await desk.expectLies('anonymous')
  await expect(desk.slip).toHaveAttribute('data-held', 'false')
})
