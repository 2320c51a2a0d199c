// Lets the game draw only while something moves: a still desk costs no frames, no heat and no battery.
// After wake() at least one more frame is drawn; then the loop sleeps as soon as nothing moves or holds it.

/** What is asked of the game. Phaser's Game fits. */
export interface DrawnGame {
  readonly loop: {
    readonly running: boolean
    sleep(): void
    wake(seamless: boolean): void
    resetDelta(): void
  }
  readonly events: Emitter
  readonly scale: Emitter
  /** There from the event 'ready' on. */
  readonly canvas: Pick<EventTarget, 'addEventListener'>
  destroy(removeCanvas: boolean): void
}

interface Emitter {
  on(event: string, listener: () => void): unknown
  off(event: string, listener: () => void): unknown
}

export interface RenderOnDemand {
  /** To be called after every change that no tween or timer makes. May be called at any time, even in a frame. */
  wake(): void
  /** Keeps the loop awake, as a drag does, until the returned function is called. */
  hold(): () => void
  /** Ends the game for good and takes its canvas away. A sleeping game could not end by itself. */
  destroy(): void
}

export type RequestFrame = (callback: () => void) => unknown

/** @param isMoving whether a tween or timer is alive; asked after each frame. */
export function renderOnDemand(
  game: DrawnGame,
  isMoving: () => boolean,
  requestFrame: RequestFrame = (callback) => window.requestAnimationFrame(callback),
): RenderOnDemand {
  let isFrameWanted = true
  let isWaking = false
  let isDestroyed = false
  let holds = 0

  const afterFrame = () => {
    const stayAwake = isFrameWanted || holds > 0 || isMoving()
    isFrameWanted = false
    if (!stayAwake) game.loop.sleep()
  }
  const wake = () => {
    if (isDestroyed) return
    isFrameWanted = true
    start()
  }
  // Always from a frame of its own: woken inside a step, the loop would run twice from then on.
  const start = () => {
    if (isWaking || game.loop.running) return
    isWaking = true
    requestFrame(() => {
      isWaking = false
      if (game.loop.running) return
      game.loop.resetDelta()
      game.loop.wake(true)
    })
  }

  // Phaser builds a lost context up again by itself, and leaves the picture to the next frame.
  const watchContext = () => game.canvas.addEventListener('webglcontextrestored', wake)

  game.events.on('ready', watchContext)
  game.events.on('postrender', afterFrame)
  game.scale.on('resize', wake)

  return {
    wake,
    hold() {
      holds++
      wake()
      let isHeld = true
      return () => {
        if (isHeld) holds--
        isHeld = false
      }
    },
    destroy() {
      if (isDestroyed) return
      isDestroyed = true
      game.events.off('postrender', afterFrame)
      game.scale.off('resize', wake)
      game.destroy(true)
      start()
    },
  }
}
