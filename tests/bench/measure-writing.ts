// How long a writer waits in the largest level: from a key in the report to its paint, and until the findings
// are renewed. In ms, taken inside the page.
import type { Browser, Page } from '@playwright/test'
import { longLevel } from './long-level'
import { visit, within } from './open-page'

const PATIENCE = 60
const KEYS = 100
/** Milliseconds between two keys: a fast typist. */
const RHYTHM = 110
const RENEWALS = 10

export interface Writing {
  /** One for each key, in the order typed. */
  readonly keyToPaint: readonly number[]
  /** From the last key to the paint of what the checker says of it. */
  readonly renewals: readonly number[]
}

export function measureWriting(browser: Browser, game: string): Promise<Writing> {
  return visit(browser, { url: `${game}/#/write` }, async (page) => {
    const level = longLevel()
    await page.getByLabel('Open a level file').setInputFiles({
      name: 'long-level.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(level)),
    })
    const report = page.getByRole('textbox', { name: 'Report', exact: true })
    await report.waitFor()
    await page.locator('.statement-card').nth(59).waitFor()
    await page.locator('.statement-card button').first().click()
    await caretTo(page, Math.floor(level.report.body.length / 2))
    // The keys before the first that counts: fonts, caches, the compiler.
    await page.keyboard.type('Then it rained. ', { delay: RHYTHM })
    const keyToPaint = await timesOfKeys(page)
    const renewals: number[] = []
    for (let turn = 0; turn < RENEWALS; turn += 1) {
      await caretTo(page, 'Somebody said in'.length)
      renewals.push(await renewal(page, 'x', true))
      renewals.push(await renewal(page, 'Backspace', false))
    }
    return { keyToPaint, renewals }
  })
}

async function caretTo(page: Page, offset: number): Promise<void> {
  await page.evaluate((at) => {
    const field = document.querySelector('.written textarea')
    if (!(field instanceof HTMLTextAreaElement)) throw new TypeError('no report')
    field.focus()
    field.setSelectionRange(at, at)
  }, offset)
}

async function timesOfKeys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    const field = document.querySelector('.written textarea')
    field?.addEventListener('keydown', (event) => {
      const pressed = event.timeStamp
      requestAnimationFrame(() => {
        // The message arrives when the frame has been handed over.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => times.push(performance.now() - pressed), { once: true })
        port1.start()
        port2.postMessage(null)
      })
    })
  })
  await page.keyboard.type('abcdefghi '.repeat(KEYS / 10), { delay: RHYTHM })
  await page.waitForFunction((count) => Reflect.get(window, 'keyTimes').length >= count, KEYS)
  return page.evaluate((): number[] => Reflect.get(window, 'keyTimes'))
}

/** Presses a key inside the evidence of the first statement; until its row says what the checker says. */
async function renewal(page: Page, key: string, isBroken: boolean): Promise<number> {
  // The watch stands before the key comes: input may overtake what the bench asks.
  await page.evaluate((wanted) => {
    const row = document.querySelector('.statement-card')
    const field = document.querySelector('.written textarea')
    const renewed = new Promise<number>((told) => {
      let pressed = 0
      field?.addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true })
      const look = new MutationObserver(() => {
        if ((row?.querySelector('.how-many') !== null) !== wanted || pressed === 0) return
        look.disconnect()
        requestAnimationFrame(() => setTimeout(() => told(performance.now() - pressed)))
      })
      if (row !== null) look.observe(row, { childList: true, subtree: true })
    })
    Object.assign(window, { renewed })
  }, isBroken)
  await page.keyboard.press(key)
  return within(
    PATIENCE,
    'The findings',
    page.evaluate((): Promise<number> => Reflect.get(window, 'renewed')),
  )
}
