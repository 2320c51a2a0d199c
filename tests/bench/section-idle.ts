// What the game does while nobody does anything; it should be nothing at all.
import type { Browser } from '@playwright/test'
import { judged, type Unit } from './figure'
import { type Idling, idleInGame, idleOnBarePage } from './measure-idle'
import { SLOWED } from './open-page'
import type { Section } from './report'
import type { Sites } from './sites'

const RUNS = 5

export async function idleSection(browser: Browser, sites: Sites): Promise<Section> {
  const game: Idling[] = []
  const bare: Idling[] = []
  for (let run = 0; run < RUNS; run++) {
    game.push(await idleInGame(browser, sites))
    bare.push(await idleOnBarePage(browser, sites))
  }
  const figure = (what: string, unit: Unit, read: (idling: Idling) => number) => ({
    what,
    unit,
    runs: game.map(read),
    yardstick: { what: 'the bare Phaser page', runs: bare.map(read) },
    goal: { most: 0 },
  })
  return {
    title: 'Idling',
    how: [
      `Counted in the page for 3 s, beginning 5 s after the first desk frame and without any input; the same browser, slowed ${SLOWED}×, ${RUNS} runs.`,
    ],
    figures: [
      figure('Frames in 3 s (`requestAnimationFrame` callbacks run)', 'frames', ({ frames }) => frames),
      figure('Drawing calls to any canvas in 3 s', 'calls', ({ drawings }) => drawings),
      figure('CSS animations still running', 'animations', ({ animations }) => animations),
    ].map(judged),
  }
}
