// Runs in a page before the page's own scripts and counts what the page does to its picture.
// Promises to count only; every call goes on to where it was meant for.

export interface Activity {
  /** Callbacks of requestAnimationFrame that were run. */
  frames: number
  /** Calls that draw on a canvas, plain or WebGL. */
  drawings: number
}

declare global {
  interface Window {
    activity: Activity
  }
}

const activity: Activity = { frames: 0, drawings: 0 }
window.activity = activity

const request = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = (callback) =>
  request((time) => {
    activity.frames += 1
    callback(time)
  })

const PLAIN = ['clearRect', 'fillRect', 'strokeRect', 'fill', 'stroke', 'fillText', 'strokeText', 'drawImage']
const WEBGL = ['clear', 'drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']
count(CanvasRenderingContext2D.prototype, PLAIN)
count(WebGLRenderingContext.prototype, WEBGL)
count(WebGL2RenderingContext.prototype, WEBGL)

function count(prototype: object, names: readonly string[]): void {
  for (const name of names) {
    const original: unknown = Reflect.get(prototype, name)
    if (typeof original !== 'function') continue
    Reflect.set(prototype, name, function drawing(this: unknown, ...values: unknown[]): unknown {
      activity.drawings += 1
      return Reflect.apply(original, this, values)
    })
  }
}
