// The slim build of Phaser draws what the plain package draws, pixel by pixel, with both renderers.
import { expect, test, type Page } from '@playwright/test'
import { buildPage, openPage } from './fixtures/slim-phaser/build-page'

/** What the built page exports, loaded inside the browser. */
interface DrawingPage {
  drawPictures(renderer: 'webgl' | 'canvas'): Promise<string[]>
}

let scripts: { slim: string; stock: string }

test.beforeAll(async () => {
  scripts = { slim: await buildPage('page.ts', false), stock: await buildPage('page.ts', true) }
})

for (const renderer of ['canvas', 'webgl'] as const) {
  test(`draws the same pixels as the plain package with ${renderer}`, async ({ context }) => {
    const slim = await picturesOf(await context.newPage(), scripts.slim, renderer)
    const stock = await picturesOf(await context.newPage(), scripts.stock, renderer)
    expect(new Set(slim).size, 'every picture differs from the others').toBe(slim.length)
    for (const [index, picture] of slim.entries()) {
      expect(picture === stock[index], `picture ${index} is the same`).toBe(true)
    }
  })
}

async function picturesOf(page: Page, script: string, renderer: 'webgl' | 'canvas'): Promise<string[]> {
  await openPage(page, script)
  return page.evaluate(async (wanted) => {
    const path = '/page.js'
    const drawing: DrawingPage = await import(path)
    return drawing.drawPictures(wanted)
  }, renderer)
}
