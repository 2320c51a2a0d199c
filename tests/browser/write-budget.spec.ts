// What a writer has to fetch, as gzip, 1 KB = 1000 bytes: the editor, the reading assistant, and the source tab.
// None of them brings Phaser.
import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { aLevel } from '../builders/level'
import { WriteDesk } from './helpers/write-desk'

const KB = 1000
const EDITOR = 120 * KB
/** Fetched when it is switched on. */
const ASSISTANT = 40 * KB
/** CodeMirror and its reader of YAML. */
const SOURCE_TAB = 160 * KB

function weigh(page: Page): Map<string, Promise<{ bytes: number; text: string }>> {
  const scripts = new Map<string, Promise<{ bytes: number; text: string }>>()
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return
    scripts.set(
      response.url(),
      response.text().then((text) => ({ text, bytes: gzipSync(text).length })),
    )
  })
  return scripts
}

test('the editor takes 120 KB of JavaScript, the assistant 40 KB, and neither Phaser', async ({ page }) => {
  const scripts = weigh(page)
  const added = async (before: ReadonlySet<string>) => {
    const loaded = await Promise.all(
      [...scripts].filter(([url]) => !before.has(url)).map(([, script]) => script),
    )
    expect(loaded.filter(({ text }) => text.includes('Phaser'))).toEqual([])
    return loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  }
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const ofTheGame = new Set(scripts.keys())

  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  for (const tab of ['Sources', 'Statements', 'About', 'Check', 'Hand out']) await desk.tab(tab).click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  await expect(page.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
  const editor = await added(ofTheGame)
  expect(editor).toBeGreaterThan(20 * KB)
  expect(editor).toBeLessThanOrEqual(EDITOR)

  const ofTheEditor = new Set(scripts.keys())
  await page.getByRole('checkbox', { name: 'Show suggestions' }).check()
  await expect(page.locator('.suggestion').first()).toBeVisible()
  const assistant = await added(ofTheEditor)
  expect(assistant).toBeGreaterThan(5 * KB)
  expect(assistant).toBeLessThanOrEqual(ASSISTANT)

  const before = new Set(scripts.keys())
  await desk.tab('As text').click()
  await expect(page.getByRole('textbox', { name: 'Level file in YAML' })).toBeVisible()
  const source = await added(before)
  expect(source).toBeGreaterThan(50 * KB)
  expect(source).toBeLessThanOrEqual(SOURCE_TAB)
})
