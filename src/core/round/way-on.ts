// What the one big button does at each point of a round: the way on, the same for a click and for Enter.
import type { Command } from './command'
import type { Round } from './round'
import { currentStatement, nextWaiting } from './step'

export type WayOn = 'check' | 'nextSlip' | 'publish' | 'next' | 'finish'

/** An edition leads through the slips not yet ready, the current one last, and then to publishing. */
export function wayOn(round: Round): WayOn {
  if (round.phase === 'explained') return round.current === round.order.length - 1 ? 'finish' : 'next'
  if (round.mode === 'practice') return 'check'
  const waiting = nextWaiting(round)
  return waiting === undefined || waiting === currentStatement(round) ? 'publish' : 'nextSlip'
}

/** The command that carries it out. */
export const WAY_ON: Record<WayOn, Command> = {
  check: { type: 'check' },
  nextSlip: { type: 'next' },
  publish: { type: 'check' },
  next: { type: 'next' },
  finish: { type: 'finish' },
}
