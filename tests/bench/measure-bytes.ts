// What the level page costs on the wire, each file as gzip (fonts are compressed already), by what it is for.
// Two visits tell the parts apart without any file names: List view never draws, so what it leaves out is
// what the drawing takes; and on the desk all of that is held back until the first statement can be sorted.
import { gzipSync } from 'node:zlib'
import type { Browser, Page, Request, Response } from '@playwright/test'
import { sortable } from './measure-opening'
import { visit } from './open-page'
import { SORTING_HASH, sortingRound } from './sorting-round'

export interface PageBytes {
  /** JavaScript without which the first statement cannot be sorted. */
  readonly script: number
  /** JavaScript that only the drawn desk asks for: Phaser and the scenes. */
  readonly phaser: number
  /** HTML and CSS. */
  readonly page: number
  readonly fonts: number
  /** Addresses outside the game's origin that were asked for. */
  readonly foreign: readonly string[]
}

interface Loaded {
  readonly url: string
  readonly type: string
  readonly bytes: number
}

interface Visited {
  readonly files: readonly Loaded[]
  /** Every address asked for, answered or not. */
  readonly asked: readonly string[]
}

/** `game`: the origin of the built game. Fails when the first statement waits for the drawing. */
export async function measureBytes(browser: Browser, game: string, watchMoments: string): Promise<PageBytes> {
  const page = { browser, game, watchMoments }
  const list = await visited(page, 'list', null)
  const needed = new Set(list.files.map(({ url }) => url))
  const desk = await visited(page, 'desk', needed)
  const sum = (isWanted: (file: Loaded) => boolean) =>
    desk.files.filter((file) => isWanted(file)).reduce((bytes, file) => bytes + file.bytes, 0)
  return {
    script: sum(({ type, url }) => type === 'script' && needed.has(url)),
    phaser: sum(({ type, url }) => type === 'script' && !needed.has(url)),
    page: sum(({ type }) => type === 'document' || type === 'stylesheet'),
    fonts: sum(({ type }) => type === 'font'),
    foreign: [...list.asked, ...desk.asked].filter((url) => new URL(url).origin !== game),
  }
}

/** Until the page rests. `needed`: no other script arrives before a statement can be sorted; null: all may. */
async function visited(
  { browser, game, watchMoments }: { browser: Browser; game: string; watchMoments: string },
  view: 'desk' | 'list',
  needed: ReadonlySet<string> | null,
): Promise<Visited> {
  const loading: Promise<Loaded>[] = []
  const asked: string[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const prepare = async (page: Page) => {
    page.on('request', (request) => {
      // What is written inside a style sheet or made by a script is asked of nobody.
      if (!/^(?:data|blob):/u.test(request.url())) asked.push(request.url())
    })
    page.on('response', (response) => {
      if (asked.includes(response.url())) loading.push(loaded(response))
    })
    if (needed === null) return
    await page.route('**/*', async (route) => {
      if (isScript(route.request()) && !needed.has(route.request().url())) await released
      await route.continue()
    })
  }
  const stored = await sortingRound(game, { view })
  const url = `${game}/${SORTING_HASH}`
  return visit(browser, { url, stored, before: watchMoments, prepare, slowed: 1 }, async (page) => {
    await sortable(page)
    release()
    if (view === 'desk') await page.evaluate(() => window.moments.drawn)
    await page.waitForLoadState('networkidle')
    return { files: await Promise.all(loading), asked }
  })
}

function isScript(request: Request): boolean {
  return request.resourceType() === 'script'
}

async function loaded(response: Response): Promise<Loaded> {
  const type = response.request().resourceType()
  const body = await response.body()
  return { url: response.url(), type, bytes: type === 'font' ? body.length : gzipSync(body).length }
}
