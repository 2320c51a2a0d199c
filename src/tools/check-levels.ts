// The checker of levels and lesson plans: npm run check-levels -- [--format text|json] [FILE…]
// Exit status 0 without an error, 1 with one, 2 when a file cannot be read or an option is unknown.
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { FileKind, Finding } from '../core/level/finding'
import { findingText } from '../text/finding-text'
import { findingLine, oneLine } from './finding-line'
import { readLessonFile } from './read-lesson-file'
import { readLevelFile } from './read-level-file'

const USAGE = `Usage: npm run check-levels -- [--format text|json] [FILE…]
Checks level files, and lesson plans, which are the files in a folder called lessons.
Without FILE, every .yaml file in levels/ and in levels/lessons/.`

interface Report {
  readonly file: string
  readonly kind: FileKind
  readonly findings: readonly Finding[]
}

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const options = readOptions(words)
  if (options === null) return 2
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const files = options.files.length > 0 ? options.files : await allFiles()
  if (files === null) return 2
  const reports: Report[] = []
  let unreadable = 0
  for (const file of files) {
    try {
      const kind = kindOf(file)
      const { findings } = kind === 'lesson' ? await readLessonFile(file) : await readLevelFile(file)
      reports.push({ file, kind, findings })
    } catch (error) {
      unreadable += 1
      console.error(`${oneLine(file)} cannot be read: ${reason(error)}`)
    }
  }
  console.log(options.format === 'json' ? asJson(reports) : asText(reports))
  if (unreadable > 0) return 2
  return count(reports, 'error') > 0 ? 1 : 0
}

function readOptions(words: string[]): { format: 'text' | 'json'; files: string[]; help: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', default: false } },
    })
    const { format, help } = values
    if (format === 'text' || format === 'json') return { format, files: positionals, help }
    console.error(`Unknown format ${oneLine(format)}: text and json are known.\n${USAGE}`)
  } catch (error) {
    console.error(`${reason(error)}\n${USAGE}`)
  }
  return null
}

function kindOf(file: string): FileKind {
  return basename(dirname(resolve(file))) === 'lessons' ? 'lesson' : 'level'
}

async function allFiles(): Promise<string[] | null> {
  const levels = await filesIn('levels')
  // A library without lesson plans is a library.
  const lessons = existsSync('levels/lessons') ? await filesIn('levels/lessons') : []
  return levels === null || lessons === null ? null : [...levels, ...lessons]
}

async function filesIn(folder: string): Promise<string[] | null> {
  try {
    const names = await readdir(folder)
    return names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => `${folder}/${name}`)
  } catch (error) {
    console.error(`${folder}/ cannot be read: ${reason(error)}`)
    return null
  }
}

function asText(reports: readonly Report[]): string {
  const lines = reports.flatMap(({ file, kind, findings }) =>
    findings.map((finding) => findingLine(file, finding, kind)),
  )
  const lessons = reports.filter(({ kind }) => kind === 'lesson').length
  const levels = plural(reports.length - lessons, 'level')
  const files = lessons === 0 ? levels : `${levels} and ${plural(lessons, 'lesson plan')}`
  const summary = `${files} checked: ${plural(count(reports, 'error'), 'error')}, ${plural(count(reports, 'warning'), 'warning')}.`
  return [...lines, summary].join('\n')
}

function asJson(reports: readonly Report[]): string {
  const findings = reports.flatMap(({ file, kind, findings: found }) =>
    found.map((finding) => {
      const { line, column, severity, code, path } = finding
      return { file, line, column, severity, code, path, ...findingText(finding, kind) }
    }),
  )
  return JSON.stringify(findings, null, 2)
}

function count(reports: readonly Report[], severity: Finding['severity']): number {
  return reports.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

function reason(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error))
}
