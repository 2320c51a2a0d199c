// The pictures of the README and of the guide to writing levels, in docs/pictures.
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '../../app/settings'
import type { Level } from '../../core/level/level-schema'
import { check, finish, openSettings, playThrough, settle, sort } from './player'
import { type Size, type Stage, visit } from './stage'
import { keepDrafts, openCheck, openHandOut, openStatement } from './writer'

interface Picture {
  readonly name: string
  /** The route, with the seed that deals the slips. */
  readonly address: string
  /** What the player does before the picture is taken. */
  readonly arrange?: (page: Page, level: Level) => Promise<void>
  readonly settings?: Partial<Settings>
  readonly size?: Size
}

const MOST_BYTES = 200_000
const DESKTOP = { width: 1280, height: 720 }
const TALL = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 844 }

function pictures(play: string): readonly Picture[] {
  return [
    { name: 'front-page', address: '#/', size: { width: 1280, height: 800 } },
    { name: 'briefing', address: play },
    { name: 'desk', address: play, arrange: sort },
    { name: 'explanation', address: play, arrange: check, size: TALL },
    { name: 'board', address: play, arrange: finish, size: TALL },
    { name: 'result', address: play, arrange: playThrough },
    { name: 'how-sorting-works', address: '#/codebook' },
    { name: 'desk-dark', address: play, arrange: sort, settings: { theme: 'dark' } },
    { name: 'list-view', address: play, arrange: sort, settings: { view: 'list' }, size: TALL },
    { name: 'settings', address: '#/', arrange: openSettings },
    { name: 'write-desk', address: '#/write', arrange: keepDrafts },
    { name: 'write-statement', address: '#/write', arrange: openStatement, size: TALL },
    { name: 'write-check', address: '#/write', arrange: openCheck },
    { name: 'write-hand-out', address: '#/write', arrange: openHandOut, size: TALL },
    { name: 'front-page-phone', address: '#/', size: PHONE },
    { name: 'desk-phone', address: play, arrange: sort, size: PHONE },
    { name: 'explanation-phone', address: play, arrange: check, size: PHONE },
  ]
}

/** @returns how many of them weigh more than a README should ask of its readers. */
export async function takeReadmePictures(stage: Stage, folder: string, level: Level): Promise<number> {
  mkdirSync(folder, { recursive: true })
  let tooLarge = 0
  for (const picture of pictures(`#/play/${level.id}?seed=8&mode=practice`)) {
    const bytes = await take(stage, folder, level, picture)
    if (bytes > MOST_BYTES) tooLarge += 1
    console.log(`docs/pictures/${picture.name}.jpg: ${bytes} bytes${bytes > MOST_BYTES ? ', too many' : ''}`)
  }
  return tooLarge
}

/** @returns the size of the picture in bytes. */
async function take(stage: Stage, folder: string, level: Level, picture: Picture): Promise<number> {
  const size = picture.size ?? DESKTOP
  const settings = { firstHints: false, ...picture.settings }
  const context = await visit(stage, size, settings, picture.size === PHONE ? 2 : 1)
  const page = await context.newPage()
  await page.goto(stage.address + picture.address)
  await picture.arrange?.(page, level)
  const path = join(folder, `${picture.name}.jpg`)
  await settle(page)
  await page.screenshot({ path, type: 'jpeg', quality: 70 })
  await context.close()
  return statSync(path).size
}
