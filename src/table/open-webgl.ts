// Whether WebGL opens for a worker; true where a worker has no canvas to try it on.

export function openWebgl(): boolean {
  if (typeof OffscreenCanvas === 'undefined') return true
  const gl = new OffscreenCanvas(1, 1).getContext('webgl', { powerPreference: 'low-power' })
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return gl !== null
}
