// `npm run pictures`: builds the game, plays it in a browser and takes the pictures of the README from it.
// Promises the same pictures at each run on one machine: seeded deals, no motion, no graphics card.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import type { Settings } from '../app/settings'
import { BINS, type Bin } from '../core/level/bin'
import type { Level } from '../core/level/level-schema'
import { en } from '../text/en'
import { writeEn } from '../text/write-en'
import { findChromium } from './find-chromium'
import { readLevelFile } from './read-level-file'

interface Picture {
  readonly name: string
  /** The route, with the seed that deals the slips. */
  readonly address: string
  /** What the player does before the picture is taken. */
  readonly arrange?: (page: Page, level: Level) => Promise<void>
  readonly settings?: Partial<Settings>
  readonly size?: { width: number; height: number }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = join(ROOT, 'docs/pictures')
const MOST_BYTES = 200_000
const DESKTOP = { width: 1280, height: 720 }
const TALL = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 844 }
const LEVEL = 'one-thursday-many-voices'
const PLAY = `#/play/${LEVEL}?seed=8&mode=practice`

const PICTURES: readonly Picture[] = [
  { name: 'front-page', address: '#/', size: TALL },
  { name: 'briefing', address: PLAY },
  { name: 'desk', address: PLAY, arrange: sort },
  { name: 'explanation', address: PLAY, arrange: check, size: TALL },
  { name: 'board', address: PLAY, arrange: finish, size: TALL },
  { name: 'how-sorting-works', address: '#/codebook' },
  { name: 'desk-dark', address: PLAY, arrange: sort, settings: { theme: 'dark' } },
  { name: 'list-view', address: PLAY, arrange: sort, settings: { view: 'list' }, size: TALL },
  { name: 'write-desk', address: '#/write', arrange: keepDrafts },
  { name: 'write-statement', address: '#/write', arrange: openStatement, size: TALL },
  { name: 'write-check', address: '#/write', arrange: openCheck },
  { name: 'write-hand-out', address: '#/write', arrange: openHandOut, size: TALL },
  { name: 'front-page-phone', address: '#/', size: PHONE },
  { name: 'desk-phone', address: PLAY, arrange: sort, size: PHONE },
  { name: 'explanation-phone', address: PLAY, arrange: check, size: PHONE },
]

/** A page of the full level takes a slow machine its time, in milliseconds. */
const PATIENCE = 120_000
/** The longest fade of reduced motion, in milliseconds, and as much again. */
const FADE = 300

process.exitCode = await main()

async function main(): Promise<number> {
  const executablePath = findChromium()
  const { level } = await readLevelFile(join(ROOT, 'levels', `${LEVEL}.yaml`))
  if (executablePath === null || level === null) {
    console.error(
      level === null ? `${LEVEL} has errors: npm run check-levels` : 'Chromium or Chrome is needed.',
    )
    return 1
  }
  const outDir = mkdtempSync(join(tmpdir(), 'pictures-'))
  await build({ root: ROOT, logLevel: 'warn', configLoader: 'runner', build: { outDir, emptyOutDir: true } })
  // Port 0: whichever is free.
  const server = await preview({
    root: ROOT,
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  // Without a graphics card the desk is drawn by the processor, which draws alike everywhere.
  const args = [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-gpu-compositing',
  ]
  const browser = await chromium.launch({ executablePath, args })
  try {
    mkdirSync(FOLDER, { recursive: true })
    const address = server.resolvedUrls?.local[0] ?? ''
    let tooLarge = 0
    for (const picture of PICTURES) {
      const bytes = await take(browser, address, level, picture)
      if (bytes > MOST_BYTES) tooLarge += 1
      console.log(
        `docs/pictures/${picture.name}.jpg: ${bytes} bytes${bytes > MOST_BYTES ? ', too many' : ''}`,
      )
    }
    return tooLarge > 0 ? 1 : 0
  } finally {
    await browser.close()
    await server.close()
    rmSync(outDir, { recursive: true })
  }
}

/** @returns the size of the picture in bytes. */
async function take(browser: Browser, address: string, level: Level, picture: Picture): Promise<number> {
  const context = await browser.newContext({
    viewport: picture.size ?? DESKTOP,
    deviceScaleFactor: picture.size === PHONE ? 2 : 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(PATIENCE)
  const settings = JSON.stringify({ muted: true, ...picture.settings })
  await context.addInitScript((stored) => localStorage.setItem('on-the-record/settings', stored), settings)
  const page = await context.newPage()
  await page.goto(address + picture.address)
  await picture.arrange?.(page, level)
  const path = join(FOLDER, `${picture.name}.jpg`)
  await settle(page)
  await page.screenshot({ path, type: 'jpeg', quality: 70 })
  await context.close()
  return statSync(path).size
}

/** Fonts are there, what is to be drawn is drawn, and nothing fades any more. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.locator('[data-view="desk"][data-drawn="false"]').waitFor({ state: 'detached' })
  await page.waitForTimeout(FADE)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** Starts the round and puts the first slip where it belongs. */
async function sort(page: Page, level: Level): Promise<void> {
  await page.getByRole('button', { name: en.briefing.start }).click()
  await settle(page)
  await place(page, level, 0)
}

async function check(page: Page, level: Level): Promise<void> {
  await sort(page, level)
  await page.getByRole('button', { name: en.desk.wayOn.check }).click()
}

/** Opens the level in the editor, and goes back to the list of drafts. */
async function keepDrafts(page: Page, level: Level): Promise<void> {
  await openInEditor(page, level)
  await page.getByRole('link', { name: writeEn.desk.back }).click()
  await page.locator('.draft-list a').first().waitFor()
}

async function openInEditor(page: Page, level: Level): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(level))
  await page
    .getByLabel(writeEn.desk.openFile)
    .setInputFiles({ name: 'level.json', mimeType: 'application/json', buffer })
  await page.locator('.statement-card').first().waitFor()
}

async function openStatement(page: Page, level: Level): Promise<void> {
  await openInEditor(page, level)
  await page.locator('.statement-card button').nth(1).click()
  await page.getByLabel(writeEn.report.marks).selectOption(writeEn.report.marksAll)
}

/** A level with a few things to mend, as every level has on its way. */
async function openCheck(page: Page, level: Level): Promise<void> {
  const statements = level.statements.map((statement, index) =>
    index === 1 ? { ...statement, explanation: 'To be written.', mistakes: {} } : statement,
  )
  await openInEditor(page, { ...level, statements, report: { ...level.report, headline: '' } })
  await page.locator('.write-tab[data-section="check"]').click()
}

async function openHandOut(page: Page, level: Level): Promise<void> {
  await openInEditor(page, { ...level, statements: level.statements.slice(0, 4), discussion: [] })
  await page.locator('.write-tab[data-section="handOut"]').click()
  await page.getByRole('button', { name: writeEn.handOut.makeLink }).click()
  await page.locator('.qr, .hand-out .broken').first().waitFor()
}

/** Plays to the end with a mistake now and then, and shows the board. */
async function finish(page: Page, level: Level): Promise<void> {
  await page.getByRole('button', { name: en.briefing.start }).click()
  for (let slip = 0; slip < level.statements.length; slip++) {
    await place(page, level, slip % 4 === 3 ? 1 : 0)
    await page.getByRole('button', { name: en.desk.wayOn.check }).click()
    const last = slip === level.statements.length - 1
    const goOn = last ? en.desk.wayOn.finish : en.desk.wayOn.next
    await page.getByRole('button', { name: goOn }).click()
  }
  const board = page.getByRole('heading', { name: en.result.board })
  await board.evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
}

/** `aside`: 0 for the right tray, 1 for the one after it. */
async function place(page: Page, level: Level, aside: number): Promise<void> {
  const words = await page.locator('blockquote').innerText()
  const statement = level.statements.find(({ text }) => text === words)
  if (!statement) throw new Error(`“${words}” is not a statement of ${level.id}`)
  const bin: Bin = BINS[(BINS.indexOf(statement.category) + aside) % BINS.length] ?? statement.category
  await page.locator(`.tray[data-bin="${bin}"]`).click()
}
