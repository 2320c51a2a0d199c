// The colours of the page for the drawing, read from the same tokens as the words have.
import type { Bin } from '../core/level/level-schema'
import { BLACK, type Colour, parseColour, WHITE } from './colour'

export interface Palette {
  /** High contrast and forced colours: plain shapes with edges, no grain, no shadow. */
  readonly flat: boolean
  /** Paper darker than the ink on it. */
  readonly dark: boolean
  readonly paper: Colour
  readonly paperShade: Colour
  readonly paperLine: Colour
  readonly ink: Colour
  readonly metal: Colour
  readonly metalLight: Colour
  readonly metalDark: Colour
  readonly cork: Colour
  readonly edge: Colour
  readonly thread: Colour
  readonly right: Colour
  readonly wrong: Colour
  readonly shadow: Colour
  readonly bins: Readonly<Record<Bin, Colour>>
}

/** @param colourOf the value of a custom property without its dashes, as CSS text. */
export function readPalette(colourOf: (token: string) => string, flat: boolean): Palette {
  const read = (token: string, otherwise: Colour) => parseColour(colourOf(token)) ?? otherwise
  const paper = read('paper', WHITE)
  const ink = read('ink', BLACK)
  return {
    flat,
    dark: lightness(paper) < lightness(ink),
    paper,
    ink,
    paperShade: read('paper-shade', paper),
    paperLine: read('paper-line', ink),
    metal: read('metal', paper),
    metalLight: read('metal-light', paper),
    metalDark: read('metal-dark', ink),
    cork: read('cork', paper),
    edge: read('edge', ink),
    thread: read('pen', ink),
    right: read('right', ink),
    wrong: read('wrong', ink),
    shadow: read('shadow', BLACK),
    bins: {
      confirmed: read('confirmed', ink),
      denial: read('denial', ink),
      anonymous: read('anonymous', ink),
      opinion: read('opinion', ink),
    },
  }
}

/** Where the system has colours of its own, there are two: the ground and what is written on it. */
export function forcedPalette(ground: Colour, text: Colour): Palette {
  const onGround = new Set(['paper', 'paper-shade', 'cork', 'metal', 'shadow'])
  return readPalette((token) => css(onGround.has(token) ? ground : text), true)
}

function css([red, green, blue]: Colour): string {
  return `rgb(${red} ${green} ${blue})`
}

function lightness([red, green, blue]: Colour): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue
}
