// Canvases whose pixels stay in memory. That is asked for as "will read frequently", though nobody reads them: a
// canvas of the graphics card has to open the card first, for which slow machines take longer than for all painting.

/** Lengths are device pixels. @throws where the browser has no canvas left to give. */
export function memoryCanvas(
  width: number,
  height: number,
  alpha = true,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { alpha, willReadFrequently: true })
  if (!context) throw new Error(`There is no canvas of ${width} × ${height} to paint on`)
  return { canvas, context }
}

/** A canvas with a picture on it. Lengths are device pixels. */
export function paintCanvas(
  width: number,
  height: number,
  paint: (brush: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const { canvas, context } = memoryCanvas(width, height)
  paint(context)
  return canvas
}
