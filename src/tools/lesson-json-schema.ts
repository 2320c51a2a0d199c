// The JSON Schema that editors complete and check lesson plans with, made from the schema of the format.
import { lessonSchema } from '../core/lesson/lesson-schema'
import { LESSON_KEY_TEXTS } from '../text/lesson-key-text'
import { describedSchema, type Json } from './describe-schema'

export function lessonJsonSchema(): Json {
  return describedSchema(
    lessonSchema,
    'A lesson plan of On the Record, format 1',
    LESSON_KEY_TEXTS,
    () => ({}),
  )
}
