// The wheel scrolls every page to the end of what is on it, and no further.
import { expect, test } from '@playwright/test'

for (const page of ['#/', '#/codebook', '#/write', '#/play/shipment-said-and-denied']) {
  test(`${page} scrolls by the wheel to its end`, async ({ page: tab }) => {
    await tab.setViewportSize({ width: 390, height: 400 })
    await tab.goto(page)
    await expect(tab.getByRole('heading', { level: 1 }).first()).toBeVisible()
    const { tall, content } = await tab.evaluate(() => ({
      // A page that embeds the game asks the body, others ask the window.
      tall: Math.max(document.documentElement.scrollHeight, document.body.scrollHeight),
      content: Math.ceil(document.documentElement.getBoundingClientRect().height),
    }))
    expect(tall).toBeLessThanOrEqual(content + 1)
    expect(tall).toBeGreaterThan(400)
    await tab.mouse.move(195, 390)
    await tab.mouse.wheel(0, 150)
    await expect.poll(() => tab.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  })
}
