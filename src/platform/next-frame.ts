// Waits for the frame that puts what is in the page now on the screen.

/** Resolves as that frame begins, or at once where no frame comes because the page is hidden. */
export function nextFrame(): Promise<void> {
  if (document.hidden) return Promise.resolve()
  return new Promise((begun) => {
    requestAnimationFrame(() => begun())
  })
}
