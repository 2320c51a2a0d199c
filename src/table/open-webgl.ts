// Whether WebGL opens on a canvas. The context is given back at once, since browsers allow few.

export function openWebgl(canvas: HTMLCanvasElement | OffscreenCanvas): boolean {
  const gl = canvas.getContext('webgl', { powerPreference: 'low-power' })
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl !== null
}
