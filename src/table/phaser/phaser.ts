// Phaser with only the parts the table uses, and with types that know no others.
// The rest of the table takes Phaser from this folder, never from the package.
import './registered-parts'
import StockGame from 'phaser/src/core/Game'
import StockScene from 'phaser/src/scene/Scene'
import type { Child, Container, Graphics, Image } from './drawn'
import type { Clock, Tweens } from './motion'

export interface Textures {
  exists(key: string): boolean
  /** Takes a canvas as it is painted now. Null where the key is taken. */
  addImage(key: string, canvas: HTMLCanvasElement): object | null
  remove(key: string): unknown
}

export interface Events {
  on(event: string, listener: (...values: never[]) => void): this
  once(event: string, listener: (...values: never[]) => void): this
  off(event: string, listener: (...values: never[]) => void): this
}

export interface Camera {
  readonly width: number
  readonly height: number
  setBackgroundColor(color: string | number): this
  setScroll(x: number, y: number): this
  setZoom(zoom: number): this
  setOrigin(x: number, y?: number): this
}

/** Sets the size of the drawing in canvas pixels; the box on the page is that size times the zoom. */
export interface Scale extends Events {
  readonly width: number
  readonly height: number
  setZoom(zoom: number): this
  resize(width: number, height: number): this
}

export interface Loop {
  readonly running: boolean
  readonly frame: number
  sleep(): void
  wake(seamless?: boolean): void
  resetDelta(): void
}

/** What a scene may reach. Subclass it and give it `create()`. */
export interface Scene {
  readonly game: Game
  readonly add: {
    image(x: number, y: number, texture: string): Image
    container(x: number, y: number, children?: Child | Child[]): Container
    graphics(): Graphics
  }
  readonly textures: Textures
  readonly tweens: Tweens
  readonly time: Clock
  readonly events: Events
  readonly scale: Scale
  readonly cameras: { readonly main: Camera }
  readonly scene: { restart(): unknown; start(key: string): unknown; stop(): unknown }
}

export interface Game {
  readonly canvas: HTMLCanvasElement
  readonly isBooted: boolean
  readonly loop: Loop
  readonly events: Events
  readonly scale: Scale
  readonly textures: Textures
  /** Takes effect at the next frame: a sleeping game has to be woken. */
  destroy(removeCanvas: boolean): void
}

export const Scene: new (key?: string) => Scene = StockScene
export const PhaserGame = StockGame
