// A little paper dust where the stamp came down; gone in half a second.
import { MOTION } from '../motion'
import { steadyChance, sway } from '../steady-chance'
import { paintSpeck, REACH, SPECK_SIZE } from '../textures/paint-stamp'
import type { TableTools } from '../tools'
import { DEPTHS } from './depths'
import { Picture } from './picture'

/** How many different specks are painted. */
const KINDS = 4
const FALL = 14

/** @param at the middle of a stamp and its scale; the dust comes out at its edge. */
export function raiseDust(
  tools: TableTools,
  at: { x: number; y: number; scale: number },
  name: string,
): void {
  if (tools.motions.still) return
  const chance = steadyChance(`${name} dust`)
  const { time, specks: count, reach } = MOTION.dust
  const specks = Array.from({ length: count }, (_, number) => {
    const kind = number % KINDS
    return {
      picture: new Picture(tools, DEPTHS.dust).paint(
        `speck ${kind}`,
        SPECK_SIZE,
        SPECK_SIZE,
        paintSpeck(kind),
      ),
      angle: (number / count) * 2 * Math.PI + sway(chance, 0.3),
      way: reach * (0.35 + chance() * 0.65),
      spin: sway(chance, 220),
    }
  })
  tools.motions.play({
    time,
    show: (progress) => {
      const out = 1 - (1 - progress) ** 3
      for (const { picture, angle, way, spin } of specks) {
        const from = REACH * at.scale + way * out
        picture
          .place(at.x + Math.cos(angle) * from, at.y + Math.sin(angle) * from + FALL * progress ** 2, {
            tilt: spin * out,
          })
          .fade(1 - progress ** 2)
      }
    },
    done: () => {
      for (const { picture } of specks) picture.destroy()
    },
  })
}
