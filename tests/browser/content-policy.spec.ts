// A strict Content-Security-Policy holds on every page, and no page needs an exception from it.
import { expect, test } from '@playwright/test'
import { aLevel } from '../builders/level'
import { Desk } from './helpers/desk'
import { SHIPMENT } from './helpers/levels'
import { WriteDesk } from './helpers/write-desk'

test('the policy allows no inline script, no eval and no other origin', async ({ page }) => {
  await page.goto('')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  const rules = new Map(
    (policy ?? '').split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/u)
      return [name, sources.join(' ')]
    }),
  )
  for (const name of ['default-src', 'script-src', 'style-src', 'connect-src']) {
    expect(rules.get(name)).toBe("'self'")
  }
  for (const name of ['object-src', 'base-uri', 'form-action', 'frame-src']) {
    expect(rules.get(name)).toBe("'none'")
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*/u)
  const tried = await page.evaluate(
    () =>
      new Promise((told) => {
        const script = document.createElement('script')
        script.textContent = 'window.ranInline = true'
        document.body.append(script)
        // What the test itself evaluates is exempt: only a task of the page is held to its policy.
        setTimeout(() => {
          let evaluated = true
          try {
            Reflect.construct(Function, ['return 1'])()
          } catch (error) {
            evaluated = !(error instanceof EvalError)
          }
          told({ inline: 'ranInline' in window, evaluated })
        })
      }),
  )
  expect(tried).toEqual({ inline: false, evaluated: false })
})

test('no page breaks the policy', async ({ page }) => {
  await page.addInitScript(() => {
    const broken: string[] = []
    Object.assign(window, { broken })
    document.addEventListener('securitypolicyviolation', (event) =>
      broken.push(`${location.hash}: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
    )
  })
  const broken = () => page.evaluate((): string[] => Reflect.get(window, 'broken'))
  for (const address of ['', '#/codebook', '#/nowhere', '#/shared/x']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  const game = new Desk(page)
  await game.openAtFirstStatement(SHIPMENT)
  await game.drawn()
  const desk = new WriteDesk(page)
  await desk.openFile(aLevel())
  for (const tab of ['Sources', 'About', 'Check', 'Hand out', 'As text']) {
    await desk.tab(tab).click()
  }
  const text = page.getByRole('textbox', { name: 'Level file in YAML' })
  await text.click()
  await page.keyboard.type('x: [')
  await expect(page.locator('.cm-lint-marker-error').first()).toBeVisible()
  // The styles of the text field have arrived: its gutter stands beside the lines.
  expect(await page.locator('.cm-scroller').evaluate((box) => getComputedStyle(box).display)).toBe('flex')
  await page.goto(`${page.url()}/worksheet`)
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  expect(await broken()).toEqual([])
})
