// The ways a player has of doing things: keys, clicks, a dragging mouse, taps, a dragging finger.
import { expect, type CDPSession, type Locator, type Page } from '@playwright/test'
import type { Bin } from '../../../src/core/level/level-schema'
import type { Desk } from './desk'

/** How a player begins, puts the slip in a tray, and goes on. */
export interface Hand {
  start(): Promise<void>
  put(bin: Bin): Promise<void>
  /** Presses the one big button, whatever it says now. */
  goOn(): Promise<void>
}

export type Point = { x: number; y: number }

/** Where the slip can be taken hold of: once it has come to rest, for a hand does not aim at where it was. */
export async function slipAtRest(desk: Desk): Promise<Point> {
  await expect(desk.page.locator('.slip[data-moving]')).toHaveCount(0)
  return centreOf(desk.slip)
}

export async function centreOf(locator: Locator): Promise<Point> {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const bigButton = (page: Page) => page.locator('button.primary')

export function clicks(desk: Desk): Hand {
  return {
    start: () => desk.start.click(),
    put: (bin) => desk.tray(bin).click(),
    goOn: () => bigButton(desk.page).click(),
  }
}

export function numberKeys(desk: Desk, bins: readonly Bin[]): Hand {
  return {
    start: () => tabTo(desk.page, desk.start).then(() => desk.page.keyboard.press('Enter')),
    put: (bin) => desk.page.keyboard.press(String(bins.indexOf(bin) + 1)),
    goOn: () => desk.page.keyboard.press('Enter'),
  }
}

/** Tab, arrows, Space and Enter; backwards to the button above an explanation. */
export function tabAndArrows(desk: Desk): Hand {
  const { page } = desk
  return {
    start: async () => {
      await tabTo(page, desk.start)
      await page.keyboard.press('Space')
    },
    put: async (bin) => {
      await tabTo(page, desk.bins.getByRole('radio'))
      await page.keyboard.press('Space')
      for (let step = 0; step < 4 && !(await desk.radio(bin).isChecked()); step++) {
        await page.keyboard.press('ArrowDown')
      }
      await desk.expectPlaced(bin)
    },
    goOn: async () => {
      const backwards = await desk.why.isVisible()
      await tabTo(page, bigButton(page), backwards ? 'Shift+Tab' : 'Tab')
      await page.keyboard.press('Space')
    },
  }
}

/** Moves the focus on, key by key, until it is on one of `targets`. */
export async function tabTo(page: Page, targets: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = () => targets.evaluateAll((all) => all.some((one) => one === document.activeElement))
  for (let presses = 0; presses < 40; presses++) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  throw new Error('The focus never gets there')
}

export function mouseDrag(desk: Desk): Hand {
  return {
    ...clicks(desk),
    put: async (bin) => {
      await holdOver(desk, bin)
      await desk.page.mouse.up()
    },
  }
}

/** Picks the slip up with the mouse and brings it over a tray. Gives where the hand is then. */
export async function holdOver(desk: Desk, bin: Bin): Promise<Point> {
  const { mouse } = desk.page
  const from = await slipAtRest(desk)
  const to = await centreOf(desk.tray(bin))
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(to.x, to.y, { steps: 4 })
  return to
}

export function tapTray(desk: Desk): Hand {
  return {
    start: () => desk.start.tap(),
    put: (bin) => desk.tray(bin).tap(),
    goOn: () => bigButton(desk.page).tap(),
  }
}

export function tapSlipThenTray(desk: Desk): Hand {
  return {
    ...tapTray(desk),
    put: async (bin) => {
      await desk.slip.tap()
      await expect(desk.status).toHaveText('Now choose a tray.')
      await desk.tray(bin).tap()
    },
  }
}

export async function fingerDrag(desk: Desk): Promise<Hand> {
  const finger = await fingersOn(desk.page)
  return {
    ...tapTray(desk),
    put: async (bin) => {
      const from = await slipAtRest(desk)
      const to = await centreOf(desk.tray(bin))
      await finger.down([from])
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await finger.move([{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }])
      }
      await finger.up()
    },
  }
}

export async function penDrag(desk: Desk): Promise<Hand> {
  const screen = await desk.page.context().newCDPSession(desk.page)
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
    screen.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
    })
  return {
    ...clicks(desk),
    put: async (bin) => {
      const from = await slipAtRest(desk)
      const to = await centreOf(desk.tray(bin))
      await send('mousePressed', from)
      await send('mouseMoved', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
      await send('mouseMoved', to)
      await send('mouseReleased', to)
    },
  }
}

/** Fingers as the touch screen would report them; by its clock they are unhurried, for a flick swallows a tap. */
export async function fingersOn(page: Page) {
  const screen: CDPSession = await page.context().newCDPSession(page)
  let timestamp = Date.now() / 1000 - 2
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', at: readonly Point[]) => {
    timestamp += type === 'touchMove' ? 0.1 : 0.4
    const touchPoints = at.map((point, id) => ({ ...point, id }))
    return screen.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp })
  }
  return {
    down: (at: readonly Point[]) => send('touchStart', at),
    move: (at: readonly Point[]) => send('touchMove', at),
    up: () => send('touchEnd', []),
    cancel: () => send('touchCancel', []),
  }
}
