// Vite plugin: an import of `<module>?late` gives the address of a module that is imported later and by itself, so
// that it can be fetched before it is run.
import type { Plugin } from 'vite'

const LATE_MODULE = /^(?<file>[^?]+\.tsx?)\?late$/u

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
    load: {
      filter: { id: LATE_MODULE },
      handler(id) {
        const file = LATE_MODULE.exec(id)?.groups?.['file']
        if (file === undefined) return null
        const address = building
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file, preserveSignature: 'allow-extension' })}`
          : JSON.stringify(file.replace(root, ''))
        return { code: `export default ${address}\n`, map: null, moduleType: 'js' }
      },
    },
  }
}
