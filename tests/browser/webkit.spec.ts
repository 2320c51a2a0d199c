// The same game in WebKit, which every browser on an iPad is made of: by keyboard from the front page to the board, by
// clicks and a dragging mouse with the desk drawn, through a reload, in List view, from a link, and in the editor.
import { expect, test } from '@playwright/test'
import { levelToFragment } from '../../src/core/exchange/share-link'
import type { Bin } from '../../src/core/level/level-schema'
import { missingForWebkit } from '../../src/tools/find-webkit'
import { aLevel } from '../builders/level'
import { levelOf, rightBin, SHIPMENT, wrongBin } from './helpers/levels'
import { startWebkit, type WebKit } from './helpers/start-webkit'
import { KEYS, openWebDriver, type WebDriver } from './helpers/webdriver'

const missing = missingForWebkit()

let webkit: WebKit
let page: WebDriver

test.describe.configure({ mode: 'serial' })
test.skip(missing !== null, missing ?? '')

test.beforeAll(async () => {
  webkit = await startWebkit()
})
test.afterAll(() => webkit?.stop())

// Each test has a browser of its own, in which nothing is kept from the one before.
test.beforeEach(async () => {
  page = await openWebDriver(webkit.address)
  await page.resizeTo(1366, 806)
})
test.afterEach(async () => {
  const faults = await page.run('return window.faults')
  await page.close()
  expect(faults).toEqual([])
})

test('a level is played from the front page to the board with the keyboard alone', async ({ baseURL }) => {
  await open(baseURL ?? '')
  await page.find('h1')
  await tabTo('Start with the first report')
  await page.type(KEYS.enter)
  const level = await levelOf('where-is-the-otter-cup')
  const all = level.statements.length
  await page.find('.briefing')
  await tabTo('Start sorting')
  await page.type(KEYS.enter)
  for (let number = 1; number <= all; number++) {
    await expect.poll(focused).toBe(`Statement ${number} of ${all}`)
    const bin = rightBin(level, await words())
    await page.type(String(level.bins.indexOf(bin) + 1), KEYS.enter)
    await expect.poll(status).toMatch(/^Correct/u)
    await expect.poll(focused).toBe('Why')
    await page.type(KEYS.enter)
  }
  await expect.poll(focused).toBe('Your result')
  await page.find('.board[data-drawn="true"] canvas')
})

test('by click, drag and reload the desk stays drawn, until List view is asked for', async ({ baseURL }) => {
  const level = await levelOf(SHIPMENT)
  await openDesk(`${baseURL ?? ''}#/play/${SHIPMENT}?seed=7`)
  const first = await words()
  const [wrong, right] = [wrongBin(level, first), rightBin(level, first)]
  await put(right)
  await page.reload()
  await noteFaults()
  await lies(right)
  expect(await words()).toBe(first)
  await page.find('.play[data-drawn="true"] .slip:not([data-moving])')
  await page.drag('.slip', `.tray[data-bin="${wrong}"]`)
  await lies(wrong)
  await page.press('Check')
  await expect.poll(status).toMatch(/^Not quite/u)
  await expect.poll(focused).toBe('Why')
  await page.press('Next statement')
  await expect.poll(focused).toBe('Statement 2 of 6')
  await page.find('.play[data-view="desk"][data-drawn="true"]')
  await page.press('List view')
  await page.find('.play[data-view="list"]')
  await put(rightBin(level, await words()))
  await page.press('Check')
  await expect.poll(status).toMatch(/^Correct/u)
})

test('a level comes with a link, and the editor writes one', async ({ baseURL }) => {
  const guest = aLevel()
  await openDesk(`${baseURL ?? ''}#/shared/${levelToFragment(guest).fragment ?? ''}`)
  await put(rightBin(guest, await words()))
  await page.press('Check')
  await expect.poll(status).toMatch(/^Correct/u)
  await open(`${baseURL ?? ''}#/write`)
  await page.press('Begin a new level')
  await page.press('As text')
  await page.click('#f-report-headline')
  await page.type('S', 'm', 'o', 'k', 'e')
  await expect.poll(sourceText).toMatch(/headline: "?Smoke/u)
})

async function open(url: string): Promise<void> {
  await page.goTo(url)
  await noteFaults()
}

/** Has the page write down what it fails at, once it is there: the protocol does not tell. */
async function noteFaults(): Promise<void> {
  await page.run(`
    window.faults ??= []
    addEventListener('error', ({ message }) => faults.push(message))
    addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))
  `)
}

/** Opens a level and waits until its desk is drawn: before, nobody would aim at a tray. */
async function openDesk(url: string): Promise<void> {
  await open(url)
  await page.press('Start sorting')
  await page.find('.play[data-drawn="true"] canvas')
}

/** Clicks on a tray that takes the slip. */
async function put(bin: Bin): Promise<void> {
  await page.click(`.tray[data-bin="${bin}"] input`)
  await lies(bin)
}

async function lies(bin: Bin): Promise<void> {
  await page.find(`.tray[data-bin="${bin}"] input:checked`)
}

/** Moves the focus on, key by key, until it is on the control with this name. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused()) === name) return
    await page.type(KEYS.tab)
  }
  throw new Error(`The focus never gets to "${name}"`)
}

/** The words of what has the focus. */
function focused(): Promise<unknown> {
  return page.run('return document.activeElement.textContent.trim()')
}

function status(): Promise<string> {
  return page.text('.play [role="status"]')
}

function words(): Promise<string> {
  return page.text('.slip blockquote')
}

/** The level as text: it has a root of its own. */
function sourceText(): Promise<unknown> {
  return page.run('return document.querySelector(".source-host")?.shadowRoot?.textContent')
}
