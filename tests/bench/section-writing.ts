// Writing the largest level: what a writer feels at each key.
import type { Browser } from '@playwright/test'
import { judged } from './figure'
import { measureWriting } from './measure-writing'
import { SLOWED } from './open-page'
import type { Section } from './report'
import type { Sites } from './sites'

const RUNS = 5
const MOST_KEY_TO_PAINT = 50
const MOST_RENEWAL = 300

export async function writingSection(browser: Browser, { game }: Sites): Promise<Section> {
  const keys: number[] = []
  const renewals: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const { keyToPaint, renewals: renewed } = await measureWriting(browser, game)
    keys.push(percentile95(keyToPaint))
    renewals.push(percentile95(renewed))
  }
  return {
    title: 'Writing a level',
    how: [
      `A report of 12,000 characters and 60 statements, the form of one open, opened as a file in the editor; the browser slowed ${SLOWED}×, ${RUNS} runs, each the 95th percentile of its own keys.`,
      '',
      '- *Key to paint*: 100 keys typed into the middle of the report, one every 110 ms; from the time stamp of each key to the hand-over of the next frame.',
      '- *Findings renewed*: a key inside the words that a statement rests on; until its row shows, or no longer shows, that the checker has something to say.',
    ],
    figures: [
      {
        what: 'Key to paint, 95th percentile',
        unit: 'ms' as const,
        runs: keys,
        yardstick: null,
        goal: { most: MOST_KEY_TO_PAINT },
      },
      {
        what: 'Findings renewed, 95th percentile',
        unit: 'ms' as const,
        runs: renewals,
        yardstick: null,
        goal: { most: MOST_RENEWAL },
      },
    ].map(judged),
  }
}

function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const value = sorted[Math.ceil(sorted.length * 0.95) - 1]
  if (value === undefined) throw new RangeError('There is no percentile of no values')
  return value
}
