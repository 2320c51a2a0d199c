// The game in another language: chosen by the browser or in the settings, kept, and right in every place;
// and nothing without room where words are 60 % longer or run from right to left.
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { join } from 'node:path'
import { directionOf } from '../../src/text/text'
import { wholeEn as en } from '../../src/text/whole-en'
import { es } from '../../src/text/es'
import { writeEs } from '../../src/text/write-es'
import { PSEUDO_LANGUAGES } from '../../src/text/pseudo-language'
import { readLevelFile } from '../../src/tools/read-level-file'
import { layoutFaults, untranslatedWords } from './helpers/layout-faults'

/** A short level, and one with all four trays. */
const SHORT = 'shipment-said-and-denied'
const LEVEL = 'one-thursday-many-voices'
const PLAY = `#/play/${LEVEL}?seed=8&mode=practice`

test.describe('a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('gets a whole level in Spanish, with the report in the language it is written in', async ({
    page,
  }) => {
    await page.goto(`#/play/${SHORT}?seed=8&mode=practice`)
    const root = page.locator('html')
    await expect(root).toHaveAttribute('lang', 'es')
    await expect(root).toHaveAttribute('dir', 'ltr')
    const level = await levelOf(SHORT)
    await expect(page).toHaveTitle(`${level.title} · On the Record`)
    await expect(page.locator('.clipping')).toHaveAttribute('lang', 'en')
    await page.getByRole('button', { name: es.briefing.start }).click()

    for (const [index] of level.statements.entries()) {
      const heading = `Declaración ${index + 1} de ${level.statements.length}`
      await expect(page.getByRole('heading', { level: 2, name: heading })).toBeFocused()
      const said = await page.locator('.slip blockquote').innerText()
      const category = level.statements.find(({ text }) => text === said)?.category ?? 'opinion'
      const put = index === 1 && category === 'denial' ? 'confirmed' : category
      await page.getByRole('radio', { name: es.bins[put].label }).click()
      await expect(page.getByRole('status')).toContainText(`Está en «${es.bins[put].label}».`)
      await page.getByRole('button', { name: es.desk.wayOn.check }).click()
      await expect(page.getByRole('status')).toHaveText(
        put === category ? /^Correcto: / : /^(No del todo|Correcto): /u,
      )
      await expect(page.getByRole('heading', { name: es.explanation.why })).toBeFocused()
      const last = index === level.statements.length - 1
      await page.getByRole('button', { name: last ? es.desk.wayOn.finish : es.desk.wayOn.next }).click()
    }
    await expect(page.getByRole('heading', { level: 1, name: es.result.title })).toBeFocused()
    await expect(page.getByRole('table', { name: es.result.table })).toBeVisible()
    await expect(page.locator('.pinned [lang="en"]').first()).toBeVisible()
  })

  test('can still be told to speak English', async ({ page }) => {
    await page.goto('')
    await chooseLanguage(page, es.header.settings, es.settings.language, 'en')
    await expect(page.getByRole('dialog', { name: en.settings.title })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: en.front.lead })).toBeVisible()
  })

  test('is told in Spanish what is wrong with a file, at the door and at the lines of its text', async ({
    page,
  }) => {
    await page.goto('')
    const file = { name: 'a.yaml', mimeType: 'text/plain', buffer: Buffer.from('format: 1\ntitle: 3\n') }
    await page.getByLabel(es.myLevels.open).setInputFiles(file)
    const reasons = page.getByRole('alert').getByRole('list')
    await expect(reasons).toHaveAttribute('lang', 'es')
    await expect(reasons).toContainText('En el nivel falta «report».')

    await page.goto('#/write')
    await page.getByRole('button', { name: writeEs.desk.newLevel }).click()
    await page.getByRole('button', { name: writeEs.sections.source }).click()
    await page.locator('.cm-lint-marker-error').last().hover()
    const told = page.locator('.cm-tooltip [lang]').first()
    await expect(told).toHaveAttribute('lang', 'es')
    await expect(told).toContainText('El nivel tiene 0 declaraciones que cuentan')
    await page.getByRole('textbox', { name: writeEs.source.label }).press('Control+Shift+M')
    await expect(page.getByRole('listbox', { name: writeEs.source.findings })).toBeVisible()
  })

  test('gets English words and is told so when the Spanish ones cannot be fetched', async ({ page }) => {
    await page.route('**/es-*.js', (route) => route.abort())
    await page.goto('')
    await expect(page.getByRole('log')).toContainText(en.notices['language-not-fetched'])
    await expect(page.getByRole('heading', { name: en.front.lead })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('never shows a word in another language on the way', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      new MutationObserver(() => seen.add(document.querySelector('.motto')?.textContent ?? '')).observe(
        document,
        {
          childList: true,
          subtree: true,
          characterData: true,
        },
      )
    })
    await page.goto('')
    await expect(page.getByText(es.motto)).toBeVisible()
    const seen = await page.evaluate(() =>
      'seen' in window && window.seen instanceof Set ? [...window.seen] : [],
    )
    expect(seen.filter(Boolean)).toEqual([es.motto])
  })
})

test('a browser that asks for a language the game does not speak gets English, and fetches no other', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('')
  await expect(page.getByRole('heading', { name: en.front.lead })).toBeVisible()
  expect(asked.filter((path) => /\/(?:es|pseudo)[^/]*\.js$/u.test(path))).toEqual([])
  await context.close()
})

test('a language chosen in the settings is spoken at once, also by the status line, and kept', async ({
  page,
}) => {
  await page.goto(PLAY)
  await page.getByRole('button', { name: en.briefing.start }).click()
  await page.getByRole('radio', { name: en.bins.opinion.label }).click()
  await expect(page.getByRole('status')).toContainText('Placed in Opinion.')
  await chooseLanguage(page, en.header.settings, en.settings.language, 'es')
  await expect(page.getByRole('dialog', { name: es.settings.title })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status')).toContainText('Está en «Opinión».')
  await expect(page.getByRole('radio', { name: es.bins.opinion.label })).toBeChecked()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('button', { name: es.desk.wayOn.check })).toBeVisible()
  await page.goto('#/codebook')
  await expect(page).toHaveTitle(`${es.codebook.title} · On the Record`)
  await page.goto('#/nowhere')
  await expect(page.getByRole('heading', { name: es.notAvailable.unknownPageTitle })).toBeVisible()
})

for (const tag of PSEUDO_LANGUAGES) {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
  ]) {
    test.describe(`${tag} at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport })

      test('everything has room and is translated', async ({ page }) => {
        await page.goto(`?language=${tag}#/`)
        await expect(page.locator('html')).toHaveAttribute('lang', tag)
        await expect(page.locator('html')).toHaveAttribute('dir', directionOf(tag))
        await expectRoom(page, 'front page')
        for (const open of ['.page-header nav > :last-child', 'dialog[open] .actions .quiet']) {
          await page.locator(open).click()
          await expectRoom(page, `dialog opened by ${open}`)
        }
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')
        await page.goto(`?language=${tag}#/codebook`)
        await expectRoom(page, 'how sorting works')
        await page.goto(`?language=${tag}#/404`)
        await expectRoom(page, 'missing page')

        await page.goto(`?language=${tag}${PLAY}`)
        await expectRoom(page, 'briefing')
        await page.locator('.briefing-note input[type="checkbox"]').check()
        await page.locator('button.primary').click()
        await drawn(page)
        await expectRoom(page, 'desk')
        await page.locator('.page-header nav button').first().click()
        await expectRoom(page, 'list view')
        await page.locator('.page-header nav button').first().click()
        await page.locator('.tray input').nth(2).click()
        await page.locator('.certainty input').last().click()
        await page.locator('button.primary').click()
        await expectRoom(page, 'explanation')

        await page.goto(`?language=${tag}#/play/${SHORT}?seed=8&mode=practice`)
        // The page before it stays until it has come.
        await expect(page.locator('.briefing-note')).toBeVisible()
        await page.locator('button.primary').click()
        const { statements } = await levelOf(SHORT)
        for (const _ of statements) {
          await page.locator('.tray input').first().click()
          await page.locator('.certainty input').last().click()
          await page.locator('button.primary').click()
          await expect(page.locator('.explained')).toBeVisible()
          await page.locator('button.primary').click()
        }
        await expect(page.locator('.result')).toBeVisible()
        await expectRoom(page, 'result')
      })

      test('an edition has room for its list of slips', async ({ page }) => {
        await page.goto(`?language=${tag}#/play/${LEVEL}?seed=8&mode=edition`)
        await page.locator('button.primary').click()
        await page.locator('.tray input').first().click()
        await drawn(page)
        await expectRoom(page, 'edition')
      })

      test('a slip is dragged into the tray it is let go over', async ({ page }) => {
        await page.goto(`?language=${tag}${PLAY}`)
        await page.locator('button.primary').click()
        await drawn(page)
        for (const bin of ['denial', 'opinion'] as const) {
          await drag(page, page.locator('.slip'), page.locator(`.tray[data-bin="${bin}"]`))
          await expect(page.locator(`.tray[data-bin="${bin}"] input`)).toBeChecked()
        }
      })
    })
  }
}

test('from right to left the first tray and the report are at the right, the report keeps its own way', async ({
  page,
}) => {
  await page.goto(`?language=en-Arab-XB${PLAY}`)
  await expect(page.locator('.clipping')).toHaveAttribute('dir', 'ltr')
  await page.locator('button.primary').click()
  const left = async (part: Locator) => (await part.boundingBox())?.x ?? 0
  const tray = (bin: string) => page.locator(`.tray[data-bin="${bin}"]`)
  expect(await left(tray('confirmed'))).toBeGreaterThan(await left(tray('opinion')))
  expect(await left(page.locator('.report-panel'))).toBeGreaterThan(await left(page.locator('.desk')))
  await expect(page.locator('.slip blockquote')).toHaveAttribute('dir', 'ltr')
})

async function levelOf(id: string) {
  const { level } = await readLevelFile(join(process.cwd(), 'levels', `${id}.yaml`))
  if (!level) throw new Error(`levels/${id}.yaml is not a level`)
  return level
}

async function chooseLanguage(page: Page, settings: string, label: string, language: string): Promise<void> {
  await page.getByRole('button', { name: settings }).click()
  await page.getByRole('combobox', { name: label }).selectOption(language)
}

async function expectRoom(page: Page, where: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => null))
  expect(await layoutFaults(page), where).toEqual([])
  expect(await untranslatedWords(page), where).toEqual([])
}

async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.play[data-drawn="true"]')).toBeVisible({ timeout: 20_000 })
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded()
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('It is not on the screen')
  await page.mouse.move(start.x + start.width / 2, start.y + 20)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 })
  await page.mouse.up()
}
