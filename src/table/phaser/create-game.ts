// Starts Phaser with the settings the page needs: it takes no input, no focus and no sound, asks for no power
// and never looks at the page by itself, so that size, scrolling and sleep are decided outside.
import type { Renderer } from '../choose-renderer'
import { memoryCanvas } from '../paint-canvas'
import { PhaserGame, type Game, type Scene } from './phaser'

/** The box on the page in CSS pixels, and how many device pixels make one of them. */
export interface GameSize {
  width: number
  height: number
  pixelRatio: number
}

export interface GameOptions extends GameSize {
  parent: HTMLElement
  /** 'webgl' is obeyed only in the twin that is imported with `?webgl`; elsewhere the canvas draws. */
  renderer: Renderer
  /** A CSS colour; without it the canvas is transparent. */
  background?: string
  scenes: readonly (new () => Scene)[]
}

/** Phaser's numbers for its renderers. */
const rendererTypes = { canvas: 1, webgl: 2 } as const
/** Phaser's number for a canvas whose size is set from outside. */
const scaleNone = 0
/** Phaser would measure the page twice a second, and on a scrolled page refresh at every measure. */
const never = Number.POSITIVE_INFINITY

/** The game starts by itself a moment later; `game.events.once('ready', …)` tells. */
export function createGame(options: GameOptions): Game {
  const { parent, renderer, background, scenes } = options
  return new PhaserGame({
    type: rendererTypes[renderer],
    parent,
    ...(renderer === 'canvas' ? memoryCanvas(1, 1, background === undefined) : {}),
    scale: { mode: scaleNone, ...canvasSize(options), zoom: 1 / options.pixelRatio, resizeInterval: never },
    scene: [...scenes],
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
    render: {
      powerPreference: 'low-power',
      antialiasGL: false,
      ...(background === undefined ? { transparent: true } : {}),
    },
    ...(background === undefined ? {} : { backgroundColor: background }),
    callbacks: {
      postBoot: (game) => {
        game.scale.stopListeners()
      },
    },
  })
}

/** Gives the canvas another size or sharpness. A sleeping game has to be woken to draw it. */
export function resizeGame(game: Game, size: GameSize): void {
  const { width, height } = canvasSize(size)
  // The zoom last: at a zoom of 1 a resize alone leaves the box on the page as it was.
  game.scale.resize(width, height).setZoom(1 / size.pixelRatio)
}

/** Whole device pixels: anything else is blurred. */
function canvasSize({ width, height, pixelRatio }: GameSize): { width: number; height: number } {
  return { width: Math.round(width * pixelRatio), height: Math.round(height * pixelRatio) }
}
