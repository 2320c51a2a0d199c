// Builds Phaser from its own sources with only what the table uses: `phaser/src/…` may be imported, its build
// flags are set, and its files become ES modules. PHASER=stock takes the plain package instead, to compare.
// It draws with the plain canvas. What is imported with `?webgl` at its end becomes a twin that draws with WebGL: the
// module and all that it brings of the table and of Phaser, so that nobody loads the renderer he does not use.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'
import type { Plugin } from 'vite'
import { readCommonJs } from './slim-phaser/common-js-file'
import { esModule, hasSideEffect, type Sources } from './slim-phaser/es-module'
import { withoutMembers } from './slim-phaser/without-members'
import { leftOutFiles, leftOutMembers } from './slim-phaser/left-out'

const expectedVersion = '4.2.1'
const prefix = 'phaser/src/'
const twin = '?webgl'
/** What a twin shares with everybody: the state, and packages, but for one that would be a file more for all. */
const shared = /^\0|\/src\/(?:app|core)\/|\/node_modules\/(?!eventemitter3\/)/u
/** Phaser's build flags. It tests them as `typeof FLAG`, which is true even of a flag that is not defined. */
const flags: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_FBINSTANT: false,
  PLUGIN_CAMERA3D: false,
}
/** What the plain package calls the files that the table imports by name. */
const stockNames: Readonly<Record<string, string>> = { 'core/Game': 'Game', 'scene/Scene': 'Scene' }

/** @param options.stock takes the plain package, as PHASER=stock does. */
export function slimPhaser(options: { stock?: boolean } = {}): Plugin {
  const manifest = createRequire(import.meta.url).resolve('phaser/package.json')
  const folder = join(dirname(manifest), 'src')
  const sources = { canvas: sourcesIn(folder, false), webgl: sourcesIn(folder, true) }
  let stock = options.stock ?? process.env['PHASER'] === 'stock'
  return {
    name: 'slim-phaser',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { include: ['phaser'] } }),
    configResolved({ command }) {
      assertPhaserVersion(readFileSync(manifest, 'utf8'))
      // The dev server would have to serve each of some 200 files by itself.
      if (command === 'serve') stock = true
    },
    async resolveId(id, importer) {
      const ending = importer?.endsWith(twin) === true ? twin : ''
      if (id.startsWith(prefix)) return `\0${id}${ending}`
      if (ending === '') return null
      const found = await this.resolve(id, importer?.slice(0, -ending.length))
      return found === null || shared.test(found.id) ? found : found.id + ending
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      const isTwin = id.endsWith(twin)
      const file = id.slice(1, isTwin ? -twin.length : undefined)
      if (stock) return stockModule(file.slice(prefix.length))
      const { [isTwin ? 'webgl' : 'canvas']: from } = sources
      return { code: esModule(file, from), moduleSideEffects: hasSideEffect(from.read(file)), map: null }
    },
  }
}

function sourcesIn(folder: string, hasWebgl: boolean): Sources {
  const onDisk = (file: string) => join(folder, `${file.slice(prefix.length)}.js`)
  const load = (file: string) => {
    const path = file.slice(prefix.length)
    const whole = leftOutFiles.find(({ files }) => files.test(path))
    if (whole) return whole.standIn
    const source = withFlags(readFileSync(onDisk(file), 'utf8'), { ...flags, WEBGL_RENDERER: hasWebgl })
    const cuts = leftOutMembers.filter((left) => left.file === path)
    return cuts.reduce((text, cut) => withoutMembers(text, cut.members, cut.standIn), source)
  }
  const read = remembered(load)
  return {
    read,
    script: remembered((file) => readCommonJs(file, read(file))),
    resolve(specifier, importer) {
      if (specifier === 'eventemitter3') return undefined
      if (!specifier.startsWith('.')) return prefix + specifier
      const path = posix.join(posix.dirname(importer), specifier).replace(/(\.js|\/)$/, '')
      return existsSync(onDisk(path)) ? path : `${path}/index`
    },
  }
}

/** The same function, which looks at each file only once. */
function remembered<Value>(look: (file: string) => Value): (file: string) => Value {
  const known = new Map<string, Value>()
  return (file) => {
    const value = known.get(file) ?? look(file)
    known.set(file, value)
    return value
  }
}

function withFlags(source: string, values: Readonly<Record<string, boolean>>): string {
  return source.replaceAll(/typeof ([A-Z0-9_]+)\b/g, (text, flag: string) => String(values[flag] ?? text))
}

function stockModule(path: string): string {
  const name = stockNames[path]
  return name === undefined ? "import 'phaser'" : `export { ${name} as default } from 'phaser'`
}

/** @throws where the text of Phaser's package.json names another version than the one this build is made for. */
export function assertPhaserVersion(manifest: string): void {
  if (manifest.includes(`"version": "${expectedVersion}"`)) return
  throw new Error(
    `The slim Phaser build is made for phaser ${expectedVersion}, and another version is installed. ` +
      'Install that version, or review src/tools/slim-phaser and its tests against the new sources.',
  )
}
