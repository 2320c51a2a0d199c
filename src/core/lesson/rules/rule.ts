// What a rule about lesson plans is: a pure judgement of what a plan means.
import type { Remark } from '../../level/finding'
import type { LessonContext } from '../lesson-context'

/** Says nothing about parts of the plan that are absent from the context. */
export type LessonRule = (lesson: LessonContext) => Remark[]
