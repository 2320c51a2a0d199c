// Counts the frames a page asks for, be it for the words or for the drawing.
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    frameCount: {
      /** How many have been drawn since the page was opened. */
      drawn: number
      /** Waits for one more, which does not count. */
      next(): Promise<void>
    }
  }
}

/** To be called before a page is opened. Gives the way to ask for the count. */
export async function countFrames(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window)
    window.frameCount = {
      drawn: 0,
      next: () =>
        new Promise((drawn) => {
          request(() => drawn())
        }),
    }
    window.requestAnimationFrame = (callback) =>
      request((time) => {
        window.frameCount.drawn++
        callback(time)
      })
  })
  return () => page.evaluate(() => window.frameCount.drawn)
}
