// A whole level is written by keys alone and by touch alone, passes the checker of the command line, and is
// played to its end in the game.
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './helpers/focus-kept'
import { parseLevel } from '../../src/core/level/parse-level'
import { aLevel } from '../builders/level'
import { Desk } from './helpers/desk'
import { type Hand, tabAndArrows, tapTray } from './helpers/hands'
import { playPractice } from './helpers/whole-level'
import { checkFile, WriteDesk } from './helpers/write-desk'
import { keysAlone, touchAlone, writeLevel, type WritingHand } from './helpers/write-level'

test.describe.configure({ timeout: 240_000 })

test('a whole level is written and played by keys alone', async ({ page }, info) => {
  await writeAndPlay(page, keysAlone(page), tabAndArrows(new Desk(page)), info.outputDir)
})

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 1080, height: 810 } })

  test('a whole level is written and played by touch alone', async ({ page }, info) => {
    await writeAndPlay(page, touchAlone(page), tapTray(new Desk(page)), info.outputDir)
  })
})

async function writeAndPlay(page: Page, hand: WritingHand, player: Hand, folder: string): Promise<void> {
  const desk = new WriteDesk(page)
  const wanted = aLevel()
  await page.goto('#/write')
  await writeLevel(desk, wanted, hand)

  await hand.press(desk.tab('Hand out'))
  const path = await desk.saveYaml(folder, (button) => hand.press(button))
  expect(checkFile(path)).toMatchObject({ status: 0 })
  const { level } = parseLevel(readFileSync(path, 'utf8'), path)
  expect(level?.statements.map(({ text, category }) => [text, category])).toEqual(
    wanted.statements.map(({ text, category }) => [text, category]),
  )
  if (level === null) return

  await hand.press(desk.playIt)
  const game = new Desk(page)
  await expect(game.start).toBeVisible()
  await playPractice(game, level, player)
  await page.getByRole('link', { name: 'Back to the editor' }).click()
  await expect(desk.playIt).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Hand out' })).toBeVisible()
}
