// How the slips lie in a tray: behind each other, the newest at the back, each a little uneven in its own way.
import { steadyChance, sway } from '../steady-chance'
import { FRONT_TOP, RIM } from './tray-shape'

/** CSS pixels from the tray's upper left corner; the tilt in degrees. */
export type StackEdge = { id: string; top: number; left: number; right: number; tilt: number }

/** Between two edges, as long as there is room. */
const STEP = 4.5
/** Of the oldest slip above the front. */
const LOWEST = 7
/** The newest of many slips stays this far below the tray's upper edge. */
const HIGHEST = RIM + 6
const INSET = 12

/** @param ids from the oldest to the newest. Returns them in the order to paint: from the back to the front. */
export function stackEdges(ids: readonly string[], trayWidth: number): StackEdge[] {
  const room = FRONT_TOP - LOWEST - HIGHEST
  const step = Math.min(STEP, room / Math.max(1, ids.length - 1))
  return ids
    .map((id, index): StackEdge => {
      const chance = steadyChance(id)
      return {
        id,
        top: FRONT_TOP - LOWEST - index * step,
        left: INSET + sway(chance, 4),
        right: trayWidth - INSET + sway(chance, 4),
        tilt: sway(chance, 0.7),
      }
    })
    .reverse()
}
