// What a rule is: a pure judgement of what a level means, one rule for each finding code.
import type { Remark } from '../finding'
import type { LevelContext } from '../level-context'

/** Says nothing about parts of the level that are absent from the context. */
export type Rule = (level: LevelContext) => Remark[]
