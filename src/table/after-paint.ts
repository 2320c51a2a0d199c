// Puts off what nobody waits for: the words are painted first, the drawing catches up right after.

export interface AfterPaint {
  /** Runs it once the frame is painted that shows what is in the page by now; asked again before, still once. */
  ask(): void
  cancel(): void
}

export function afterPaint(what: () => void): AfterPaint {
  let frame: number | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const cancel = () => {
    if (frame !== null) cancelAnimationFrame(frame)
    if (timer !== null) clearTimeout(timer)
    frame = null
    timer = null
  }
  return {
    ask() {
      cancel()
      // A frame begins before it is painted; a task of its own comes after.
      frame = requestAnimationFrame(() => {
        timer = setTimeout(what)
      })
    },
    cancel,
  }
}
