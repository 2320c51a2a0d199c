// What the shipped levels say, read from their files: the tests know the answers, the pages are not asked.
import { join } from 'node:path'
import type { Bin, Level } from '../../../src/core/level/level-schema'
import { readLevelFile } from '../../../src/tools/read-level-file'

export const SHIPMENT = 'shipment-said-and-denied'
export const OFFICIAL = 'official-without-a-name'
export const MANY_VOICES = 'one-thursday-many-voices'
/** The level with the longest statement of all; a test of the library holds it to that. */
export const LONGEST = 'what-the-commission-found'
export const LEVELS = [SHIPMENT, OFFICIAL, 'to-denounce-is-not-to-deny', MANY_VOICES] as const

export const LABELS: Record<Bin, string> = {
  confirmed: 'Confirmed claim',
  denial: 'Denial',
  anonymous: 'Anonymous assessment',
  opinion: 'Opinion',
}

export async function levelOf(id: string): Promise<Level> {
  const { level } = await readLevelFile(join(process.cwd(), 'levels', `${id}.yaml`))
  if (!level) throw new Error(`levels/${id}.yaml is not a level`)
  return level
}

/** The statement that takes the most room. */
export function longestStatement(level: Pick<Level, 'statements'>): Level['statements'][number] {
  const [longest] = level.statements.toSorted((one, other) => other.text.length - one.text.length)
  if (!longest) throw new Error('There is no statement')
  return longest
}

/** The right bin of the statement with these words. */
export function rightBin(level: Level, words: string): Bin {
  const statement = level.statements.find((candidate) => candidate.text === words.trim())
  if (!statement) throw new Error(`${level.id} has no statement "${words}"`)
  return statement.category
}

/** A bin the level offers that is wrong for these words. */
export function wrongBin(level: Level, words: string): Bin {
  const statement = level.statements.find((candidate) => candidate.text === words.trim())
  const bin = level.bins.find(
    (candidate) => candidate !== statement?.category && !statement?.defensible.includes(candidate),
  )
  if (!bin) throw new Error(`${level.id} has no wrong bin for "${words}"`)
  return bin
}
