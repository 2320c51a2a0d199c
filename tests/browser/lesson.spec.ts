// The lesson plan of a series: reached from the front page, complete on the screen and on paper, and never
// fetched by players.
import { readdirSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Lesson } from '../../src/core/lesson/lesson-schema'
import { readLessonFile } from '../../src/tools/read-lesson-file'
import { layoutFaults, untranslatedWords } from './helpers/layout-faults'
import { levelOf, LEVELS } from './helpers/levels'
import { look } from './helpers/look'

const SERIES = 'shipment-and-missile'
/** Sheets of paper, printed on both sides: what a teacher takes along. */
const MOST_PAGES = 4

let lesson: Lesson

test.beforeAll(async () => {
  lesson = await lessonOf(SERIES)
})

async function lessonOf(series: string): Promise<Lesson> {
  const { lesson: plan } = await readLessonFile(`levels/lessons/${series}.yaml`)
  if (plan === null) throw new Error(`levels/lessons/${series}.yaml is not a lesson plan`)
  return plan
}

/** Every sentence of the plan that is not among the words. */
function missing(plan: Lesson, words: string): string[] {
  const found = squeezed(words)
  return sentences(plan).filter((sentence) => !found.includes(squeezed(sentence)))
}

function sentences({ title: name, ...plan }: Lesson): string[] {
  return [
    name,
    ...plan.aim,
    ...plan.prepare,
    ...plan.steps.flatMap(({ title, text }) => [title, text]),
    ...plan.questions,
    ...plan.glossary.flatMap(({ term, meaning }) => [term, meaning]),
    ...plan.differentiation,
    ...plan.standards.flatMap(({ framework, code, fit }) => [framework, code, fit]),
  ]
}

const heading = (page: Page, plan = lesson) =>
  page.getByRole('heading', { level: 1, name: plan.title, exact: true })

/** Opens the plan in a theme and waits for it. */
async function open(page: Page, plan: Lesson, theme: string): Promise<void> {
  await page.goto('')
  await page.evaluate(
    (chosen) => localStorage.setItem('on-the-record/settings', JSON.stringify({ theme: chosen })),
    theme,
  )
  await page.goto(`#/lesson/${plan.series}`)
  await page.reload()
  await expect(heading(page, plan)).toBeVisible()
}

test('leads from the front page to the whole plan, and on to the levels', async ({ page }) => {
  await page.goto('')
  const { series } = await levelOf(LEVELS[0])
  await page.getByRole('link', { name: `Lesson plan for “${series?.title}”` }).click()
  await expect(heading(page)).toBeVisible()
  await expect(page).toHaveTitle(`${lesson.title} · On the Record`)
  await expect(page).toHaveURL(new RegExp(`#/lesson/${SERIES}$`))
  const plan = page.getByRole('article', { name: lesson.title })
  expect(missing(lesson, (await plan.textContent()) ?? '')).toEqual([])
  for (const id of LEVELS) {
    const link = plan.getByRole('link', { name: (await levelOf(id)).title })
    await expect(link).toHaveAttribute('href', `#/play/${id}`)
  }
  await plan.getByRole('link', { name: '#/play/shipment-said-and-denied?seed=7&mode=practice' }).click()
  await expect(page.getByRole('button', { name: 'Start sorting' })).toBeVisible()
})

test('shows the clock of the lesson beside its steps', async ({ page }) => {
  await page.goto(`#/lesson/${SERIES}`)
  const clocks = page.locator('.lesson-steps .clock')
  await expect(clocks).toHaveCount(lesson.steps.length)
  await expect(clocks.first()).toHaveText(`Before reading minute 0 to ${lesson.steps[0]?.minutes}`)
  await expect(clocks.last()).toContainText(`to ${lesson.minutes}`)
})

for (const series of readdirSync('levels/lessons').flatMap((name) => /^(.*)\.yaml$/u.exec(name)?.[1] ?? [])) {
  test(`${series} has nothing that axe minds, and prints on few pages with everything on them`, async ({
    page,
  }) => {
    const plan = await lessonOf(series)
    await open(page, plan, 'light')
    expect(await look(page)).toEqual({ violations: [], undecided: [] })
    for (const format of ['A4', 'Letter']) {
      const pages = await printed(page, format)
      expect(pages.length).toBeLessThanOrEqual(MOST_PAGES)
      const words = pages.join(' ')
      expect(missing(plan, words)).toEqual([])
      // The address, so that a class finds the game; and nothing that only a screen can do.
      expect(words).toContain('The game: http://localhost')
      expect(words).not.toContain('Print this plan')
    }
  })
}

for (const theme of ['dark', 'contrast', 'presenter'] as const) {
  test(`axe finds nothing on it in the ${theme} theme, and it prints in ink on white`, async ({ page }) => {
    await open(page, lesson, theme)
    expect(await look(page)).toEqual({ violations: [], undecided: [] })
    const pages = await printed(page, 'A4')
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES)
    expect(missing(lesson, pages.join(' '))).toEqual([])
    await page.emulateMedia({ media: 'print' })
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('.lesson :is(h1, h2, h3, p, li, dt, dd, a)')].map(
        (part) => getComputedStyle(part).color,
      ),
    )
    expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']))
  })
}

test('the print button opens the print dialog', async ({ page }) => {
  await page.goto(`#/lesson/${SERIES}`)
  await page.evaluate(() => {
    window.print = () => document.body.append('printing')
  })
  await page.getByRole('button', { name: 'Print this plan' }).click()
  await expect(page.getByText('printing')).toBeVisible()
})

for (const { width, tag } of [
  { width: 320, tag: 'en' },
  { width: 390, tag: 'en-XA' },
  { width: 1366, tag: 'en-Arab-XB' },
]) {
  test(`has room at ${width} pixels in ${tag}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`?language=${tag}#/lesson/${SERIES}`)
    await expect(heading(page)).toBeVisible()
    expect(await layoutFaults(page)).toEqual([])
    if (tag !== 'en') expect(await untranslatedWords(page)).toEqual([])
  })
}

test('a series without a plan gets a page that says so and leads back', async ({ page }) => {
  await page.goto('#/lesson/no-such-series')
  await expect(page.getByRole('heading', { level: 1, name: 'No such lesson plan' })).toBeVisible()
  await expect(page.getByText('“no-such-series”')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the front page' }).click()
  await expect(page).toHaveURL(/#\/$/)
})

test('says so when the plan does not arrive, and fetches it when asked again', async ({ page }) => {
  const plan = `**/assets/${SERIES}-*.json`
  await page.route(plan, (route) => route.abort())
  await page.goto(`#/lesson/${SERIES}`)
  await expect(page.getByRole('heading', { name: 'The page did not arrive' })).toBeVisible()
  await page.unroute(plan)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toBeVisible()
  await expect(page.locator('body')).not.toBeFocused()
})

test('players fetch nothing of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('')
  await page.getByRole('link', { name: (await levelOf(LEVELS[0])).title }).click()
  await page.getByRole('button', { name: 'Start sorting' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^Statement 1/ })).toBeVisible()
  expect(asked.filter((path) => /lesson|shipment-and-missile/u.test(path))).toEqual([])
})

/** The words of each page as it comes out of the printer. */
async function printed(page: Page, format: string): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format })), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages
}

/** Without white space: where lines break is another matter. */
function squeezed(words: string): string {
  return words.normalize('NFKC').replace(/\s+/gu, '')
}
