// A cue found in a passage, with what was read around it; all places are tokens.
import type { Follow } from './follow'
import type { Range } from './passage'
import type { Subject } from './subject'

export interface Credit {
  readonly cue: Range
  /** The verb or noun that credits, as in a dictionary. */
  readonly lemma: string
  readonly form: 'verb' | 'passive' | 'noun' | 'phrase' | 'colon' | 'adverb'
  readonly subject: Subject | null
  /** Says that somebody said or thinks it, and hides who. */
  readonly agentless: boolean
  readonly follow: Follow | null
  /** The frame in which the verb credits. */
  readonly frame: string
  readonly negated: boolean
  readonly to?: boolean
}
