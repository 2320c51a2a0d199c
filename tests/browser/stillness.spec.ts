// The game keeps still: no motion where none is wanted, and no work while nothing happens.
import { expect, test, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { countFrames } from './helpers/frames'
import { holdOver, mouseDrag } from './helpers/hands'
import { MANY_VOICES, SHIPMENT } from './helpers/levels'

test.describe('where less motion is wanted', () => {
  for (const [view, wantedBy] of [
    ['desk', 'player'],
    ['list', 'system'],
  ] as const) {
    test(`nothing moves, grows or turns in ${view} view, as the ${wantedBy} wants it`, async ({ page }) => {
      if (wantedBy === 'system') await page.emulateMedia({ reducedMotion: 'reduce' })
      const desk = new Desk(page)
      await desk.open(SHIPMENT)
      if (wantedBy === 'player') {
        const settings = await desk.settings()
        await settings.getByLabel('Motion').selectOption('Reduced')
        await page.keyboard.press('Escape')
      }
      const level = await desk.openAtFirstStatement(SHIPMENT)
      await (view === 'list' ? desk.listView() : desk.drawn())
      // Every frame from here on: where the slip is, and what the style sheets animate.
      await page.evaluate(() => {
        const seen = { slips: new Set<string>(), animated: new Set<string>() }
        Object.assign(window, { seen })
        const look = () => {
          const slip = document.querySelector('.slip')
          if (slip) seen.slips.add(getComputedStyle(slip).transform)
          for (const { effect, playState } of document.getAnimations()) {
            if (!(effect instanceof KeyframeEffect) || playState !== 'running') continue
            if (Number(effect.getComputedTiming().activeDuration) <= 1) continue
            for (const frame of effect.getKeyframes()) {
              for (const property of ['transform', 'translate', 'rotate', 'scale']) {
                if (property in frame) seen.animated.add(`${property} of ${effect.target?.className}`)
              }
            }
          }
          requestAnimationFrame(look)
        }
        look()
      })
      await desk.radio(await desk.rightBin(level)).click()
      await desk.check.click()
      await expect(desk.why).toBeFocused()
      await desk.next.click()
      await desk.radio('denial').click()
      await desk.radio('confirmed').click()
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+z')
      await desk.expectNothingPlaced()
      /** What was seen since it was last asked for. */
      const seen = () =>
        page.evaluate(() => {
          const { slips, animated }: Record<string, Set<string>> = Reflect.get(window, 'seen')
          const found = { slips: [...(slips ?? [])], animated: [...(animated ?? [])] }
          slips?.clear()
          return found
        })
      const isUpright = (pose: string) => pose === 'none' || pose.startsWith('matrix(1, 0, 0, 1,')
      const sorted = await seen()
      expect(sorted.animated).toEqual([])
      // At home, over the left tray, over the right one: and nowhere between.
      expect(sorted.slips.length, sorted.slips.join(' | ')).toBeLessThanOrEqual(view === 'list' ? 1 : 3)
      expect(sorted.slips.filter((pose) => !isUpright(pose))).toEqual([])
      if (view === 'list') return

      // In the hand it goes where the hand goes, level and no larger. Let go of, it is home, and in its tray at once.
      await holdOver(desk, 'denial')
      const held = await seen()
      expect(held.slips.length).toBeGreaterThan(1)
      await page.mouse.up()
      await desk.expectPlaced('denial')
      await page.mouse.move(2, 400)
      const dropped = await seen()
      expect(dropped.slips.length, dropped.slips.join(' | ')).toBeLessThanOrEqual(3)
      expect([...held.slips, ...dropped.slips].filter((pose) => !isUpright(pose))).toEqual([])
      expect(dropped.animated).toEqual([])
    })
  }
})

/** Where a player may stop, each in a window of its own, as one that lies behind another would rest anyway. */
const RESTS: Record<string, (desk: Desk) => Promise<void>> = {
  'the result, by keys': async (desk) => {
    const level = await desk.openAtFirstStatement(SHIPMENT)
    await desk.drawn()
    for (const { id } of level.statements) {
      await desk.sortRightly(level)
      await (id === level.statements.at(-1)?.id ? desk.seeResult : desk.next).press('Enter')
    }
    await expect(desk.page.locator('.board[data-drawn="true"] canvas')).toBeVisible()
  },
  'a slip dropped into a tray': async (desk) => {
    await desk.openAtFirstStatement(MANY_VOICES)
    await desk.drawn()
    await mouseDrag(desk).put('denial')
    await desk.expectPlaced('denial')
  },
  'a slip that is held': async (desk) => {
    await desk.openAtFirstStatement(MANY_VOICES)
    await desk.drawn()
    await holdOver(desk, 'opinion')
  },
  'an explanation, by keys': async (desk) => {
    await desk.openAtFirstStatement(MANY_VOICES)
    await desk.drawn()
    await desk.page.keyboard.press('2')
    await desk.page.keyboard.press('Enter')
    await expect(desk.why).toBeFocused()
  },
}

test('five seconds after the last input nothing is drawn any more, wherever a player stops', async ({
  browser,
}) => {
  const rests: { where: string; page: Page; frames: () => Promise<number> }[] = []
  for (const [where, goTo] of Object.entries(RESTS)) {
    const page = await browser.newPage()
    const frames = await countFrames(page)
    await goTo(new Desk(page))
    rests.push({ where, page, frames })
  }
  const allFrames = async () =>
    Object.fromEntries(await Promise.all(rests.map(async ({ where, frames }) => [where, await frames()])))
  await rests[0]?.page.waitForTimeout(5000)
  const before = await allFrames()
  await rests[0]?.page.waitForTimeout(3000)
  expect(await allFrames()).toEqual(before)
  for (const { where, page, frames } of rests) {
    const running = () => document.getAnimations().filter(({ playState }) => playState === 'running').length
    expect(await page.evaluate(running), where).toBe(0)
    // And it wakes.
    await page.setViewportSize({ width: 1200, height: 700 })
    await expect.poll(frames, where).toBeGreaterThan(Number(before[where]))
    await page.close()
  }
})
