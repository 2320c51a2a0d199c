// Lesson plans on disk and what the checker must say about each, down to line and column.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/level/finding'
import { parseLesson } from '../../../src/core/lesson/parse-lesson'
import { decodeLevelFile } from '../../../src/platform/decode-level-file'
import { findingText } from '../../../src/text/finding-text'
import { knownLevels } from '../../../src/tools/known-levels'
import { readLessonFile } from '../../../src/tools/read-lesson-file'

const LESSONS = 'tests/fixtures/lessons'

const brief = ({ line, column, severity, code, path }: Finding) =>
  `${line}:${column} ${severity} ${code} ${path.join('.')}`.trim()

/** Read with the levels of another folder around it, of which one is of the series "harbour". */
async function read(file: string) {
  const { text, finding } = decodeLevelFile(readFileSync(file), 'lesson')
  if (finding !== null) return { lesson: null, findings: [finding] }
  const levels = (await knownLevels('tests/fixtures/levels/good')) ?? new Map()
  return parseLesson(text, { fileName: file, levels })
}

const bad = readdirSync(`${LESSONS}/bad`).flatMap((code) =>
  readdirSync(`${LESSONS}/bad/${code}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ code, file: `${LESSONS}/bad/${code}/${name}` })),
)

describe('bad lesson plans', () => {
  it.each(bad)('says what is expected of $file', async ({ code, file }) => {
    const { findings, lesson } = await read(file)
    const expected = readFileSync(file.replace('.yaml', '.findings'), 'utf8').trimEnd().split('\n')
    expect(findings.map(brief)).toEqual(expected)
    expect(findings.map((finding) => finding.code)).toContain(code)
    expect(lesson === null).toBe(findings.some(({ severity }) => severity === 'error'))
  })

  it.each(bad)('speaks of $file as a lesson plan, in one line of plain words', async ({ file }) => {
    for (const finding of (await read(file)).findings) {
      const { message, hint = 'None.' } = findingText(finding, 'lesson')
      expect(`${message} ${hint}`).not.toMatch(/\blevel of format|\bthe level\b(?! “)|\bA level\b/u)
      expect(message).toMatch(/^[\p{Lu}“\d].*[.]$/u)
      expect(hint).toMatch(/^\p{Lu}.*[.?]$/u)
      expect(`${message} ${hint}`).not.toMatch(/[\n\r\t]/u)
    }
  })
})

describe('good lesson plans', () => {
  it.each(readdirSync(`${LESSONS}/good`))('finds nothing in %s', async (name) => {
    const { findings, lesson } = await read(`${LESSONS}/good/${name}`)
    expect(findings).toEqual([])
    expect(lesson?.series).toBe(name.replace(/\.\w+$/u, ''))
  })
})

describe('shipped lesson plans', () => {
  const folder = 'levels/lessons'
  const shipped = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : []

  it.each(shipped)('finds nothing in %s', async (name) => {
    expect((await readLessonFile(`${folder}/${name}`)).findings.map(brief)).toEqual([])
  })
})
