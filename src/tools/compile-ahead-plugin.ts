// Vite plugin: asks the browser to compile the code of the first page off its main thread, while it arrives.
// By itself V8 compiles a function when it is first called; here nearly all of them are, before the first paint.
import type { Plugin } from 'vite'

/** Of the proposal “explicit compile hints”; other engines take it for the comment it is. */
const HINT = '//# allFunctionsCalledOnLoad\n'

export function compileAheadPlugin(): Plugin {
  return {
    name: 'on-the-record:compile-ahead',
    apply: 'build',
    generateBundle: {
      // Of what comes later most is never called, and to compile all of it takes slow machines longer.
      order: 'post',
      handler(_options, bundle) {
        const first = new Set<string>()
        const add = (fileName: string) => {
          const chunk = bundle[fileName]
          if (chunk?.type !== 'chunk' || first.has(fileName)) return
          first.add(fileName)
          chunk.code = HINT + chunk.code
          chunk.imports.forEach(add)
        }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.isEntry && chunk.facadeModuleId?.endsWith('.html') === true)
            add(chunk.fileName)
        }
        if (first.size === 0) this.error('The build has no page whose code could be compiled ahead')
      },
    },
  }
}
