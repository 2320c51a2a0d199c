// The marks under the report's field stand under their words: both break their lines alike, at any width.
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parseLevel } from '../../src/core/level/parse-level'
import { WriteDesk } from './helpers/write-desk'

const LEVEL = 'foam-on-the-mill-pond'

test('a marked report breaks its lines as the field over it does', async ({ page }) => {
  const { level } = parseLevel(readFileSync(`levels/${LEVEL}.yaml`, 'utf8'), LEVEL)
  await new WriteDesk(page).openFile(level)
  await expect(page.locator('.written mark').first()).toBeVisible()
  const differing = await page.locator('.written-page').evaluate((box) => {
    const backdrop = box.querySelector<HTMLElement>('.backdrop')
    const field = box.querySelector('textarea')
    if (!(box instanceof HTMLElement) || !backdrop || !field) throw new Error('There is no field with marks')
    // As tall as its lines, and no taller.
    field.style.height = '0'
    const widths: number[] = []
    for (let width = 280; width < 900; width += 3) {
      box.style.width = `${width}px`
      if (Math.abs(field.scrollHeight - backdrop.offsetHeight) > 2) widths.push(width)
    }
    return widths
  })
  expect(differing).toEqual([])
})
