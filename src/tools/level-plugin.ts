// Vite plugin: a level file is checked and compiled to JSON, a file of its own that the game fetches when the
// level is opened; an import of it gives the address (`?address`) or the card of the front page (`?card`).
// So the browser loads neither the YAML parser nor the schema for shipped levels. An error in a level fails the
// build, and shows in the overlay while developing, until it is mended.
import { basename, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { levelCard } from '../core/level/level-card'
import type { Level } from '../core/level/level-schema'
import { findingLine } from './finding-line'
import { readLevelFile } from './read-level-file'

const LEVEL_MODULE = /^(?<file>[^?]+\.ya?ml)\?(?<query>.*)$/u
/** Where the dev server has the compiled level of a file in `levels/`. */
const SERVED = /^\/(?<id>[\w-]+)\.json$/u

export function levelPlugin(): Plugin {
  let root = process.cwd()
  let building = false
  return {
    name: 'on-the-record:levels',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
      building = config.command === 'build'
    },
    configureServer(server) {
      server.middlewares.use('/compiled-levels', (request, response, next) => {
        const id = SERVED.exec(request.url ?? '')?.groups?.['id']
        if (id === undefined) return next()
        readLevelFile(join(root, 'levels', `${id}.yaml`)).then(
          ({ level }) => response.setHeader('content-type', 'application/json').end(JSON.stringify(level)),
          next,
        )
      })
    },
    load: {
      filter: { id: LEVEL_MODULE },
      async handler(id) {
        const { file, query = '' } = LEVEL_MODULE.exec(id)?.groups ?? {}
        const wanted = /^(?<what>card|address)(?:&t=\d+)?$/u.exec(query)?.groups?.['what']
        // Other queries, such as ?raw, are not ours.
        if (file === undefined || wanted === undefined) return null
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
        if (wanted === 'card') return javaScript(JSON.stringify(levelCard(level)))
        for (const line of lines) this.warn(line)
        return javaScript(
          building ? `import.meta.ROLLUP_FILE_URL_${this.emitFile(asset(level))}` : served(file),
        )
      },
    },
  }
}

function asset(level: Level) {
  return { type: 'asset' as const, name: `${level.id}.json`, source: JSON.stringify(level) }
}

function served(file: string): string {
  return JSON.stringify(`/compiled-levels/${basename(file).replace(/\.ya?ml$/u, '.json')}`)
}

function javaScript(expression: string) {
  return { code: `export default ${expression}\n`, map: null, moduleType: 'js' as const }
}
