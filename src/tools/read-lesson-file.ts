// Reads one lesson file from disk and checks it, with the levels in the folder above it at hand.
// Promises findings for whatever the file holds, and throws only when it cannot be read.
import { dirname, resolve } from 'node:path'
import { type LessonReading, parseLesson } from '../core/lesson/parse-lesson'
import { knownLevels } from './known-levels'
import { readTextFile } from './read-text-file'

export async function readLessonFile(file: string): Promise<LessonReading> {
  const { text, finding } = await readTextFile(file, 'lesson')
  if (finding !== null) return { lesson: null, draft: null, value: null, findings: [finding] }
  const levels = await knownLevels(dirname(dirname(resolve(file))))
  return parseLesson(text, { fileName: file, ...(levels === null ? {} : { levels }) })
}
