// The build with level files in it: what an import gives, and what a wrong level does.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
const OUT = join(root, 'out')
const SLOW = 30_000

beforeEach(() => {
  mkdirSync(join(root, 'levels/lessons'), { recursive: true })
  cpSync(GOOD, file)
  cpSync(GOOD_LESSON, lessonFile)
  writeFileSync(
    join(root, 'entry.js'),
    `export { default as level } from '/levels/harbour-smoke.yaml?level'
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
  rmSync(OUT, { recursive: true, force: true })
  await build({ ...options(), build: { lib, minify: false, outDir: 'out', emptyOutDir: false } })
  const code = readFileSync(join(OUT, 'out.js'), 'utf8')
  // A data: address is no base for the addresses of other files, which are read below where they are written.
  const based = code.replaceAll('import.meta.url', "'https://site.example/out/out.js'")
  return import(`data:text/javascript;base64,${Buffer.from(based).toString('base64')}`)
}

/** The one JSON file of that name, whatever the build has put behind it. */
function written(name: string): unknown {
  const names = readdirSync(OUT, { recursive: true, encoding: 'utf8' })
  const files = names.filter((path) => new RegExp(`(?:^|/)${name}(?:-[\\w-]{8})?\\.json$`, 'u').test(path))
  expect(files).toHaveLength(1)
  const value: unknown = JSON.parse(readFileSync(join(OUT, files[0] ?? ''), 'utf8'))
  return value
}

describe('levelPlugin', { timeout: SLOW }, () => {
  it('writes the checked level as JSON, and gives its address and its card for the front page', async () => {
    expect(level).not.toBeNull()
    expect(await bundle()).toMatchObject({
      level: expect.stringMatching(/harbour-smoke[\w-]*\.json$/u),
      cards: { '/levels/harbour-smoke.yaml': level === null ? null : levelCard(level) },
    })
    expect(written('harbour-smoke')).toEqual(level)
  })

  it('writes the checked lesson plan as JSON, its defaults filled in', async () => {
    expect(lesson?.language).toBe('en')
    expect(await bundle()).toMatchObject({ lesson: expect.stringMatching(/harbour[\w-]*\.json$/u) })
    expect(written('harbour')).toEqual(lesson)
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
    const request = () => server.environments.client.transformRequest('/levels/harbour-smoke.yaml?card')
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
