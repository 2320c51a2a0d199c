// Asks the browser, without holding up the page, whether it can draw with WebGL: where it cannot, graphics are so
// poor or so firmly switched off that the list is the better view.

/** True also where that cannot be found out. */
export function hasWebgl(): Promise<boolean> {
  return new Promise((tell) => {
    const worker = new Worker(new URL('./probe-worker.ts', import.meta.url), { type: 'module' })
    const end = (answer: boolean) => {
      worker.terminate()
      tell(answer)
    }
    worker.addEventListener('message', ({ data }) => end(data !== false))
    worker.addEventListener('error', () => end(true))
  })
}
