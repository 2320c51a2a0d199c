// Whatever is pasted or opened: it is text, it runs nothing, it blocks nothing, and it is not lost.
import { expect, test, type Page } from '@playwright/test'
import { aLevel } from '../builders/level'
import { WriteDesk } from './helpers/write-desk'

const HOSTILE = {
  markup: '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script> **bold**',
  'right-to-left overrides': 'The \u202Emayor said\u202C it \u2066was\u2069 so.',
  'zero-width signs': 'The\u200B mayor\u200D said\uFEFF so\u2060.',
  'control characters': 'The mayor\u0007 said\u001B so.',
  'a link': '[here](javascript:alert(1)) said the mayor',
} as const

async function expectNothingRan(page: Page) {
  expect(await page.title()).not.toBe('owned')
  await expect(page.locator('.backdrop img, .backdrop script, .write img')).toHaveCount(0)
}

for (const [what, text] of Object.entries(HOSTILE)) {
  test(`${what} pasted everywhere stays text`, async ({ page }) => {
    const desk = new WriteDesk(page)
    await desk.openNew()
    await desk.headline.fill(text)
    await desk.report.fill(`${text}\n\n${text}`)
    await desk.report.focus()
    await page.keyboard.press('Control+a')
    await desk.newStatement.click()
    await desk.field('The statement, in your own words').fill(text)
    await desk.tab('Check').click()
    await expect(page.locator('.finding-list li').first()).toBeVisible()
    await desk.tab('As text').click()
    await expect(page.getByRole('textbox', { name: 'Level file in YAML' })).toBeVisible()
    await expectNothingRan(page)
    await expect(desk.saved).toBeVisible()
    await page.reload()
    await expect(desk.report).toHaveValue(`${text}\n\n${text}`)
  })
}

test('a report of 1 MiB can be pasted, is said to be too long, and can be undone', async ({ page }) => {
  const desk = new WriteDesk(page)
  await desk.openNew()
  await desk.headline.fill('Before the flood')
  await desk.report.fill('All is well. '.repeat(80_660))
  await expect(page.getByText(/at most 12000 fit/u).first()).toBeVisible({ timeout: 20_000 })
  await desk.undo.click()
  await expect(desk.report).toHaveValue('')
  await expect(desk.headline).toHaveValue('Before the flood')
})

const FILES = {
  'a picture': '\u0000\u0001PNG\u0000',
  'another language': 'print("hello")',
  'ten thousand statements': JSON.stringify({
    ...aLevel(),
    statements: Array.from({ length: 10_000 }, () => ({ text: 'x' })),
  }),
  'a poisoned prototype': '{"format":1,"__proto__":{"polluted":true},"title":"x"}',
  'a billion laughs': `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d]\n`,
  'more than 1 MiB': `format: 1\ntitle: ${'x'.repeat(1_100_000)}\n`,
} as const

for (const [what, text] of Object.entries(FILES)) {
  test(`${what}, opened as a level file, is refused with a reason`, async ({ page }) => {
    const desk = new WriteDesk(page)
    await page.goto('#/write')
    await expect(desk.begin).toBeVisible()
    await desk.giveFile('Open a level file', text, 'level.yaml')
    await expect(page.getByRole('alert')).toContainText('The file cannot be opened')
    await expect(page.getByRole('alert').getByRole('listitem').first()).not.toBeEmpty()
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    await expect(desk.begin).toBeVisible()
  })
}
