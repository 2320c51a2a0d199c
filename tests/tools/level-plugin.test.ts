// The build with level files in it: what an import gives, and what a wrong level does.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type InlineConfig } from 'vite'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { levelCard } from '../../src/core/level/level-card'
import { parseLesson } from '../../src/core/lesson/parse-lesson'
import { parseLevel } from '../../src/core/level/parse-level'
import { levelPlugin } from '../../src/tools/level-plugin'

const GOOD = 'tests/fixtures/levels/good/harbour-smoke.yaml'
const GOOD_LESSON = 'tests/fixtures/lessons/good/harbour.yaml'
const { lesson } = parseLesson(readFileSync(GOOD_LESSON, 'utf8'))
const { level } = parseLevel(readFileSync(GOOD, 'utf8'))
const root = mkdtempSync(join(tmpdir(), 'level-plugin-'))
const file = join(root, 'levels/harbour-smoke.yaml')
const lessonFile = join(root, 'levels/lessons/harbour.yaml')
const SLOW = 30_000

beforeEach(() => {
  mkdirSync(join(root, 'levels/lessons'), { recursive: true })
  cpSync(GOOD, file)
  cpSync(GOOD_LESSON, lessonFile)
  writeFileSync(
    join(root, 'entry.js'),
    `export { default as level } from '/levels/harbour-smoke.yaml'
     export const cards = import.meta.glob('/levels/*.yaml', { query: '?card', eager: true, import: 'default' })
     export { default as lesson } from '/levels/lessons/harbour.yaml?lesson'`,
  )
})
afterAll(() => rmSync(root, { recursive: true }))

const options = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [levelPlugin()],
})

async function bundle(): Promise<unknown> {
  const lib = { entry: 'entry.js', formats: ['es' as const], fileName: () => 'out.js' }
  await build({ ...options(), build: { lib, minify: false, outDir: 'out', emptyOutDir: false } })
  const code = readFileSync(join(root, 'out/out.js'), 'utf8')
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

describe('levelPlugin', { timeout: SLOW }, () => {
  it('gives the checked level, and its card for the front page', async () => {
    expect(level).not.toBeNull()
    expect(await bundle()).toMatchObject({
      level,
      cards: { '/levels/harbour-smoke.yaml': level === null ? null : levelCard(level) },
    })
  })

  it('gives the checked lesson plan, its defaults filled in', async () => {
    expect(lesson?.language).toBe('en')
    expect(await bundle()).toMatchObject({ lesson })
  })

  it('fails the build for a lesson plan whose series no level belongs to', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('series: { id: harbour,', 'series: { id: port,'))
    await expect(bundle()).rejects.toThrow(
      /levels\/lessons\/harbour\.yaml:3:9 error unknown-series: No level belongs to the series “harbour”/u,
    )
  })

  it('fails the build with every finding on a line of its own', async () => {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('title: Smoke', 'titel: Smoke').replace('cue: told', 'cue: tld'),
    )
    await expect(bundle()).rejects.toThrow(
      /levels\/harbour-smoke\.yaml:2:1 error missing-key: .+\nlevels\/harbour-smoke\.yaml:4:1 error unknown-key: .+\nlevels\/harbour-smoke\.yaml:56:10 error cue-not-in-evidence: /u,
    )
  })

  it('recovers in development when the level is mended', async () => {
    const server = await createServer({ ...options(), server: { middlewareMode: true, ws: false } })
    const good = readFileSync(file, 'utf8')
    const request = () => server.environments.client.transformRequest('/levels/harbour-smoke.yaml')
    try {
      writeFileSync(file, good.replace('format: 1', 'format: 9'))
      await expect(request()).rejects.toThrow(/unsupported-format/u)
      writeFileSync(file, good)
      expect((await request())?.code).toContain('Smoke over the harbour')
    } finally {
      await server.close()
    }
  })
})
