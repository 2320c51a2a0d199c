// Which levels a folder holds, and to which series each belongs: all that a lesson plan has to know of them.
// Promises to count a level whose contents are wrong elsewhere, so that one slip is not reported twice.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { levelSchema } from '../core/level/level-schema'
import { plainValue } from '../core/level/plain-value'
import { readYaml } from '../core/level/read-yaml'
import type { KnownLevels } from '../core/lesson/lesson-context'
import { readTextFile } from './read-text-file'

const ENDING = '.yaml'
const seriesSchema = z.object({ series: z.object({ id: levelSchema.shape.id }) })

/** Null when the folder holds no level: then nothing can be said about what is missing. */
export async function knownLevels(folder: string): Promise<KnownLevels | null> {
  const files = await readdir(folder, { withFileTypes: true })
  const names = files.filter((file) => file.isFile() && file.name.endsWith(ENDING)).map(({ name }) => name)
  if (names.length === 0) return null
  const pairs = names.map(
    async (name): Promise<[string, string | null]> => [
      name.slice(0, -ENDING.length),
      await seriesOf(join(folder, name)),
    ],
  )
  return new Map(await Promise.all(pairs))
}

async function seriesOf(file: string): Promise<string | null> {
  const { text } = await readTextFile(file, 'level')
  if (text === null) return null
  const { document } = readYaml(text, 'level')
  if (document === null) return null
  return seriesSchema.safeParse(plainValue(document.contents).value).data?.series.id ?? null
}
