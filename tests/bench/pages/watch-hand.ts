// Runs in a page before the page's own scripts and notes what a player's hand feels: the time between frames, from
// an input to the paint that answers it, and tasks that held everything up.

export interface Feel {
  /** Milliseconds between one frame and the next, while `watchesFrames`. */
  frames: number[]
  watchesFrames: boolean
  /** Milliseconds from each press, release, click or key to the next paint. */
  interactions: number[]
  /** Milliseconds of each task longer than 50. */
  longTasks: number[]
}

declare global {
  interface Window {
    feel: Feel
  }
}

const feel: Feel = { frames: [], watchesFrames: false, interactions: [], longTasks: [] }
window.feel = feel

const HANDS = new Set(['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'])
let last = 0

/** Asked for only while frames are watched: the page under watch may rest otherwise. */
function frame(time: number): void {
  if (last > 0) feel.frames.push(time - last)
  last = time
  if (feel.watchesFrames) window.requestAnimationFrame(frame)
  else last = 0
}

window.addEventListener('pointerdown', () => {
  feel.watchesFrames = true
  window.requestAnimationFrame(frame)
})
window.addEventListener('pointerup', () => {
  feel.watchesFrames = false
})

const interactions: PerformanceObserverInit & { durationThreshold: number } = {
  type: 'event',
  buffered: true,
  durationThreshold: 16,
}
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (HANDS.has(name)) feel.interactions.push(duration)
}).observe(interactions)
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) feel.longTasks.push(duration)
}).observe({ type: 'longtask' })
