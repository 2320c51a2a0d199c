// Vite plugin: a level file becomes a module with the checked level, or with its card (`?card`),
// so that the browser loads neither the YAML parser nor the schema for shipped levels.
// An error in a level fails the build, and shows in the overlay while developing, until it is mended.
import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { levelCard } from '../core/level/level-card'
import { findingLine } from './finding-line'
import { readLevelFile } from './read-level-file'

const LEVEL_MODULE = /^(?<file>[^?]+\.ya?ml)(?:\?(?<query>.*))?$/u

export function levelPlugin(): Plugin {
  let root = process.cwd()
  return {
    name: 'on-the-record:levels',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    load: {
      filter: { id: LEVEL_MODULE },
      async handler(id) {
        const { file, query = '' } = LEVEL_MODULE.exec(id)?.groups ?? {}
        // Other queries, such as ?raw, are not ours.
        if (file === undefined || !/^(?:t=\d+)?$|^card(?:&t=\d+)?$/u.test(query)) return null
        this.addWatchFile(file)
        const { level, findings } = await readLevelFile(file)
        const name = relative(root, file).replaceAll('\\', '/')
        const lines = findings.map((finding) => findingLine(name, finding))
        if (level === null) {
          const first = findings.find(({ severity }) => severity === 'error')
          return this.error({
            message: lines.join('\n'),
            ...(first === undefined ? {} : { loc: { file, line: first.line, column: first.column } }),
          })
        }
        const card = query.startsWith('card')
        if (!card) for (const line of lines) this.warn(line)
        return { code: moduleOf(card ? levelCard(level) : level), map: null, moduleType: 'js' }
      },
    },
  }
}

/** A string that is parsed at run time: browsers read it faster than an object literal. */
function moduleOf(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
}
