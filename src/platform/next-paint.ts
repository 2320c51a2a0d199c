// Waits until what is in the page now has been painted.

/** Resolves in a task after the next frame, or at once where no frame comes because the page is hidden. */
export function nextPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve()
  return new Promise((painted) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        painted()
      }
      port2.postMessage(null)
    })
  })
}
