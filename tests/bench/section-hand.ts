// What a player's hand feels, each run of the game followed by one of its yardstick.
import type { Browser } from '@playwright/test'
import { judged } from './figure'
import { handInGame, handOnBarePage } from './measure-hand'
import { SLOWED } from './open-page'
import type { Section } from './report'
import type { Sites } from './sites'

const RUNS = 5

export async function handSection(browser: Browser, sites: Sites): Promise<Section> {
  const frames: number[] = []
  const bareFrames: number[] = []
  const interactions: number[] = []
  const longTasks: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const game = await handInGame(browser, sites)
    const bare = await handOnBarePage(browser, sites)
    frames.push(percentile(game.frames, 0.95))
    bareFrames.push(percentile(bare.frames, 0.95))
    interactions.push(Math.max(0, ...game.interactions))
    longTasks.push(Math.max(0, ...game.longTasks))
  }
  return {
    title: 'In the hand',
    how: [
      `Noted in the page, in the same browser, slowed ${SLOWED}×; ${RUNS} runs, game and yardstick in turns. The slip is dragged in wide swings and dropped in a tray; then trays are chosen, statements checked and the next one called up by key.`,
      '',
      '- *Frame while dragging*: the time from one frame to the next which 95 of 100 do not exceed, from the press to the release.',
      "- *Yardstick*: the same movements over a page with `import Phaser from 'phaser'` and one rectangle made draggable, as its documentation shows it.",
      '- *Interaction to next paint*: the longest of all presses, releases and keys, as the browser’s Event Timing reports it.',
      '- *Longest task*: of those over 50 ms, from the desk’s appearance on; 0 where there is none.',
    ],
    figures: [
      {
        what: 'Frame while dragging, 95th percentile',
        unit: 'ms' as const,
        runs: frames,
        yardstick: { what: 'a rectangle on a bare Phaser page', runs: bareFrames },
        goal: { ratio: 1.2 },
      },
      {
        what: 'Interaction to next paint, longest',
        unit: 'ms' as const,
        runs: interactions,
        yardstick: null,
        goal: { most: 100 },
      },
      {
        what: 'Longest task after the desk has appeared',
        unit: 'ms' as const,
        runs: longTasks,
        yardstick: null,
        goal: { most: 200 },
      },
    ].map(judged),
  }
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
  if (value === undefined) throw new RangeError('No frame was drawn while dragging')
  return value
}
