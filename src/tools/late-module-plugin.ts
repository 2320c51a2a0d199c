// Vite plugin: `virtual:late:./module` imports the address of a module that is imported later and by itself, so that
// it can be fetched before it is run.
import { relative } from 'node:path'
import type { Plugin } from 'vite'

const PREFIX = 'virtual:late:'

export function lateModulePlugin(): Plugin {
  let root = process.cwd()
  let building = false
  return {
    name: 'on-the-record:late-module',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
      building = config.command === 'build'
    },
    resolveId: {
      filter: { id: /^virtual:late:/u },
      async handler(source, importer) {
        const found = await this.resolve(source.slice(PREFIX.length), importer)
        return found === null ? null : PREFIX + found.id
      },
    },
    load: {
      filter: { id: /^virtual:late:/u },
      handler(id) {
        const file = id.slice(PREFIX.length)
        const address = building
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file, preserveSignature: 'allow-extension' })}`
          : JSON.stringify(`/${relative(root, file).replaceAll('\\', '/')}`)
        return { code: `export default ${address}\n`, map: null, moduleType: 'js' }
      },
    },
  }
}
