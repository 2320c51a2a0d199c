// The shape of a lesson plan, format 1, and the types inferred from it.
// Promises shape only: what a plan must mean is judged by the rules beside it.
import * as z from 'zod/mini'
import { id, languageTag, noRepeats, words } from '../level/schema-parts'
import { STAGES } from './stages'

const listOf = (least: number, most: number, longest = 400) =>
  z.array(words(longest)).check(z.minLength(least), z.maxLength(most))

const stepSchema = z.strictObject({
  stage: z.enum(STAGES),
  minutes: z.int().check(z.minimum(1), z.maximum(120)),
  title: words(80),
  text: words(700, 60),
})
export type Step = z.infer<typeof stepSchema>

const termSchema = z.strictObject({ term: words(60), meaning: words(300) })
const eachTermOnce = noRepeats<z.infer<typeof termSchema>>(({ term }) => term.toLowerCase(), ['term'])

export const lessonSchema = z.strictObject({
  format: z.literal(1),
  series: id(),
  title: words(80),
  language: z._default(languageTag(), 'en'),
  minimumAge: z.int().check(z.minimum(5), z.maximum(99)),
  minutes: z.int().check(z.minimum(10), z.maximum(240)),
  aim: listOf(2, 4),
  prepare: listOf(1, 10),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(16)),
  questions: listOf(5, 8),
  glossary: z.array(termSchema).check(eachTermOnce, z.minLength(6), z.maxLength(10)),
  differentiation: listOf(2, 4, 600),
  standards: z._default(
    z
      .array(z.strictObject({ framework: words(80), code: words(60), fit: words(400) }))
      .check(z.maxLength(12)),
    [],
  ),
})
/** A lesson plan as the game shows it: every default filled in. */
export type Lesson = z.infer<typeof lessonSchema>
