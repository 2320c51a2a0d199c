// Which slips lie in which tray, besides the one on the desk: where the player put them, and once explained,
// where they belong.
import type { Bin, Level } from '../core/level/level-schema'
import { placementOf, type Round } from '../core/round/round'

/** Statement ids by tray, in the order dealt. */
export function slipsInTrays(level: Level, round: Round): ReadonlyMap<Bin, readonly string[]> {
  const trays = new Map<Bin, string[]>(level.bins.map((bin) => [bin, []]))
  for (const [index, id] of round.order.entries()) {
    if (index === round.current) continue
    const bin = isExplained(round, index) ? categoryOf(level, id) : placementOf(round, id)?.bin
    if (bin !== undefined) trays.get(bin)?.push(id)
  }
  return trays
}

/** Practice explains each statement before the next is dealt; an edition explains them in order at the end. */
function isExplained(round: Round, index: number): boolean {
  return index < round.current && (round.mode === 'practice' || round.phase === 'explained')
}

export function categoryOf(level: Level, id: string): Bin | undefined {
  return level.statements.find((statement) => statement.id === id)?.category
}
