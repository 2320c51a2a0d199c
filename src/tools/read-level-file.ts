// Reads one level file from disk and checks it; the checker and the build use it alike.
// Promises findings for whatever the file holds, and throws only when it cannot be read.
import { readFile, stat } from 'node:fs/promises'
import { MOST_BYTES } from '../core/level/file-limits'
import { type LevelReading, parseLevel } from '../core/level/parse-level'
import { decodeLevelFile, tooLargeFinding } from '../platform/decode-level-file'

export async function readLevelFile(file: string): Promise<LevelReading> {
  // Devices and pipes may never end, so they are not opened.
  const stats = await stat(file)
  if (!stats.isFile()) throw new Error('it is not a file')
  if (stats.size > MOST_BYTES) return { level: null, draft: null, value: null, findings: [tooLargeFinding()] }
  const decoded = decodeLevelFile(await readFile(file))
  return decoded.finding === null
    ? parseLevel(decoded.text, file)
    : { level: null, draft: null, value: null, findings: [decoded.finding] }
}
