// From the text of a lesson file to a lesson plan, or to everything that is wrong with it, each with its place.
// Promises never to throw and to end soon, whatever the text.
import { type FileReading, isSound, parseFile } from '../level/parse-file'
import { checkLesson, type LessonSurroundings } from './check-lesson'
import type { Lesson } from './lesson-schema'

export interface LessonReading extends FileReading<Lesson> {
  /** The lesson plan, when no finding is an error. */
  readonly lesson: Lesson | null
}

export function parseLesson(text: string, surroundings: LessonSurroundings = {}): LessonReading {
  const reading = parseFile(text, 'lesson', (value) => checkLesson(value, surroundings))
  return { ...reading, lesson: isSound(reading.findings) ? reading.draft : null }
}
