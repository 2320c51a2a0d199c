// Builds Phaser from its own sources with only what the table uses: `phaser/src/…` may be imported, its build
// flags are set, and its files become ES modules. PHASER=stock takes the plain package instead, to compare.
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
/** Phaser's build flags. It tests them as `typeof FLAG`, which is true even of a flag that is not defined. */
const flags: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
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
  const sources = sourcesIn(join(dirname(manifest), 'src'))
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
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : null
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      const file = id.slice(1)
      if (stock) return stockModule(file.slice(prefix.length))
      return {
        code: esModule(file, sources),
        moduleSideEffects: hasSideEffect(sources.read(file)),
        map: null,
      }
    },
  }
}

function sourcesIn(folder: string): Sources {
  const onDisk = (file: string) => join(folder, `${file.slice(prefix.length)}.js`)
  const load = (file: string) => {
    const path = file.slice(prefix.length)
    const whole = leftOutFiles.find(({ files }) => files.test(path))
    if (whole) return whole.standIn
    const source = withFlags(readFileSync(onDisk(file), 'utf8'))
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

function withFlags(source: string): string {
  return source.replaceAll(/typeof ([A-Z0-9_]+)\b/g, (text, flag: string) => String(flags[flag] ?? text))
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
