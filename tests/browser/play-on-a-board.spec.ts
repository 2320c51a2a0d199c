// A whiteboard in a classroom: drawn, in the presenter theme, with a finger and with the pen that comes with it.
import { expect, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { centreOf, fingerDrag, penDrag } from './helpers/hands'
import { MANY_VOICES } from './helpers/levels'

test.use({ hasTouch: true })

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]) {
  test(`statements are sorted by finger and by pen on ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.addInitScript(() =>
      localStorage.setItem(
        'on-the-record/settings',
        JSON.stringify({ theme: 'presenter', firstHints: false }),
      ),
    )
    const desk = new Desk(page)
    const level = await desk.openAtFirstStatement(MANY_VOICES, '?seed=7')
    await desk.drawn()
    for (const [number, hand] of [await fingerDrag(desk), await penDrag(desk)].entries()) {
      await expect(desk.statementHeading).toHaveText(`Statement ${number + 1} of 17`)
      const bin = await desk.rightBin(level)
      await hand.put(bin)
      await desk.expectPlaced(bin)
      expect((await centreOf(desk.check)).y, 'Check is in sight').toBeLessThan(viewport.height)
      await desk.check.tap()
      await expect(desk.status).toHaveText(/^Correct/)
      await desk.next.tap()
    }
  })
}
