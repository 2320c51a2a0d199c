// The game behaves as a guest: it asks no other host for anything, leaves zooming to the browser, and takes no
// focus inside another page.
import { expect, test } from '@playwright/test'
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

test('Ctrl and wheel, and two fingers, are left to the browser all over the desk', async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true })
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await desk.drawn()
  await page.evaluate(() => {
    const prevented: string[] = []
    Object.assign(window, { prevented })
    for (const type of ['wheel', 'touchstart', 'touchmove', 'gesturestart']) {
      window.addEventListener(type, (event) => {
        if (event.defaultPrevented) prevented.push(type)
      })
    }
  })
  const finger = await fingersOn(page)
  for (const part of [desk.slip, desk.tray('denial'), desk.statementHeading]) {
    const at = await centreOf(part)
    await page.mouse.move(at.x, at.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await finger.down([at, { x: at.x + 30, y: at.y }])
    await finger.move([at, { x: at.x + 90, y: at.y }])
    await finger.up()
    // `none` would take the pinch away as well.
    const allowed = await part.evaluate((element) => getComputedStyle(element).touchAction)
    expect(allowed).toMatch(/auto|manipulation|pinch-zoom/)
  }
  expect(await page.evaluate(() => Reflect.get(window, 'prevented'))).toEqual([])
  await desk.expectNothingPlaced()
  await page.close()
})

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
