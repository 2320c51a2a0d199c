// A round whose report has been read and whose first statement lies on the desk, as the game would store it:
// with it one navigation leads straight to sorting, and nothing is measured but the game.
import type { BrowserContextOptions } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { deal } from '../../src/core/round/deal'
import { step } from '../../src/core/round/step'
import { readLevelFile } from '../../src/tools/read-level-file'

const LEVEL = 'shipment-said-and-denied'
const SEED = 1

/** The address of the round, to be put behind the page's own. */
export const SORTING_HASH = `#/play/${LEVEL}?seed=${SEED}`

export type StoredState = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** What the browser of a player in that round holds. `settings`: the game's, where they matter. */
export async function sortingRound(
  origin: string,
  settings: Record<string, string> = {},
): Promise<StoredState> {
  const { level } = await readLevelFile(fileURLToPath(new URL(`../../levels/${LEVEL}.yaml`, import.meta.url)))
  if (!level) throw new Error(`The level ${LEVEL} cannot be played`)
  const started = step(level, deal(level, SEED, 'bench-round'), {
    type: 'start',
    mode: 'practice',
    asksCertainty: false,
  })
  if (started.refusal !== null) throw new Error(`The round does not start: ${started.refusal}`)
  const stored = { [`round/${LEVEL}?seed=${SEED}`]: started.round, settings }
  const localStorage = Object.entries(stored).map(([key, value]) => ({
    name: `on-the-record/${key}`,
    value: JSON.stringify(value),
  }))
  return { cookies: [], origins: [{ origin, localStorage }] }
}
