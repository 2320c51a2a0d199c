// The game behaves as a guest: it asks no other host for anything, leaves zooming to the browser, and takes no
// focus inside another page.
import { expect, test } from '@playwright/test'
import { Desk } from './helpers/desk'
import { centreOf, clicks, fingersOn } from './helpers/hands'
import { levelOf, SHIPMENT } from './helpers/levels'
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
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><input autofocus><iframe width=900 height=700></iframe>',
    }),
  )
  await page.goto('host.html')
  await expect(page.locator('input')).toBeFocused()
  for (const address of ['', '#/codebook', `#/play/${SHIPMENT}?seed=1`, `#/play/${SHIPMENT}`]) {
    await page
      .locator('iframe')
      .evaluate(
        (frame, url) => frame.setAttribute('src', url),
        `${baseURL ?? ''}?${address.length}${address}`,
      )
    await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible()
    await expect(page.locator('input')).toBeFocused()
  }
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Why' })).toBeVisible()
})
