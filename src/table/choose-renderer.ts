// Decides what draws the desk: the graphics card, the plain canvas, or nothing at all.
// Pure: looking at the browser is left to probe-graphics.

/** What draws the desk. With 'none' List view opens, though a caller may still ask for 'canvas'. */
export type RendererChoice = 'webgl' | 'canvas' | 'none'

/** What the browser tells of its graphics. */
export interface Graphics {
  hasWebgl: boolean
  /** The name of the card or driver; empty where the browser keeps it to itself. */
  rendererName: string
}

/** Drivers that reckon every pixel on the processor, where the plain canvas is eight times as fast. */
const softwareDrivers = /swiftshader|llvmpipe|softpipe|microsoft basic render/i

/** @param override what the address or a test asks for, and gets. */
export function chooseRenderer(graphics: Graphics, override?: RendererChoice): RendererChoice {
  if (override !== undefined) return override
  if (!graphics.hasWebgl) return 'none'
  return softwareDrivers.test(graphics.rendererName) ? 'canvas' : 'webgl'
}
