// The editor has room for itself from 320 pixels to a 4K screen, in large text, in longer words, and from right to
// left; and everything in it is large enough for a finger.
import { expect, test, type Page } from '@playwright/test'
import { cutChoices } from './helpers/layout-faults'
import { cutTexts, lostTexts, smallTargets, textSizes } from './helpers/screens'
import { openLevel, sections, teacherScreens } from './helpers/teacher-screens'
import { spacingFaults } from './helpers/text-spacing'
import { WriteDesk } from './helpers/write-desk'

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1080, height: 810 },
  { width: 1366, height: 768 },
  { width: 3840, height: 2160 },
] as const

/** Pixels either way: of the editor as of the game. */
const FINGER = 48

async function gather(page: Page, sizes: Map<string, number>): Promise<void> {
  for (const [text, size] of await textSizes(page)) sizes.set(text, size)
}

async function expectRoom(page: Page, where: string): Promise<void> {
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect({ where, scrolled }).toEqual({ where, scrolled: shown })
  expect({ where, cut: await cutTexts(page) }).toEqual({ where, cut: [] })
}

/** A name is as long as its writer wants; the list shows it whole when it is opened. */
function ofInterface(faults: readonly string[]): string[] {
  return faults.filter((fault) => !fault.includes('“Ines Marr, harbour master”'))
}

for (const size of SIZES) {
  test(`at ${size.width} × ${size.height} nothing is cut off, and targets are large enough`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await openLevel(page)
    for await (const section of sections(page)) {
      await expectRoom(page, section)
      expect({ section, small: await smallTargets(page, FINGER) }).toEqual({ section, small: [] })
    }
  })
}

test('at 200 % zoom every text of a teacher is at least 1.9 times as large, somewhere, and none is clipped', async ({
  browser,
}) => {
  const plain = await browser.newPage({ viewport: { width: 1366, height: 632 } })
  const zoomed = await browser.newPage({ viewport: { width: 683, height: 316 }, deviceScaleFactor: 2 })
  // A draft says when it was saved, and the minute may change between the two.
  for (const page of [plain, zoomed]) await page.clock.setFixedTime(new Date('2026-01-05T10:00:00'))
  // Of all screens together: what lies side by side in a large window lies behind tabs in a small one.
  const before = new Map<string, number>()
  const after = new Map<string, number>()
  for await (const _ of teacherScreens(plain)) await gather(plain, before)
  for await (const screen of teacherScreens(zoomed)) {
    await gather(zoomed, after)
    await expectRoom(zoomed, screen)
    // The links of a plan stand in its sentences.
    const small = await smallTargets(zoomed, screen === 'lesson plan' ? 24 : FINGER)
    expect({ screen, small }).toEqual({ screen, small: [] })
  }
  expect(lostTexts(before, after)).toEqual([])
  await plain.context().close()
  await zoomed.context().close()
})

test('with the spacing of WCAG 1.4.12 nothing a teacher sees is clipped, and no words meet', async ({
  page,
}) => {
  for await (const screen of teacherScreens(page)) {
    const faults = ofInterface(await spacingFaults(page, [1366, 683, 320]))
    expect({ screen, faults }).toEqual({ screen, faults: [] })
  }
})

test('for a class at 1366 × 768 the editor has room, and targets for a whole hand', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('on-the-record/settings', JSON.stringify({ theme: 'presenter' })),
  )
  await openLevel(page)
  for await (const section of sections(page)) {
    await expectRoom(page, section)
    const faults = [...(await smallTargets(page, 64)), ...ofInterface(await cutChoices(page))]
    expect({ section, faults }).toEqual({ section, faults: [] })
  }
})

test('text of twice the size has room at 390 pixels', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('on-the-record/settings', JSON.stringify({ textSize: 200 })),
  )
  await page.setViewportSize({ width: 390, height: 844 })
  await openLevel(page)
  for await (const section of sections(page)) await expectRoom(page, section)
})

for (const language of ['en-XA', 'en-Arab-XB'] as const) {
  for (const size of [SIZES[1], SIZES[3]]) {
    test(`in ${language} at ${size.width} pixels there is room for longer words`, async ({ page }) => {
      await page.setViewportSize(size)
      await openLevel(page, `?language=${language}`)
      for await (const section of sections(page)) await expectRoom(page, section)
    })
  }
}

test('in Spanish the editor speaks Spanish', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'es-ES' })
  await page.goto('#/write')
  await expect(page.getByRole('heading', { level: 1, name: 'Escribir un nivel' })).toBeVisible()
  await page.getByRole('button', { name: 'Empezar un nivel' }).click()
  await expect(new WriteDesk(page).report).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Titular' })).toBeVisible()
  await page.close()
})
