// Writes a whole level in the editor, with whatever hand: keys alone, or touch alone.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Level } from '../../../src/core/level/level-schema'
import { exactWords } from '../../../src/core/level/quote-selector'
import { LABELS } from './levels'
import { KINDS, sourceOf, type WriteDesk } from './write-desk'

/** How a writer presses, writes, chooses, and selects words of the report. */
export interface WritingHand {
  press(button: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
  choose(select: Locator, label: string): Promise<void>
  check(radio: Locator): Promise<void>
  selectWords(report: Locator, words: string): Promise<void>
}

/** From "Begin a new level" to a level without an error. */
export async function writeLevel(desk: WriteDesk, level: Level, hand: WritingHand): Promise<void> {
  const { page } = desk
  await hand.press(desk.begin)
  await expect(desk.headline).toBeVisible()
  await hand.write(desk.headline, level.report.headline)
  await hand.write(page.getByRole('textbox', { name: 'Level written by' }), level.credits.authors.join('\n'))
  await hand.write(desk.report, level.report.body)
  const written: string[] = []
  for (const [index, statement] of level.statements.entries()) {
    if (index > 0 && !(await desk.report.isVisible())) await hand.press(desk.tab('Report'))
    await hand.selectWords(desk.report, exactWords(statement.evidence))
    await hand.press(desk.newStatement)
    await expect(desk.field('The statement, in your own words')).toBeFocused()
    await hand.write(desk.field('The statement, in your own words'), statement.text)
    const source = sourceOf(level, statement.source)
    if (written.includes(statement.source)) {
      await hand.choose(desk.field('Who says it?'), source.label)
    } else {
      await hand.choose(desk.field('Who says it?'), 'Somebody who is not listed yet …')
      const label = page.getByRole('textbox', { name: 'Name and role' }).last()
      await expect(label).toBeFocused()
      await hand.write(label, source.label)
      await hand.check(page.getByRole('radio', { name: KINDS[source.kind] }).last())
      written.push(statement.source)
      await hand.press(desk.tab('Statements'))
    }
    await hand.check(
      desk.page.locator('.statement-form').getByRole('radio', { name: LABELS[statement.category] }),
    )
    if (statement.category === 'denial') {
      await hand.write(desk.field('The allegation in words'), statement.denies ?? '')
    }
    await hand.write(desk.field('Explanation, shown right or wrong'), statement.explanation)
  }
  await hand.press(desk.tab('Check'))
  await expect(page.getByText('To mend')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /has to be mended|have to be mended/u })).toHaveCount(0)
}

/** Tab, Shift+Tab, arrows, Space, Enter, and letters; nothing else. */
export function keysAlone(page: Page): WritingHand {
  const { keyboard } = page
  return {
    async press(button) {
      await focusBy(page, button)
      await keyboard.press('Enter')
    },
    async write(field, text) {
      await focusBy(page, field)
      await keyboard.press('Control+A')
      await keyboard.insertText(text)
      await expect(field).toHaveValue(text)
    },
    async choose(select, label) {
      await focusBy(page, select)
      await keyboard.type(label.slice(0, 12))
    },
    async check(radio) {
      const name = await radio.getAttribute('name')
      const group = page.locator(`input[name="${name}"]`)
      await focusBy(page, group)
      await keyboard.press('Space')
      for (let step = 0; step < 4 && !(await radio.isChecked()); step++) await keyboard.press('ArrowDown')
      await expect(radio).toBeChecked()
    },
    async selectWords(report, words) {
      await focusBy(page, report)
      const text = await report.inputValue()
      const start = text.indexOf(words)
      await keyboard.press('Control+Home')
      for (let step = 0; step < start; step++) await keyboard.press('ArrowRight')
      for (let step = 0; step < words.length; step++) await keyboard.press('Shift+ArrowRight')
    },
  }
}

/** Moves the focus on until it is on one of `targets`: forwards, then, at the end of the page, backwards. */
async function focusBy(page: Page, targets: Locator): Promise<void> {
  await targets.first().waitFor()
  const isThere = () => targets.evaluateAll((all) => all.some((one) => one === document.activeElement))
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 90; presses++) {
      if (await isThere()) return
      const atTheEnd = await page.evaluate(() => document.activeElement === document.body)
      if (presses > 0 && atTheEnd) break
      await page.keyboard.press(key)
    }
  }
  throw new Error(`The focus never gets to ${targets.toString()}`)
}

/** Taps alone; words come from the system's own keyboard, and choices from its own lists. */
export function touchAlone(page: Page): WritingHand {
  return {
    press: (button) => button.tap(),
    async write(field, text) {
      await field.tap()
      await page.keyboard.insertText(text)
      await expect(field).toHaveValue(text)
    },
    async choose(select, label) {
      // As a finger on it does, and selectOption does not.
      await select.focus()
      await select.selectOption({ label })
    },
    async check(radio) {
      // Its label, as large as a finger.
      await radio.locator('..').tap()
      await expect(radio).toBeChecked()
    },
    async selectWords(report, words) {
      const twoTaps = page.getByRole('button', { name: 'Select with two taps' })
      if ((await twoTaps.getAttribute('aria-pressed')) !== 'true') await twoTaps.tap()
      for (const at of ['first', 'last'] as const) {
        const place = await placeOf(page, words, at)
        await page.touchscreen.tap(place.x, place.y)
      }
      const selected = () =>
        report.evaluate((field) =>
          field instanceof HTMLTextAreaElement
            ? field.value.slice(field.selectionStart, field.selectionEnd)
            : '',
        )
      await expect.poll(selected).toBe(words)
    },
  }
}

/** Where on the screen the first or the last word stands: the backdrop has the same lines as the field over it. */
const placeOf = (page: Page, words: string, at: 'first' | 'last'): Promise<Point> =>
  page.evaluate(
    ([wanted, which]) => {
      const lines = [...document.querySelectorAll('.backdrop > div')]
      const line = lines.find((one) => one.textContent?.includes(wanted))
      const offset = line?.textContent?.indexOf(wanted) ?? 0
      let left = which === 'first' ? offset + 1 : offset + wanted.length - 1
      const walker = document.createTreeWalker(line ?? document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (left > length) {
          left -= length
          continue
        }
        node.parentElement?.scrollIntoView({ block: 'center' })
        const range = document.createRange()
        range.setStart(node, Math.max(0, left - 1))
        range.setEnd(node, left)
        // A line may be longer than what is in view.
        const before = range.getBoundingClientRect()
        const field = document.querySelector('.written')
        field?.scrollBy(0, before.top - field.getBoundingClientRect().top - 60)
        const box = range.getBoundingClientRect()
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      }
      throw new Error(`“${wanted}” is not in one line of the report`)
    },
    [words, at] as const,
  )

type Point = { x: number; y: number }
