// Decides what draws the desk. The plain canvas does: it draws a desk's few pictures as fast as a graphics card on
// every device measured, where there is no card eight times as fast, and it is there at once. Only to open a WebGL
// context took longer than all the rest of the first frame.

export type Renderer = 'webgl' | 'canvas'
/** With 'none' List view opens. */
export type RendererChoice = Renderer | 'none'

/** @param search the query of the address. `?renderer=webgl` asks for another one, to find out where a fault lies. */
export function chooseRenderer(search: string): RendererChoice {
  const asked = new URLSearchParams(search).get('renderer')
  return (['webgl', 'canvas', 'none'] as const).find((choice) => choice === asked) ?? 'canvas'
}
