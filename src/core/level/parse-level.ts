// From the text of a level file to a level, or to everything that is wrong with it, each with its place.
// Promises never to throw and to end soon, whatever the text.
import { checkLevel } from './check-level'
import type { Level } from './level-schema'
import { type FileReading, isSound, parseFile } from './parse-file'

/** The draft is the level as far as its shape is right: fit for a preview, not for play. */
export interface LevelReading extends FileReading<Level> {
  /** The level, when no finding is an error. */
  readonly level: Level | null
}

/** `fileName`: with or without folder and ending; leave it out when the text has no file. */
export function parseLevel(text: string, fileName?: string): LevelReading {
  const reading = parseFile(text, 'level', (value) => checkLevel(value, fileName))
  return { ...reading, level: isSound(reading.findings) ? reading.draft : null }
}
