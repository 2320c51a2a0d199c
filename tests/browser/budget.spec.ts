// What a player has to fetch before the first statement can be sorted, and what the drawing may weigh.
// Bytes only, as gzip, 1 KB = 1000 bytes; times depend on the machine and are left to `npm run bench`.
import { expect, test } from '@playwright/test'
import { pageScript } from '../bench/build-pages'
import { measureBytes, type PageBytes } from '../bench/measure-bytes'

const KB = 1000

let bytes: PageBytes

// One worker for them all: what they look at is measured once.
test.describe.configure({ mode: 'default' })

test.beforeAll(async ({ browser, baseURL }, info) => {
  const game = new URL(baseURL ?? '').origin
  // Fails by itself when the first statement cannot be sorted while the drawing is held back.
  bytes = await measureBytes(browser, game, await pageScript('watch-moments', info.outputDir))
})

test('the first statement can be sorted with 60 KB of JavaScript, and without Phaser', () => {
  expect(bytes.script).toBeGreaterThan(0)
  expect(bytes.script).toBeLessThanOrEqual(60 * KB)
})

test('HTML and CSS take 25 KB', () => {
  expect(bytes.page).toBeGreaterThan(0)
  expect(bytes.page).toBeLessThanOrEqual(25 * KB)
})

test('the fonts take 90 KB', () => {
  expect(bytes.fonts).toBeGreaterThan(0)
  expect(bytes.fonts).toBeLessThanOrEqual(90 * KB)
})

test('Phaser and the scenes take 75 KB', () => {
  expect(bytes.phaser).toBeGreaterThan(0)
  expect(bytes.phaser).toBeLessThanOrEqual(75 * KB)
})

test('nobody but the site itself is asked for anything', () => {
  expect(bytes.foreign).toEqual([])
})
