// Vite plugin: a level or lesson file is checked and compiled to JSON, a file of its own that the game fetches when
// it is opened. An import of it gives the address (`?level`, `?lesson`), or of a level the card of the front page
// (`?card`). So the browser loads neither the YAML parser nor the schemas for what is shipped. An error in a file
// fails the build, and shows in the overlay while developing, until it is mended.
import { basename, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import type { FileKind, Finding } from '../core/level/finding'
import { levelCard } from '../core/level/level-card'
import { findingLine } from './finding-line'
import { readLessonFile } from './read-lesson-file'
import { readLevelFile } from './read-level-file'

// Other queries, such as ?raw, are not ours.
const YAML_MODULE = /^(?<file>[^?]+\.ya?ml)\?(?<wanted>card|level|lesson)(?:&t=\d+)?$/u
/** Where the dev server has the compiled files of `levels/`. */
const SERVED = '/compiled'
const SERVED_FILE = /^\/(?<wanted>level|lesson)\/(?<id>[\w-]+)\.json$/u

interface Compiled {
  readonly kind: FileKind
  /** Null when there is an error. */
  readonly value: unknown
  readonly findings: readonly Finding[]
}

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
      server.middlewares.use(SERVED, (request, response, next) => {
        const { wanted, id } = SERVED_FILE.exec(request.url ?? '')?.groups ?? {}
        if (id === undefined) return next()
        compile(join(root, wanted === 'lesson' ? 'levels/lessons' : 'levels', `${id}.yaml`), wanted).then(
          ({ value }) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value)),
          next,
        )
      })
    },
    load: {
      filter: { id: YAML_MODULE },
      async handler(id) {
        const { file, wanted } = YAML_MODULE.exec(id)?.groups ?? {}
        if (file === undefined) return null
        this.addWatchFile(file)
        const { kind, value, findings } = await compile(file, wanted)
        const path = relative(root, file).replaceAll('\\', '/')
        const lines = findings.map((finding) => findingLine(path, finding, kind))
        if (value === null) {
          const first = findings.find(({ severity }) => severity === 'error')
          return this.error({
            message: lines.join('\n'),
            ...(first === undefined ? {} : { loc: { file, line: first.line, column: first.column } }),
          })
        }
        if (wanted === 'card') return javaScript(JSON.stringify(value))
        for (const line of lines) this.warn(line)
        const name = basename(file).replace(/\.ya?ml$/u, '.json')
        if (!building) return javaScript(JSON.stringify(`${SERVED}/${kind}/${name}`))
        const asset = this.emitFile({ type: 'asset', name, source: JSON.stringify(value) })
        return javaScript(`import.meta.ROLLUP_FILE_URL_${asset}`)
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

function javaScript(expression: string) {
  return { code: `export default ${expression}\n`, map: null, moduleType: 'js' as const }
}
