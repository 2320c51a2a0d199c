// The measuring as authors run it: its output and its exit status; and the fingerprints of a report.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { fingerprints } from '../../src/tools/library/word-windows'
import { aLevel } from '../builders/level'

const SLOW = 30_000

let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'measure-library-'))
  // Three hundred words of a length that suits the age.
  const body = `${aLevel().report.body}\n\n${'The wind was blowing and several fishing boats came in from the water. '.repeat(20)}`
  for (const [folder, level] of [
    ['good', aLevel({ report: { headline: 'Smoke', body } })],
    ['short', aLevel()],
  ] as const) {
    mkdirSync(join(home, folder))
    writeFileSync(join(home, folder, 'harbour-smoke.yaml'), stringify(level))
  }
  mkdirSync(join(home, 'damaged'))
  writeFileSync(join(home, 'damaged', 'harbour-smoke.yaml'), 'format: 1')
})
afterAll(() => rmSync(home, { recursive: true }))

function run(tool: string, words: string[]) {
  const script = [resolve('node_modules/tsx/dist/cli.mjs'), resolve(`src/tools/${tool}.ts`)]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...words], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('measure-library', { timeout: SLOW }, () => {
  it('prints tables and what is broken, and ends with 1', () => {
    const { status, stdout, stderr } = run('measure-library', [join(home, 'short')])
    expect(stdout).toMatch(/^harbour-smoke +11 +66 +\d/mu)
    expect(stdout).toMatch(/^Library: 1 levels?, 1 series, 4 scored statements/mu)
    expect(stdout).toContain('Level “harbour-smoke”: its report has 66 words; 250 to 600 are wanted.')
    expect([status, stderr]).toEqual([1, ''])
  })

  it('prints JSON with every measure, and each breach in words', () => {
    const { status, stdout } = run('measure-library', ['--format', 'json', join(home, 'short')])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      levels: [{ id: 'harbour-smoke', words: 66 }],
      scored: 4,
      guesses: expect.arrayContaining([expect.objectContaining({ name: 'side', count: 4 })]),
      breaches: expect.arrayContaining([expect.objectContaining({ rule: 'words', level: 'harbour-smoke' })]),
    })
  })

  it('has no breach about a report of the right length and ease', () => {
    const { stdout } = run('measure-library', ['--format=json', join(home, 'good')])
    expect(stdout).not.toMatch(/"rule": "(?:words|ease|confirmed|commonest-bin)"/u)
  })

  it.each([[['--format', 'xml']], [['--colour']], [['levels', 'more']], [['no-such-folder']]])(
    'ends with 2 for %j',
    (words) => {
      const { status, stdout, stderr } = run('measure-library', words)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).not.toBe('')
    },
  )

  it('ends with 2 and names the level that has errors', () => {
    const { status, stderr } = run('measure-library', [join(home, 'damaged')])
    expect(status).toBe(2)
    expect(stderr).toContain('harbour-smoke.yaml has errors and is not measured')
  })
})

describe('hash-report', { timeout: SLOW }, () => {
  it('prints the fingerprints of a report, and the command that makes them', () => {
    const file = join(home, 'report.txt')
    const report = 'The pool has been shut since Friday, when a water pipe burst.'
    writeFileSync(file, report)
    const { status, stdout } = run('hash-report', [file])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      about: expect.stringContaining('npm run -s hash-report'),
      fingerprints: fingerprints(report),
    })
    expect(stdout).not.toContain('pool')
  })

  it.each([[[]], [['one.txt', 'two.txt']]])('ends with 2 for %j', (words) => {
    expect(run('hash-report', words).status).toBe(2)
  })
})
