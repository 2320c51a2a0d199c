// The same game in Firefox: by keyboard, by a dragging mouse with the desk drawn, in List view, through a reload
// and in Spanish. Everything else is tested in Chromium; here stands what another engine could break.
import { expect, test } from '@playwright/test'
import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core'
import type { Bin, Level } from '../../src/core/level/level-schema'
import { findFirefox } from '../../src/tools/find-firefox'
import { levelOf, rightBin, SHIPMENT } from './helpers/levels'

const SIZE = { width: 1366, height: 768 }

let browser: Browser
let context: BrowserContext
let page: Page
let level: Level
let errors: string[]

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  browser = await launch({ browser: 'firefox', executablePath: findFirefox() ?? 'firefox', headless: true })
  level = await levelOf(SHIPMENT)
})
test.afterAll(() => browser.close())

test.beforeEach(async () => {
  context = await browser.createBrowserContext()
  page = await context.newPage()
  errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.setViewport(SIZE)
})
test.afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

test('a level is played to its result with the keyboard alone', async ({ baseURL }) => {
  await open(baseURL)
  await press('Start sorting')
  for (let number = 1; number <= 6; number++) {
    await heading(`Statement ${number} of 6`)
    await page.keyboard.press(keyOf(await right()))
    await page.keyboard.press('Enter')
    await status(/^Correct/u)
    await page.keyboard.press('Enter')
  }
  await heading('Your result')
  await shows('6 of 6')
  await shows('How you sorted')
})

test('with the desk drawn a slip is dragged into its tray, and a wrong one is explained', async ({
  baseURL,
}) => {
  await page.goto(baseURL ?? '')
  // Without a graphics card the game would choose List view: the plain canvas draws for who asks for the desk.
  await page.evaluate(() => localStorage.setItem('on-the-record/settings', JSON.stringify({ view: 'desk' })))
  await page.reload()
  await open(baseURL)
  await press('Start sorting')
  await page.waitForSelector('.play[data-drawn="true"] canvas')
  const wrong = (await right()) === 'denial' ? 'confirmed' : 'denial'
  await drag('.slip', `.tray[data-bin="${wrong}"]`)
  await page.waitForFunction(
    (bin) => document.querySelector('.tray input:checked')?.getAttribute('value') === bin,
    {},
    wrong,
  )
  await press('Check')
  await status(/^Not quite/u)
  await heading('Why')
})

test('a drawing that does not come while the report is read comes when the sorting begins', async ({
  baseURL,
}) => {
  await page.goto(baseURL ?? '')
  await page.evaluate(() => localStorage.setItem('on-the-record/settings', JSON.stringify({ view: 'desk' })))
  let asked = 0
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const isFirst = request.url().includes('/start-table-') && asked++ === 0
    void (isFirst ? request.abort() : request.continue())
  })
  await page.reload()
  await open(baseURL)
  await expect.poll(() => asked).toBe(1)
  await press('Start sorting')
  await page.waitForSelector('.play[data-drawn="true"] canvas')
  expect(asked).toBe(2)
})

test('a reload in mid-round loses nothing', async ({ baseURL }) => {
  await open(baseURL)
  await press('Start sorting')
  const first = await words()
  await page.keyboard.press('1')
  await page.reload()
  await heading('Statement 1 of 6')
  expect(await words()).toBe(first)
  await page.waitForSelector('.tray[data-bin="confirmed"] input:checked')
})

test('without a graphics card List view comes by itself, and plays', async ({ baseURL }) => {
  await open(baseURL)
  await press('Start sorting')
  await page.waitForSelector('.play[data-view="list"]')
  expect(await page.$('canvas')).toBeNull()
  await page.click(`.tray[data-bin="${await right()}"] input`)
  await press('Check')
  await status(/^Correct/u)
})

test('the settings open, and speak Spanish at once', async ({ baseURL }) => {
  await page.goto(`${baseURL ?? ''}#/`)
  await press('Settings')
  await page.waitForSelector('dialog[open] select')
  const language = await page.$('aria/Language')
  await language?.select('es')
  await page.waitForFunction(() => document.documentElement.lang === 'es')
  await page.waitForFunction(() => document.querySelector('dialog[open] h2')?.textContent === 'Ajustes')
})

async function open(baseURL: string | undefined): Promise<void> {
  await page.goto(`${baseURL ?? ''}#/play/${SHIPMENT}?seed=7`)
}

/** By its name, as a screen reader finds it. */
async function press(name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click()
}

async function heading(name: string): Promise<void> {
  await page.waitForSelector(`::-p-aria([name="${name}"][role="heading"])`)
}

async function shows(text: string): Promise<void> {
  await page.waitForSelector(`::-p-text(${text})`)
}

async function status(expected: RegExp): Promise<void> {
  await expect
    .poll(() => page.$eval('[role="status"]', (element) => element.textContent ?? ''))
    .toMatch(expected)
}

function words(): Promise<string> {
  return page.$eval('.slip blockquote', (element) => element.textContent ?? '')
}

async function right(): Promise<Bin> {
  return rightBin(level, await words())
}

function keyOf(bin: Bin): '1' | '2' {
  return level.bins.indexOf(bin) === 0 ? '1' : '2'
}

async function drag(from: string, to: string): Promise<void> {
  const [start, end] = [await centre(from), await centre(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 6 })
  await page.mouse.up()
}

async function centre(selector: string): Promise<{ x: number; y: number }> {
  const box = await (await page.$(selector))?.boundingBox()
  if (!box) throw new Error(`${selector} is not on the screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
