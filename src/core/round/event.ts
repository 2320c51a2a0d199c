// What happened in a step, for those who show or sound it. Facts only; nobody's instructions.
import type { Bin } from '../level/level-schema'
import type { Verdict } from '../score/judge'

export type RoundEvent =
  | { type: 'started' }
  | { type: 'dealt'; statement: string }
  | { type: 'placed'; statement: string; bin: Bin }
  | { type: 'rated'; statement: string }
  | { type: 'takenBack'; statement: string; bin: Bin | null }
  | { type: 'judged'; statement: string; verdict: Verdict }
  | { type: 'published' }
  | { type: 'explained'; statement: string }
  | { type: 'finished' }
