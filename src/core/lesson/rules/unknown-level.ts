// An address of a level in the text of a plan must lead to a level.
import type { Path } from '../../level/finding'
import { nearestWord } from '../../level/nearest-word'
import type { LessonContext } from '../lesson-context'
import { textParts } from '../level-links'
import type { LessonRule } from './rule'

export const unknownLevel: LessonRule = (lesson) => {
  const { levels } = lesson
  if (levels === null) return []
  return textsOf(lesson).flatMap(({ text, path }) =>
    textParts(text).flatMap(({ level }) => {
      if (level === null || levels.has(level)) return []
      return [{ code: 'unknown-level', path, details: { level, near: nearestWord(level, levels.keys()) } }]
    }),
  )
}

function textsOf(lesson: LessonContext): { text: string; path: Path }[] {
  const lists = (['aim', 'prepare', 'questions', 'differentiation'] as const).flatMap((key) =>
    (lesson[key] ?? []).map((text, index) => ({ text, path: [key, index] })),
  )
  const steps = (lesson.steps ?? []).map(({ text }, index) => ({ text, path: ['steps', index, 'text'] }))
  return [...lists, ...steps]
}
