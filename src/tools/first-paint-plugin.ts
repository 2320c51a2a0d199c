// Vite plugin: the first paint waits for the game's script, which comes with the first page. Without it slow
// machines paint an empty desk first, and everything once more a moment later.
import type { Plugin } from 'vite'

export function firstPaintPlugin(): Plugin {
  return {
    name: 'on-the-record:first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const blocking = html.replace('<script type="module"', '<script type="module" blocking="render"')
        if (blocking === html) throw new Error('index.html has no module script to wait for')
        return blocking
      },
    },
  }
}
