// What a writer sees in the editor, by the names a person or a screen reader goes by.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Level } from '../../../src/core/level/level-schema'

export class WriteDesk {
  readonly page: Page
  readonly begin: Locator
  readonly headline: Locator
  readonly report: Locator
  readonly newStatement: Locator
  readonly undo: Locator
  readonly redo: Locator
  readonly playIt: Locator
  readonly saved: Locator
  readonly status: Locator

  constructor(page: Page) {
    this.page = page
    this.begin = page.getByRole('button', { name: 'Begin a new level' })
    this.headline = page.getByRole('textbox', { name: 'Headline' })
    this.report = page.getByRole('textbox', { name: 'Report', exact: true })
    this.newStatement = page.getByRole('button', { name: 'New statement from these words' })
    this.undo = page.getByRole('button', { name: 'Undo', exact: true })
    this.redo = page.getByRole('button', { name: 'Redo', exact: true })
    this.playIt = page.getByRole('button', { name: 'Play it' })
    this.saved = page.getByText('Saved on this device')
    this.status = page.locator('.write-bar').getByRole('status')
  }

  /** Opens an empty draft. */
  async openNew(): Promise<void> {
    await this.page.goto('#/write')
    await this.begin.click()
    await expect(this.headline).toBeVisible()
  }

  /** Opens a level as a file, as the desk of drafts does. */
  async openFile(level: unknown, name = 'level.json'): Promise<void> {
    await this.page.goto('#/write')
    await expect(this.begin).toBeVisible()
    await this.giveFile('Open a level file', JSON.stringify(level), name)
    await expect(this.headline).toBeVisible()
  }

  async giveFile(label: string, text: string, name: string): Promise<void> {
    const buffer = Buffer.from(text)
    await this.page.getByLabel(label).setInputFiles({ name, mimeType: 'text/plain', buffer })
  }

  tab(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Parts of the level' }).getByRole('button', { name })
  }

  /** A field of the statement whose form is open. */
  field(label: string | RegExp): Locator {
    return this.page.locator('.statement-form').getByLabel(label).first()
  }

  /** Selects words in the report as if with the mouse. */
  async select(words: string): Promise<void> {
    await this.report.evaluate((field, wanted) => {
      if (!(field instanceof HTMLTextAreaElement)) throw new TypeError('no text field')
      const start = field.value.indexOf(wanted)
      if (start < 0) throw new RangeError(`“${wanted}” is not in the report`)
      field.focus()
      field.setSelectionRange(start, start + wanted.length)
    }, words)
  }

  /** The marked words of the report. */
  marks(): Promise<string[]> {
    return this.page.locator('.backdrop mark').allTextContents()
  }

  /** Saves the level as YAML into a folder; gives the file's path. */
  async saveYaml(folder: string, press: (button: Locator) => Promise<void>): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      press(this.page.getByRole('button', { name: 'Save the level (YAML)' })),
    ])
    const path = join(folder, download.suggestedFilename())
    await download.saveAs(path)
    return path
  }
}

/** Runs the checker as a teacher does. */
export function checkFile(path: string): { status: number | null; output: string } {
  const { status, stdout } = spawnSync('npx', ['tsx', 'src/tools/check-levels.ts', path], {
    encoding: 'utf8',
  })
  return { status, output: stdout }
}

/** The name of a source as a form has it, and what its kind is called there. */
export const KINDS = {
  person: 'A person, by name',
  office: 'An office, through its spokesperson',
  institution: 'An organisation that speaks as itself',
  unnamed: 'Somebody the report does not name',
} as const

export function sourceOf(level: Level, id: string) {
  const source = level.sources[id]
  if (source === undefined) throw new RangeError(`${level.id} has no source ${id}`)
  return source
}
