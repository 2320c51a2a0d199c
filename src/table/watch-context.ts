// Tells when the graphics card has taken the picture away and does not give it back in time.

/** Milliseconds to wait for the context to come back. */
const PATIENCE = 3000

export function watchContext(canvas: Pick<EventTarget, 'addEventListener'>, lost: () => void): void {
  let waiting: number | undefined
  canvas.addEventListener('webglcontextlost', () => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(lost, PATIENCE)
  })
  canvas.addEventListener('webglcontextrestored', () => window.clearTimeout(waiting))
}
