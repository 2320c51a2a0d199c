// The level checker as teachers run it: its output and its exit status.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const SLOW = 30_000
const GOOD = 'tests/fixtures/levels/good/harbour-smoke.yaml'
const WARNED = 'tests/fixtures/levels/bad/unused-source/harbour-smoke.yaml'
const WRONG = 'tests/fixtures/levels/bad/evidence-not-found/harbour-smoke.yaml'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-levels-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(words: string[], cwd = '.') {
  const script = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('src/tools/check-levels.ts')]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...words], {
    encoding: 'utf8',
    cwd,
  })
  return { status, stdout, stderr }
}

describe('check-levels', { timeout: SLOW }, () => {
  it('prints one finding a line and a summary, and ends with 1 when there is an error', () => {
    const { status, stdout, stderr } = run([GOOD, WARNED, WRONG])
    expect(stdout.split('\n')).toEqual([
      `${WARNED}:49:3 warning unused-source: No statement is credited to the source “nobody”. Remove it, or name it as the source of a statement.`,
      `${WRONG}:66:15 error evidence-not-found: “denied that no tank had leaked” is not in the report. The nearest passage is “denied that any tank had leaked”.`,
      `${WRONG}:90:14 error evidence-not-found: “a disgrace” is in the report, but not between this prefix and suffix. The prefix must stand right before the words, the suffix right after them.`,
      '3 levels checked: 2 errors, 1 warning.',
      '',
    ])
    expect([status, stderr]).toEqual([1, ''])
  })

  it('ends with 0 when there are warnings only', () => {
    expect(run([WARNED]).status).toBe(0)
  })

  it('prints JSON with every part of a finding', () => {
    const { status, stdout } = run(['--format', 'json', GOOD, WRONG])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: WRONG,
        line: 66,
        column: 15,
        severity: 'error',
        code: 'evidence-not-found',
        path: ['statements', 1, 'evidence'],
        message: '“denied that no tank had leaked” is not in the report.',
        hint: 'The nearest passage is “denied that any tank had leaked”.',
      },
      { line: 90 },
    ])
    expect(JSON.parse(run(['--format=json', GOOD]).stdout)).toEqual([])
  })

  it.each([[['--format', 'xml']], [['--format']], [['--colour']], [['-x']]])(
    'ends with 2 for %j',
    (words) => {
      const { status, stdout, stderr } = run(words)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain('Usage:')
    },
  )

  it('ends with 2 when a file cannot be read, and still checks the others', () => {
    const { status, stdout, stderr } = run(['no-such-level.yaml', 'tests', WRONG])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^no-such-level\.yaml cannot be read: .+\ntests cannot be read: .+\n$/u)
    expect(stdout).toContain('1 level checked: 2 errors, 0 warnings.')
  })

  it('does not read a file that is too large', () => {
    const file = join(folder, 'large.yaml')
    writeFileSync(file, '')
    truncateSync(file, 100 * 1_048_576)
    const { status, stdout } = run([file])
    expect(status).toBe(1)
    expect(stdout).toContain(`${file}:1:1 error file-too-large: `)
  })

  it('checks every level in levels/, in order, when none is named', () => {
    const home = join(folder, 'home')
    mkdirSync(join(home, 'levels'), { recursive: true })
    for (const name of ['b.yaml', 'a.yaml', 'notes.txt']) writeFileSync(join(home, 'levels', name), '')
    const { status, stdout } = run([], home)
    expect(status).toBe(1)
    expect(stdout.split('\n').map((line) => line.slice(0, 22))).toEqual([
      'levels/a.yaml:1:1 erro',
      'levels/b.yaml:1:1 erro',
      '2 levels checked: 2 er',
      '',
    ])
  })

  it('checks the lesson plans after the levels, and tells them by their folder', () => {
    const home = join(folder, 'school')
    mkdirSync(join(home, 'levels/lessons'), { recursive: true })
    cpSync(GOOD, join(home, 'levels/harbour-smoke.yaml'))
    cpSync('tests/fixtures/lessons/good/harbour.yaml', join(home, 'levels/lessons/harbour.yaml'))
    cpSync('tests/fixtures/lessons/good/harbour.yaml', join(home, 'levels/lessons/port.yaml'))
    writeFileSync(join(home, 'levels/lessons/lesson.schema.json'), '{}')
    const { status, stdout } = run([], home)
    expect(stdout.split('\n')).toEqual([
      'levels/lessons/port.yaml:3:9 error id-not-file-name: The plan is for the series “harbour”, but its file is named “port”. Make them the same: change “series” or rename the file.',
      '1 level and 2 lesson plans checked: 1 error, 0 warnings.',
      '',
    ])
    expect(status).toBe(1)
    expect(run(['harbour.yaml'], join(home, 'levels/lessons')).stdout).toBe(
      '0 levels and 1 lesson plan checked: 0 errors, 0 warnings.\n',
    )
  })

  it('misses the series of a lesson plan when no level belongs to it', () => {
    const home = join(folder, 'other-school')
    mkdirSync(join(home, 'levels/lessons'), { recursive: true })
    writeFileSync(join(home, 'levels/other.yaml'), 'series: { id: harbours }')
    cpSync('tests/fixtures/lessons/good/harbour.yaml', join(home, 'levels/lessons/harbour.yaml'))
    const { status, stdout } = run(['--format', 'json', 'levels/lessons/harbour.yaml'], home)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'levels/lessons/harbour.yaml', code: 'unknown-series', hint: 'Did you mean “harbours”?' },
      { code: 'unknown-level' },
    ])
  })

  it('ends with 2 where there is no levels/', () => {
    expect(run([], folder).status).toBe(2)
  })
})
