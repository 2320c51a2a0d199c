// Asks the browser whether it can draw with WebGL: where it cannot, graphics are so poor or so firmly switched off
// that the list is the better view.
import { openWebgl } from './open-webgl'

/**
 * A worker tries it, which does not hold up the page. Only where it fails there does the page try it too: Safari
 * before 17 and WebKitGTK have WebGL for the page, and none for a worker.
 */
export function hasWebgl(): Promise<boolean> {
  return new Promise((tell) => {
    const worker = new Worker(new URL('./probe-worker.ts', import.meta.url), { type: 'module' })
    const end = (opens: boolean) => {
      worker.terminate()
      tell(opens || openWebgl(document.createElement('canvas')))
    }
    worker.addEventListener('message', ({ data }) => end(data === true))
    worker.addEventListener('error', () => end(false))
  })
}
