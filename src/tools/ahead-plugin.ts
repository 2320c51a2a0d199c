// Vite plugin: what asks for the level in the address is a small script of its own, run as soon as it is here. So on
// a slow line the level comes beside the game, not behind it.
import type { Plugin } from 'vite'

const NAME = 'ahead'
/** The request and all it needs; Vite's helper is in there because the levels' addresses use it. */
const MODULES =
  /preload-helper|\/src\/(?:platform\/(?:fetch-ahead|bundled-levels|shipped-files)|app\/route|core\/round\/round)\b/u
const PRELOADED = /<link rel="modulepreload"(?<rest>[^>]*) href="(?<address>[^"]*\/ahead-[^"]*\.js)">/u

export function aheadPlugin(): Plugin {
  return {
    name: 'on-the-record:ahead',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: NAME, test: MODULES }] } } },
      },
    }),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.name === NAME && chunk.imports.length > 0)
          this.error(
            `What asks for the level ahead would wait for ${chunk.imports.join(', ')}: name its modules here`,
          )
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!PRELOADED.test(html)) throw new Error('The build has no script that asks for the level ahead')
        return html.replace(PRELOADED, '<script type="module" async$1 src="$2"></script>')
      },
    },
  }
}
