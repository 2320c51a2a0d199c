// Puts off what nobody waits for: the words are painted first, the drawing catches up right after.

export interface AfterPaint {
  /**
   * Runs it once the frame is painted that shows what is in the page by now. Asked again before that, it is still
   * done once, and no later: where the page changes with every frame, it follows every frame.
   */
  ask(): void
  cancel(): void
}

export function afterPaint(what: () => void): AfterPaint {
  let frame: number | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const isAsked = () => frame !== null || timer !== null
  const run = () => {
    timer = null
    what()
  }
  return {
    ask() {
      if (isAsked()) return
      // A frame begins before it is painted; a task of its own comes after.
      frame = requestAnimationFrame(() => {
        frame = null
        timer = setTimeout(run)
      })
    },
    cancel() {
      if (frame !== null) cancelAnimationFrame(frame)
      if (timer !== null) clearTimeout(timer)
      frame = null
      timer = null
    },
  }
}
