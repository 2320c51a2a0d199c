// Checks a value that may be a lesson plan: first its shape, then its meaning, everything at once.
// Promises never to throw, whatever the value is.
import type { FileCheck } from '../level/parse-file'
import { bareName, refuseValue } from '../level/refuse-value'
import { shapeRemarks } from '../level/shape-remarks'
import { contextOf, type KnownLevels } from './lesson-context'
import { LESSON_RULES } from './lesson-rules'
import { type Lesson, lessonSchema } from './lesson-schema'

/** What a check knows beyond the text; what it is not told, it does not judge. */
export interface LessonSurroundings {
  /** With or without folder and ending. */
  readonly fileName?: string
  readonly levels?: KnownLevels
}

export function checkLesson(value: unknown, { fileName, levels }: LessonSurroundings): FileCheck<Lesson> {
  const refusal = refuseValue(value, 'lesson', lessonSchema)
  if (refusal !== null) return { draft: null, remarks: [refusal] }
  const parsed = lessonSchema.safeParse(value)
  const shape = parsed.success ? [] : shapeRemarks(parsed.error.issues, value, lessonSchema)
  const context = contextOf(value, fileName === undefined ? null : bareName(fileName), levels ?? null)
  return {
    draft: parsed.success ? parsed.data : null,
    remarks: [...shape, ...LESSON_RULES.flatMap((rule) => rule(context))],
  }
}
