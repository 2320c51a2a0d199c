// Starts the drawn table with what is to draw it. The plain canvas comes with this file; WebGL, which an address has to
// ask for, has a twin of the table that comes by itself.
import type { DrawnTable } from '../app/late-table'
import { chooseRenderer } from './choose-renderer'
import { drawTable, type TableOptions } from './draw-table'

/** Null where nothing may be drawn. */
export async function startTable(options: TableOptions): Promise<DrawnTable | null> {
  const renderer = chooseRenderer(window.location.search)
  if (renderer === 'none') return null
  if (renderer === 'canvas') return drawTable(renderer, options)
  const twin: { drawTable: typeof drawTable } = await import('./draw-table?webgl')
  return twin.drawTable(renderer, options)
}
