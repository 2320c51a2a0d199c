// Watches what the drawing must look like: the theme, the system's contrast and colours, the screen's sharpness.
import { type Colour, parseColour } from './colour'
import { forcedPalette, type Palette, readPalette } from './palette'

/** Whether the system has colours of its own, and whether they are dark ones. */
const SYSTEM_COLOURS = ['(forced-colors: active)', '(prefers-color-scheme: dark)']

/** Calls `changed` after any change of theme, forced colours or pixel ratio. Returns the way to stop. */
export function watchLook(changed: () => void): () => void {
  const system = SYSTEM_COLOURS.map((query) => window.matchMedia(query))
  for (const query of system) query.addEventListener('change', changed)
  const theme = new MutationObserver(changed)
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const stopRatio = watchPixelRatio(changed)
  return () => {
    for (const query of system) query.removeEventListener('change', changed)
    theme.disconnect()
    stopRatio()
  }
}

/** A query fits one ratio only, so each change needs a new one. */
function watchPixelRatio(changed: () => void): () => void {
  let query: MediaQueryList
  const arm = () => {
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', changeOver, { once: true })
  }
  const changeOver = () => {
    arm()
    changed()
  }
  arm()
  return () => query.removeEventListener('change', changeOver)
}

/** The colours that hold at this place of the page. */
export function paletteAt(place: HTMLElement): Palette {
  if (window.matchMedia('(forced-colors: active)').matches) {
    return forcedPalette(systemColour(place, 'Canvas'), systemColour(place, 'CanvasText'))
  }
  const style = window.getComputedStyle(place)
  const flat = document.documentElement.dataset['theme'] === 'contrast'
  return readPalette((token) => style.getPropertyValue(`--${token}`), flat)
}

/** A system colour has no value of its own: it has to be worn to be seen. */
function systemColour(place: HTMLElement, name: 'Canvas' | 'CanvasText'): Colour {
  place.style.setProperty('background-color', name)
  const worn = parseColour(window.getComputedStyle(place).backgroundColor)
  place.style.removeProperty('background-color')
  return worn ?? (name === 'Canvas' ? [255, 255, 255] : [0, 0, 0])
}
