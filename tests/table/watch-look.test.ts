// What makes the drawing be painted anew. What it is painted in then, only a browser can show.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchLook } from '../../src/table/watch-look'

/** What each query that somebody asked for answers with. */
let queries: Map<string, EventTarget>
let screen: { devicePixelRatio: number; matchMedia(query: string): EventTarget }
let tellTheme: () => void
let isThemeWatched: boolean

beforeEach(() => {
  queries = new Map()
  screen = {
    devicePixelRatio: 1,
    matchMedia: (query) => {
      const answer = new EventTarget()
      queries.set(query, answer)
      return answer
    },
  }
  vi.stubGlobal('window', screen)
  vi.stubGlobal('document', { documentElement: {} })
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(changed: () => void) {
        tellTheme = () => isThemeWatched && changed()
      }
      observe() {
        isThemeWatched = true
      }
      disconnect() {
        isThemeWatched = false
      }
    },
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const turn = (query: string) => queries.get(query)?.dispatchEvent(new Event('change'))
const sharpen = (ratio: number) => {
  const query = `(resolution: ${screen.devicePixelRatio}dppx)`
  screen.devicePixelRatio = ratio
  turn(query)
}

test('tells of each change of theme and of the colours of the system', () => {
  const changed = vi.fn<() => void>()
  watchLook(changed)
  tellTheme()
  turn('(forced-colors: active)')
  turn('(prefers-color-scheme: dark)')
  expect(changed).toHaveBeenCalledTimes(3)
})

test('tells of every change of sharpness, not only of the first', () => {
  const changed = vi.fn<() => void>()
  watchLook(changed)
  for (const [index, ratio] of [1.5, 2, 1].entries()) {
    sharpen(ratio)
    expect(changed).toHaveBeenCalledTimes(index + 1)
  }
})

test('is silent once stopped', () => {
  const changed = vi.fn<() => void>()
  const stop = watchLook(changed)
  sharpen(2)
  changed.mockClear()
  stop()
  tellTheme()
  turn('(forced-colors: active)')
  turn('(prefers-color-scheme: dark)')
  sharpen(1)
  expect(changed).not.toHaveBeenCalled()
})
