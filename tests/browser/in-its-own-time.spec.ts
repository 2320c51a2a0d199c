// Time belongs to the player: nothing runs out, and whoever acts during a motion does not wait for it.
import { expect, test, type Locator, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { countFrames } from './helpers/frames'
import { fingersOn } from './helpers/hands'
import { MANY_VOICES, SHIPMENT, wrongBin } from './helpers/levels'

const HOUR = 3_600_000
/** Until this long after the player's next action a motion may last. */
const LONGEST = 100
/**
 * Frames after the player's next action by which a motion is at its end: 100 ms are six of them where the machine
 * keeps up, and two leave room for none of the motion's own.
 */
const AT_ONCE = 2
/** Where several motions end together, the drawing and the words may each take their own. */
const FRAMES_IN_LONGEST = 6

test('an hour of doing nothing changes nothing', async ({ page }) => {
  await page.clock.install()
  const desk = new Desk(page)
  await desk.openAtFirstStatement(MANY_VOICES)
  await desk.radio('denial').press('Space')
  const before = await page.getByRole('main').innerText()
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  await page.clock.fastForward(HOUR)
  expect(await page.getByRole('main').innerText()).toBe(before)
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).toBe(kept)
  await expect(page.getByRole('timer')).toHaveCount(0)
})

const ACTIONS: [string, (page: Page) => Promise<unknown>][] = [
  ['a key', (page) => page.keyboard.press('Shift')],
  ['a press of the pointer', (page) => page.mouse.click(5, 5)],
  ['a tap', async (page) => (await fingersOn(page)).down([{ x: 5, y: 5 }])],
]
for (const [how, act] of ACTIONS) {
  test(`${how} during the slip’s flight brings it to its tray at once`, async ({ page }) => {
    const desk = new Desk(page)
    await desk.openAtFirstStatement(SHIPMENT)
    await desk.drawn()
    // Counted in the page, from the action's own event to the first frame in which the slip rests.
    await page.evaluate(() => {
      const rested = new Promise<number>((resolve) => {
        let frames = 0
        const look = () => {
          frames++
          if (document.querySelector('.slip[data-moving]') === null) resolve(frames)
          else requestAnimationFrame(look)
        }
        const begin = () => {
          requestAnimationFrame(look)
        }
        for (const type of ['keydown', 'pointerdown'])
          window.addEventListener(type, begin, { once: true, capture: true })
      })
      Object.assign(window, { rested })
    })
    await desk.radio('denial').evaluate((radio: HTMLInputElement) => radio.click())
    await expect(desk.slip).toHaveAttribute('data-moving')
    await act(page)
    expect(await page.evaluate(() => Reflect.get(window, 'rested'))).toBeLessThanOrEqual(AT_ONCE)
    await desk.expectPlaced('denial')
  })
}

test('a key during any other motion brings it to its end at once, and none lasts in List view', async ({
  page,
}) => {
  await countFrames(page)
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  await desk.drawn()

  // The stamp comes down, the slip turns, the right tray lifts.
  await desk.radio(wrongBin(level, await desk.words())).press('Space')
  expect(await framesAfterKey(desk.check, '.stamp')).toBeLessThanOrEqual(FRAMES_IN_LONGEST)
  // The slip goes into its tray, the next one comes.
  expect(await framesAfterKey(desk.next, '.slip[data-moving]')).toBeLessThanOrEqual(FRAMES_IN_LONGEST)
  // The stamp, and dust.
  await desk.radio(await desk.rightBin(level)).press('Space')
  expect(await framesAfterKey(desk.check, '.stamp')).toBeLessThanOrEqual(FRAMES_IN_LONGEST)
  await desk.next.press('Enter')

  await desk.listView()
  await desk.radio(await desk.rightBin(level)).press('Space')
  const stamping = await desk.check.evaluate(async (button: HTMLElement) => {
    button.click()
    while (document.querySelector('.stamp') === null) await window.frameCount.next()
    return document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime))
  })
  expect(stamping.length).toBeGreaterThan(0)
  expect(Math.max(...stamping)).toBeLessThanOrEqual(LONGEST)
  await page.getByRole('button', { name: 'List view' }).click()

  // The board's papers, pins and threads.
  await desk.next.press('Enter')
  for (let number = 4; number <= level.statements.length; number++) {
    await desk.sortRightly(level)
    if (number < level.statements.length) await desk.next.press('Enter')
  }
  expect(await framesAfterKey(desk.seeResult, '.board canvas')).toBeLessThanOrEqual(FRAMES_IN_LONGEST)
})

/** The frames drawn from a key, pressed in the midst of what a button sets going, until nothing moves any more. */
function framesAfterKey(button: Locator, moving: string): Promise<number> {
  return button.evaluate(async (element: HTMLElement, selector) => {
    const frames = window.frameCount
    element.click()
    while (document.querySelector(selector) === null) await frames.next()
    for (const begun = frames.drawn; frames.drawn < begun + 2; ) await frames.next()
    const before = frames.drawn
    element.ownerDocument.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))
    for (let still = 0; still < 10; ) {
      const { drawn } = frames
      await frames.next()
      still = frames.drawn === drawn ? still + 1 : 0
    }
    return frames.drawn - before
  }, moving)
}
