// Asks the browser once what can draw. Gives the context it needs for that back at once: browsers allow few.
import type { Graphics } from './choose-renderer'

export function probeGraphics(document: Document): Graphics {
  const gl = document.createElement('canvas').getContext('webgl', { powerPreference: 'low-power' })
  if (!gl) return { hasWebgl: false, rendererName: '' }
  const details = gl.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = gl.getParameter(details ? details.UNMASKED_RENDERER_WEBGL : gl.RENDERER)
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { hasWebgl: true, rendererName: typeof name === 'string' ? name : '' }
}
