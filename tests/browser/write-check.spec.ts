// What the check says in the form: all of it at once, in the form's words and the page's language.
import { expect, test } from '@playwright/test'
import { aLevel } from '../builders/level'
import { WriteDesk } from './helpers/write-desk'

/** A denial that is neither explained nor says what it denies, in a level that nobody has signed. */
function unfinished() {
  const level = aLevel()
  const statements = level.statements.map((statement) =>
    // What is undefined does not get into the file.
    statement.category === 'denial'
      ? Object.assign(statement, { explanation: '', denies: undefined })
      : statement,
  )
  return { ...level, statements, credits: { authors: [], licence: 'CC-BY-4.0' } }
}

test('the list names statement and field, and leads there', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openFile(unfinished())
  await desk.tab('Check').click()
  const list = page.locator('.finding-list li')
  await expect(list).toHaveCount(3)
  await expect(list.filter({ hasText: 'Report, Level written by' })).toContainText('Nobody is named.')
  await expect(list.filter({ hasText: 'Statement 2, Explanation' })).toContainText('Nothing is written here.')
  await expect(list.filter({ hasText: 'Statement 2, What does it deny?' })).toContainText(
    'This denial does not say what it denies.',
  )
  await page
    .getByRole('button', { name: /^Go there: Statement 2, What does it deny\? – This denial/u })
    .click()
  const denies = desk.field('What does it deny?')
  await expect(denies).toBeFocused()
  await expect(denies).toHaveAccessibleDescription(/This denial does not say what it denies/u)

  // What is mended brings up nothing else.
  await desk.field('The allegation in words').fill('A tank at the site leaked.')
  await desk.tab('Check').click()
  await expect(list).toHaveCount(2)
})

test('in Spanish it is Spanish, beside the field and in the list', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'es-ES' })
  await page.goto('#/write')
  const buffer = Buffer.from(JSON.stringify(unfinished()))
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'level.json', mimeType: 'application/json', buffer })
  await page.locator('.write-tab[data-section="check"]').click()
  const list = page.locator('.finding-list')
  await expect(list).toContainText('Noticia, Autoría del nivel No hay ningún nombre.')
  await expect(list).toContainText('Este desmentido no dice qué niega.')
  await expect(list.locator('[lang]')).toHaveCount(0)
  await expect(page.locator('#f-authors-findings')).toContainText('Escribe tu nombre o el de la clase.')
})
