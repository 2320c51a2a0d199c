// Waits until what is in the page now has been painted.

/** Resolves in a task after the next frame, or at once where no frame comes because the page is hidden. */
export function nextPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve()
  return new Promise((painted) => {
    // A task that begins in the frame runs only after the frame has been handed over.
    requestAnimationFrame(() => setTimeout(painted))
  })
}
