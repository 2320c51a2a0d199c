// What a player can ask of a round, and in which phases each command is legal.
import type { Bin } from '../level/level-schema'
import type { Certainty, Mode, Phase } from './round'

export type Command =
  | { type: 'start'; mode: Mode; asksCertainty: boolean }
  | { type: 'place'; statement: string; bin: Bin }
  | { type: 'rate'; certainty: Certainty }
  | { type: 'takeBack' }
  | { type: 'goTo'; statement: string }
  | { type: 'check' }
  | { type: 'next' }
  | { type: 'finish' }

/** The phases in which a command can be carried out at all; anywhere else it is refused. */
export const LEGAL_PHASES: Record<Command['type'], readonly Phase[]> = {
  start: ['briefing'],
  place: ['sorting'],
  rate: ['sorting'],
  takeBack: ['sorting'],
  goTo: ['sorting'],
  check: ['sorting'],
  next: ['sorting', 'explained'],
  finish: ['explained'],
}

/** Why a command was not carried out. The round is unchanged. */
export type Refusal =
  | 'wrong-phase'
  | 'unknown-statement'
  | 'not-on-the-desk'
  | 'bin-not-offered'
  | 'not-placed'
  | 'certainty-not-asked'
  | 'certainty-missing'
  | 'nothing-to-take-back'
  | 'edition-only'
  | 'nothing-left'
  | 'not-the-last'
