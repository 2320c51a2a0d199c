// A canvas with a picture on it, made to be shown and never to be read back.

/** Lengths are device pixels. */
export function paintCanvas(
  width: number,
  height: number,
  paint: (brush: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error(`There is no canvas of ${width} × ${height} to paint on`)
  paint(brush)
  return canvas
}
