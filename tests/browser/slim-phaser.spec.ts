// The slim build of Phaser draws what the plain package draws, pixel by pixel, with both renderers.
import { expect, test, type Page } from '@playwright/test'
import type { Renderer } from '../../src/table/choose-renderer'
import { buildPage, openPage } from './fixtures/slim-phaser/build-page'

/** What the built page exports, loaded inside the browser. */
interface DrawingPage {
  drawPictures(renderer: Renderer): Promise<string[]>
}

for (const renderer of ['canvas', 'webgl'] as const) {
  test(`draws the same pixels as the plain package with ${renderer}`, async ({ context }) => {
    const slim = await picturesOf(await context.newPage(), renderer, false)
    const stock = await picturesOf(await context.newPage(), renderer, true)
    expect(new Set(slim).size, 'every picture differs from the others').toBe(slim.length)
    for (const [index, picture] of slim.entries()) {
      expect(picture === stock[index], `picture ${index} is the same`).toBe(true)
    }
  })
}

async function picturesOf(page: Page, renderer: Renderer, stock: boolean): Promise<string[]> {
  await openPage(page, await buildPage('page.ts', renderer, stock))
  return page.evaluate(async (wanted) => {
    const path = '/page.js'
    const drawing: DrawingPage = await import(path)
    return drawing.drawPictures(wanted)
  }, renderer)
}
