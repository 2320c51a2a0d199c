// What the rules judge: the parts of a lesson plan whose shape is right, and the levels it may speak of.
// Promises no guesses: a part with a wrong shape is absent, and rules that need it stay silent.
import * as z from 'zod/mini'
import { type Lesson, lessonSchema } from './lesson-schema'

/** The levels around a lesson plan: each level's id, with its series where it has one. */
export type KnownLevels = ReadonlyMap<string, string | null>

export interface LessonContext extends Partial<Lesson> {
  /** The file's name without folder and ending; null when there is no file. */
  readonly fileName: string | null
  /** Null when nobody knows the levels: then what depends on them is not judged. */
  readonly levels: KnownLevels | null
}

const { shape } = lessonSchema
const kept = <Part extends z.ZodMiniType>(part: Part) => z.catch(z.optional(part), undefined)

// Never fails on a map: what does not fit is undefined.
const draftSchema = z.object({
  series: kept(shape.series),
  minutes: kept(shape.minutes),
  aim: kept(shape.aim),
  prepare: kept(shape.prepare),
  steps: kept(shape.steps),
  questions: kept(shape.questions),
  differentiation: kept(shape.differentiation),
})

export function contextOf(
  value: unknown,
  fileName: string | null,
  levels: KnownLevels | null,
): LessonContext {
  const draft = draftSchema.parse(value)
  const parts = Object.fromEntries(Object.entries(draft).filter(([, part]) => part !== undefined))
  return { ...parts, fileName, levels }
}
