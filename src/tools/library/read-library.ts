// Reads every level of a folder. Promises the levels that can be played, and the names of those that cannot.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Level } from '../../core/level/level-schema'
import { readLevelFile } from '../read-level-file'

export interface Library {
  readonly levels: readonly Level[]
  /** Files with an error in them. */
  readonly refused: readonly string[]
}

/** Rejects when the folder or a file in it cannot be read. */
export async function readLibrary(folder: string): Promise<Library> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const readings = await Promise.all(
    names.map(async (name) => ({ name, level: (await readLevelFile(join(folder, name))).level })),
  )
  return {
    levels: readings.flatMap(({ level }) => level ?? []),
    refused: readings.flatMap(({ name, level }) => (level === null ? [join(folder, name)] : [])),
  }
}
