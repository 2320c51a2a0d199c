// Colours as numbers, so that the drawing can mix its own shades of the page's colours.

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

/** Reads `#rgb`, `#rrggbb`, `rgb(…)` in either style, and the bare triple "60 40 15"; null for anything else. */
export function parseColour(text: string): Colour | null {
  const value = text.trim().toLowerCase()
  if (value === '') return null
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1]
  if (hex !== undefined) {
    const wide = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex
    const number = Number.parseInt(wide, 16)
    return [number >> 16, (number >> 8) & 255, number & 255]
  }
  const inner = /^rgba?\(([^)]*)\)$/.exec(value)?.[1] ?? value
  const parts = inner.split(/[\s,/]+/).filter((part) => part !== '')
  const [red, green, blue] = parts.slice(0, 3).map(Number)
  if (red === undefined || green === undefined || blue === undefined) return null
  const colour: Colour = [red, green, blue]
  return colour.every((part) => part >= 0 && part <= 255) ? colour : null
}

/** `share` 0 is all of `one`, 1 all of `other`. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * share)
  return [at(0), at(1), at(2)]
}

export function css(colour: Colour, alpha = 1): string {
  return `rgb(${colour.join(' ')} / ${alpha})`
}

export const BLACK: Colour = [0, 0, 0]
export const WHITE: Colour = [255, 255, 255]
