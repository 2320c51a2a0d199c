// Vite plugin: `lucide-static/icons/<name>.svg?nodes` gives the icon's elements as data, to be written into the
// page. As pictures in a style sheet each icon costs a document of its own before the first paint.
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const ICON_MODULE = /\/lucide-static\/icons\/(?<name>[\w-]+)\.svg\?nodes$/u

export function lucidePlugin(): Plugin {
  return {
    name: 'on-the-record:lucide',
    enforce: 'pre',
    load: {
      filter: { id: ICON_MODULE },
      handler(id) {
        const name = ICON_MODULE.exec(id)?.groups?.['name'] ?? ''
        const nodes: unknown = createRequire(import.meta.url)('lucide-static/icon-nodes.json')[name]
        if (nodes === undefined) return this.error(`Lucide has no icon "${name}"`)
        return { code: `export default ${JSON.stringify(nodes)}\n`, map: null, moduleType: 'js' }
      },
    },
  }
}
