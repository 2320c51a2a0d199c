// Waits until what moves on a page has come to its end, since a thing on its way is not where it will be seen.
import type { Page } from '@playwright/test'

/** No animation runs any more: each has ended, or was taken away before its end to make room for another. */
export async function animationsEnded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const running = () => document.getAnimations().filter(({ playState }) => playState === 'running')
    for (let left = running(); left.length > 0; left = running()) {
      await Promise.allSettled(left.map(({ finished }) => finished))
    }
  })
}
