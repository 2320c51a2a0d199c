// A cue found in a passage, with what was read around it; all places are tokens.
import type { Names } from '../sources/names'
import type { Follow } from '../phrases/follow'
import type { Subject } from '../phrases/subject'
import type { Passage, Range } from '../passage/passage'

/** What makes a verb or a phrase a cue; verbs in `src/core/reading/lexicon/verb-frames.ts`. */
export type Frame =
  | 'always'
  | 'clause'
  | 'parenthetical'
  | 'quotation'
  | 'withWords'
  | 'toAct'
  | 'toOthers'
  | 'as'
  | 'naming'
  | 'judging'
  | 'object'
  | 'attitude'
  | 'agentless'
  | 'refusal'
  | 'noun'
  | 'according'
  | 'view'
  | 'colon'
  | 'hearsay'

export interface Credit {
  readonly cue: Range
  /** The verb or noun that credits, as in a dictionary. */
  readonly lemma: string
  readonly form: 'verb' | 'passive' | 'noun' | 'phrase' | 'colon' | 'adverb'
  readonly frame: Frame
  readonly subject: Subject | null
  /** Says that somebody said or thinks it, and hides who. */
  readonly agentless: boolean
  /** What stands after a verb. */
  readonly follow: Follow | null
  readonly negated: boolean
}

/** What the finders of cues look into. */
export interface Reader {
  readonly passage: Passage
  readonly names: Names
  /** The subject of the last verb that credited, to be shared by “and warned”, “, adding”. */
  shared: Subject | null
}
