// Every screen in every theme at four sizes, for people to look at one by one: a folder of pictures and a contact
// sheet of them all.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '../../app/settings'
import type { Level } from '../../core/level/level-schema'
import { check, finishFrom, missWithCertainty, openSettings, settle, sort } from './player'
import { type Size, type Stage, visit } from './stage'

const THEMES = ['light', 'dark', 'contrast', 'presenter'] as const satisfies Settings['theme'][]

const SIZES: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 810, height: 1080 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
]

const SCREENS = [
  'front-page',
  'how-sorting-works',
  'settings',
  'keys',
  'lesson',
  'editor',
  'no-such-page',
  'did-not-arrive',
  'briefing',
  'desk',
  'list-view',
  'explanation',
  'result',
  'certainty',
  'not-quite',
  'edition',
  'front-page-again',
] as const
type Screen = (typeof SCREENS)[number]

type Shelf = { theme: string; size: Size }

export async function takeGallery(stage: Stage, folder: string, level: Level): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const shelves = THEMES.flatMap((theme) => SIZES.map((size) => ({ theme, size })))
  for (const { theme, size } of shelves) {
    const context = await visit(stage, size, { theme })
    const page = await context.newPage()
    mkdirSync(join(folder, nameOf({ theme, size })), { recursive: true })
    for await (const screen of walk(page, stage.address, level)) {
      await settle(page)
      const path = join(folder, pathOf({ theme, size }, screen))
      await page.screenshot({ path, type: 'jpeg', quality: 75, fullPage: isLong(screen) })
    }
    await context.close()
    console.log(`pictures/${nameOf({ theme, size })}: ${SCREENS.length} screens`)
  }
  const sheet = join(folder, 'index.html')
  writeFileSync(sheet, contactSheet(shelves))
  console.log('pictures/index.html: all of them')
}

/** Each screen in turn, as a player comes to it who opens the game for the first time. */
async function* walk(page: Page, address: string, level: Level): AsyncGenerator<Screen> {
  await page.goto(address)
  await page.locator('h1').waitFor()
  yield 'front-page'
  await page.goto(`${address}#/codebook`)
  await page.locator('.codebook').waitFor()
  yield 'how-sorting-works'
  await openSettings(page)
  yield 'settings'
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.locator('dialog[open] kbd').first().waitFor()
  yield 'keys'
  await page.keyboard.press('Escape')
  await page.goto(`${address}#/lesson/${level.series?.id ?? ''}`)
  await page.locator('.lesson').waitFor()
  yield 'lesson'
  await page.goto(`${address}#/write`)
  await page.locator('main h1').waitFor()
  yield 'editor'
  await page.goto(`${address}#/play/no-such-level`)
  await page.locator('.missing').waitFor()
  yield 'no-such-page'
  const play = `${address}#/play/${level.id}`
  const file = `**/assets/${level.id}-*.json`
  await page.route(file, (route) => route.abort())
  await page.goto(play)
  await page.locator('.missing button').waitFor()
  yield 'did-not-arrive'
  await page.unroute(file)
  await page.goto(`${play}?seed=8&mode=practice`)
  await page.locator('.briefing').waitFor()
  yield 'briefing'
  await sort(page, level)
  yield 'desk'
  await page.locator('.page-header nav button').first().click()
  yield 'list-view'
  await page.locator('.page-header nav button').first().click()
  // Another seed is another round, from its briefing on.
  await page.goto(`${play}?seed=9&mode=practice`)
  await page.locator('.briefing').waitFor()
  await check(page, level)
  yield 'explanation'
  await finishFrom(page, level)
  yield 'result'
  await page.goto(`${play}?seed=10&mode=practice`)
  await page.locator('.briefing').waitFor()
  await missWithCertainty(page, level)
  yield 'certainty'
  await page.locator('.actions .primary').click()
  await page.locator('.explanation-sheet').waitFor()
  yield 'not-quite'
  await page.goto(`${play}?seed=11&mode=edition`)
  await page.locator('.briefing').waitFor()
  await sort(page, level)
  yield 'edition'
  await page.goto(`${address}#/`)
  await page.locator('.front-page').waitFor()
  yield 'front-page-again'
}

function isLong(screen: Screen): boolean {
  return screen !== 'settings' && screen !== 'keys'
}

function nameOf({ theme, size }: Shelf): string {
  return `${theme}-${size.width}x${size.height}`
}

function pathOf(shelf: Shelf, screen: Screen): string {
  return `${nameOf(shelf)}/${screen}.jpg`
}

function contactSheet(shelves: readonly Shelf[]): string {
  const pictures = SCREENS.map((screen) => {
    const each = shelves.map(
      (shelf) =>
        `<a href="${pathOf(shelf, screen)}"><img loading="lazy" src="${pathOf(shelf, screen)}" alt="">${nameOf(shelf)}</a>`,
    )
    return `<h2>${screen}</h2><p>${each.join('')}</p>`
  })
  return `<!doctype html><meta charset="utf-8"><title>On the Record: every screen</title><style>
body { font: 16px sans-serif; margin: 1rem }
p { display: grid; grid-template-columns: repeat(${SIZES.length}, 1fr); gap: 1rem }
img { display: block; width: 100%; height: 18rem; object-fit: cover; object-position: top; border: 1px solid #999 }
</style>${pictures.join('')}`
}
