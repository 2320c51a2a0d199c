// Reads one level file from disk and checks it; the checker and the build use it alike.
// Promises findings for whatever the file holds, and throws only when it cannot be read.
import { type LevelReading, parseLevel } from '../core/level/parse-level'
import { readTextFile } from './read-text-file'

export async function readLevelFile(file: string): Promise<LevelReading> {
  const { text, finding } = await readTextFile(file, 'level')
  return finding === null
    ? parseLevel(text, file)
    : { level: null, draft: null, value: null, findings: [finding] }
}
