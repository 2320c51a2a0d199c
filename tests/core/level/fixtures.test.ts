// Level files on disk and what the checker must say about each, down to line and column.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FINDING_SEVERITIES, type Finding } from '../../../src/core/level/finding'
import { readLevelFile } from '../../../src/tools/read-level-file'

const LEVELS = 'tests/fixtures/levels'
// A file of more than a mebibyte is made in hostile.test.ts instead of kept.
const WITHOUT_FILE = ['file-too-large']

const brief = ({ line, column, severity, code, path }: Finding) =>
  `${line}:${column} ${severity} ${code} ${path.join('.')}`.trim()

const badFiles = readdirSync(`${LEVELS}/bad`).flatMap((code) =>
  readdirSync(`${LEVELS}/bad/${code}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ code, file: `${LEVELS}/bad/${code}/${name}` })),
)

describe('bad level files', () => {
  it('has one for every finding code, among the levels or among the lesson plans', () => {
    const lessons = readdirSync('tests/fixtures/lessons/bad')
    const folders = new Set([...badFiles.map(({ code }) => code), ...lessons])
    expect(Object.keys(FINDING_SEVERITIES).filter((code) => !folders.has(code))).toEqual(WITHOUT_FILE)
  })

  it.each(badFiles)('says what is expected of $file', async ({ code, file }) => {
    const { findings, level } = await readLevelFile(file)
    const expected = readFileSync(file.replace('.yaml', '.findings'), 'utf8').trimEnd().split('\n')
    expect(findings.map(brief)).toEqual(expected)
    expect(findings.map((finding) => finding.code)).toContain(code)
    expect(level === null).toBe(findings.some(({ severity }) => severity === 'error'))
  })
})

describe('good level files', () => {
  it.each(readdirSync(`${LEVELS}/good`))('finds nothing in %s', async (name) => {
    const { findings, level } = await readLevelFile(`${LEVELS}/good/${name}`)
    expect(findings).toEqual([])
    expect(level?.id).toBe(name.replace(/\.\w+$/u, ''))
  })
})

describe('a frozen level file of format 1', () => {
  const file = `${LEVELS}/frozen/format-1.yaml`

  it('is never edited: levels like it are out in the world', () => {
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(
      '0b84650e3456b80e96f87a01c30ac238e0b543ce53cc55e6833eb7abaa1611ee',
    )
  })

  it('reads without an error', async () => {
    const { findings, level } = await readLevelFile(file)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(level?.statements.map(({ id, category, scored }) => [id, category, scored])).toEqual([
      ['tanks-checked', 'confirmed', true],
      ['no-leak', 'denial', true],
      ['valve-failed', 'anonymous', true],
      ['silence-disgrace', 'opinion', true],
      ['smell-disgrace', 'opinion', false],
    ])
  })
})

describe('shipped levels', () => {
  const shipped = existsSync('levels') ? readdirSync('levels').filter((name) => name.endsWith('.yaml')) : []

  it.each(shipped)('finds nothing in %s', async (name) => {
    expect((await readLevelFile(`levels/${name}`)).findings.map(brief)).toEqual([])
  })
})
