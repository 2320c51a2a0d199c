// Opens pages the way all of the bench measures them: an empty cache, one size, a processor slowed four times.
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../../src/tools/find-chromium'
import type { StoredState } from './sorting-round'

export const SLOWED = 4

/**
 * As it starts by itself. Without a graphics card it puts pages together in software then, and offers WebGL all the
 * same; to emulate a card for everything, as one flag does, is many times slower and is no player's browser.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [
      '--no-sandbox',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

/** Milliseconds in which a new window of the browser comes to rest: it loads pages of its own, which nobody sees. */
const OWN_START = 2500

export interface Visit {
  readonly url: string
  readonly stored?: StoredState
  /** Runs in the page before its own scripts. */
  readonly before?: string
  /** Called before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<void>
  readonly slowed?: number
}

/** Every visit is somebody's first: a profile of its own, so that nothing is cached or compiled already. */
export async function visit<Result>(
  browser: Browser,
  { url, stored, before, prepare, slowed = SLOWED }: Visit,
  measure: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    ...(stored ? { storageState: stored } : {}),
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    if (before !== undefined) await page.addInitScript({ content: before })
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed })
    await prepare?.(page)
    await page.waitForTimeout(OWN_START)
    await page.goto(url, { waitUntil: 'commit' })
    return await measure(page)
  } finally {
    await context.close()
  }
}

/** `promise`, or an error that says what did not come about. */
export async function within<Value>(seconds: number, what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within ${seconds} s`)), seconds * 1000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
