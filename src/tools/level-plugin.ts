// Vite plugin: a level file becomes a module with the checked level, or with its card (`?card`), and a lesson file
// (`?lesson`) one with the checked plan, so that the browser loads neither the YAML parser nor the schemas for them.
// An error in a file fails the build, and shows in the overlay while developing, until it is mended.
import { relative } from 'node:path'
import type { Plugin } from 'vite'
import type { FileKind, Finding } from '../core/level/finding'
import { levelCard } from '../core/level/level-card'
import { findingLine } from './finding-line'
import { readLessonFile } from './read-lesson-file'
import { readLevelFile } from './read-level-file'

const YAML_MODULE = /^(?<file>[^?]+\.ya?ml)(?:\?(?<query>.*))?$/u
// Other queries, such as ?raw, are not ours.
const OUR_QUERY = /^(?:(?<wanted>card|lesson)(?:&t=\d+)?|t=\d+)?$/u

interface Compiled {
  readonly kind: FileKind
  /** What the module exports; null when there is an error. */
  readonly value: unknown
  readonly findings: readonly Finding[]
}

export function levelPlugin(): Plugin {
  let root = process.cwd()
  return {
    name: 'on-the-record:levels',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    load: {
      filter: { id: YAML_MODULE },
      async handler(id) {
        const { file, query = '' } = YAML_MODULE.exec(id)?.groups ?? {}
        const ours = OUR_QUERY.exec(query)
        if (file === undefined || ours === null) return null
        const wanted = ours.groups?.['wanted']
        this.addWatchFile(file)
        const { kind, value, findings } = await compile(file, wanted)
        const name = relative(root, file).replaceAll('\\', '/')
        const lines = findings.map((finding) => findingLine(name, finding, kind))
        if (value === null) {
          const first = findings.find(({ severity }) => severity === 'error')
          return this.error({
            message: lines.join('\n'),
            ...(first === undefined ? {} : { loc: { file, line: first.line, column: first.column } }),
          })
        }
        if (wanted !== 'card') for (const line of lines) this.warn(line)
        return { code: moduleOf(value), map: null, moduleType: 'js' }
      },
    },
  }
}

async function compile(file: string, wanted: string | undefined): Promise<Compiled> {
  if (wanted === 'lesson') {
    const { lesson, findings } = await readLessonFile(file)
    return { kind: 'lesson', value: lesson, findings }
  }
  const { level, findings } = await readLevelFile(file)
  const value = level === null || wanted !== 'card' ? level : levelCard(level)
  return { kind: 'level', value, findings }
}

/** A string that is parsed at run time: browsers read it faster than an object literal. */
function moduleOf(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
}
