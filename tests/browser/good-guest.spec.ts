// The game behaves as a guest: it asks no other host for anything, leaves zooming to the browser, and takes no
// focus inside another page.
import { expect, test, type Locator, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { centreOf, clicks, fingersOn, numberKeys } from './helpers/hands'
import { levelOf, OFFICIAL, SHIPMENT } from './helpers/levels'
import { playPractice } from './helpers/whole-level'

test('a whole level asks no other host for anything', async ({ page, baseURL }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const own = request.url().startsWith(baseURL ?? '?') || /^(data|blob):/.test(request.url())
    if (!own) foreign.push(request.url())
  })
  page.on('websocket', (socket) => foreign.push(socket.url()))
  const desk = new Desk(page)
  await page.goto('')
  await page.getByRole('link', { name: (await levelOf(SHIPMENT)).title }).click()
  await playPractice(desk, await levelOf(SHIPMENT), clicks(desk))
  expect(foreign).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

/** What a page may do to keep the browser from zooming. */
const ZOOMING = ['wheel', 'touchstart', 'touchmove', 'gesturestart', 'gesturechange']

test('Ctrl and wheel, and two fingers, are left to the browser all over the desk and the board', async ({
  browser,
}) => {
  const page = await browser.newPage({ hasTouch: true })
  await page.addInitScript((types) => {
    const prevented: string[] = []
    Object.assign(window, { prevented })
    const prevent = Object.getOwnPropertyDescriptor(Event.prototype, 'preventDefault')?.value
    // At the call itself: whoever stops an event on its way as well would not be heard of at the window.
    Event.prototype.preventDefault = function preventDefault(this: Event) {
      if (types.includes(this.type)) prevented.push(this.type)
      Reflect.apply(prevent, this, [])
    }
  }, ZOOMING)
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  await desk.drawn()
  await expect(page.locator('meta[name="viewport"]')).not.toHaveAttribute(
    'content',
    /user-scalable|maximum-scale|minimum-scale/,
  )
  for (const part of [desk.slip, desk.tray('denial'), desk.statementHeading]) await zoomOver(part)
  await desk.expectNothingPlaced()

  // A second finger while the first drags, and the wheel while the mouse does.
  const finger = await fingersOn(page)
  const [from, to] = [await centreOf(desk.slip), await centreOf(desk.tray('denial'))]
  await finger.down([from])
  await finger.move([{ x: from.x + 40, y: from.y + 40 }])
  await expect(page.locator('.slip[data-held="true"]')).toBeVisible()
  await finger.down([{ x: from.x + 40, y: from.y + 40 }, to])
  await finger.move([from, { x: to.x + 40, y: to.y }])
  await finger.cancel()
  await desk.expectNothingPlaced()
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 40, { steps: 2 })
  await ctrlWheel(page)
  await page.keyboard.press('Escape')
  await page.mouse.up()

  await desk.listView()
  for (const part of [desk.slip, desk.tray('denial')]) await zoomOver(part)
  await desk.expectNothingPlaced()
  await page.getByRole('button', { name: 'List view' }).press('Enter')
  await desk.sortRightly(level)
  for (let number = 2; number <= level.statements.length; number++) {
    await desk.next.press('Enter')
    await expect(desk.statementHeading).toHaveText(new RegExp(`^Statement ${number} `))
    await desk.sortRightly(level)
  }
  await desk.seeResult.press('Enter')
  await expect(page.locator('.board[data-drawn="true"] canvas')).toBeVisible()
  await zoomOver(page.locator('.pinned').first())
  expect(await page.evaluate(() => Reflect.get(window, 'prevented'))).toEqual([])
  await page.close()
})

/** Zooms over a part in both ways; the second makes the page larger, which all that lies around must allow. */
async function zoomOver(part: Locator): Promise<void> {
  const page = part.page()
  const { x, y } = await centreOf(part)
  await page.mouse.move(x, y)
  await ctrlWheel(page)
  const finger = await fingersOn(page)
  const apart = (gap: number) => [
    { x: x - gap, y },
    { x: x + gap, y },
  ]
  await finger.down(apart(15))
  for (const gap of [30, 60, 90]) await finger.move(apart(gap))
  await finger.up()
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1)
  const screen = await page.context().newCDPSession(page)
  await screen.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 })
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(1)
}

async function ctrlWheel(page: Page): Promise<void> {
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
}

test('in a frame of another page the game takes no focus, whatever the round stands at', async ({
  page,
  baseURL,
}) => {
  const desk = new Desk(page)
  const level = await desk.openAtFirstStatement(SHIPMENT)
  await desk.sortRightly(level)
  await desk.openAtFirstStatement(OFFICIAL)
  await desk.open(SHIPMENT, '?seed=2')
  await playPractice(desk, level, numberKeys(desk, level.bins))
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><input autofocus onblur="this.value += location.hash"><iframe width=900 height=700></iframe>',
    }),
  )
  await page.goto('host.html')
  const field = page.locator('input')
  await expect(field).toBeFocused()
  const game = page.frameLocator('iframe')
  const heading = (name: string) => game.getByRole('heading', { name, exact: true })
  const drawing = game.locator('[data-drawn="true"] canvas')
  for (const [address, ...parts] of [
    ['', heading('On the Record')],
    ['#/codebook', heading('How sorting works')],
    ['#/lesson/shipment-and-missile', heading('Beforehand')],
    ['#/write', game.getByRole('button', { name: 'Begin a new level' })],
    [`#/play/${SHIPMENT}?seed=1`, game.getByRole('button', { name: 'Start sorting' })],
    [`#/play/${OFFICIAL}`, heading('Statement 1 of 8'), drawing],
    [`#/play/${SHIPMENT}`, heading('Why'), drawing],
    [`#/play/${SHIPMENT}?seed=2`, heading('Your result'), game.locator('.board canvas')],
  ] as const) {
    // Where the focus was lost is written into the field, whatever takes it, and whenever.
    await page.evaluate((hash) => history.replaceState(null, '', hash), address || '#/')
    await page
      .locator('iframe')
      .evaluate(
        (frame, url) => frame.setAttribute('src', url),
        `${baseURL ?? ''}?${address.length}${address}`,
      )
    for (const part of parts) await expect(part).toBeVisible()
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
  }
})
