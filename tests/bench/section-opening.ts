// The times a player waits for, each run of the game followed by one of its yardstick.
import type { Browser } from '@playwright/test'
import { judged } from './figure'
import { openBarePage, openGame, proveSortable } from './measure-opening'
import { SLOWED } from './open-page'
import type { Section } from './report'
import type { Sites } from './sites'

// Twice the visits that a steady machine would need: one machine's median of seven swings by more than the goals leave.
const RUNS = 15

export async function openingSection(browser: Browser, sites: Sites): Promise<Section> {
  const sortable: number[] = []
  const drawn: number[] = []
  const bare: number[] = []
  const bareCanvas: number[] = []
  // The browser's own first steps belong to nobody: one round before those that count.
  await proveSortable(browser, sites)
  await openBarePage(browser, sites, '')
  for (let run = 0; run < RUNS; run++) {
    const opening = await openGame(browser, sites)
    sortable.push(opening.sortable)
    drawn.push(opening.drawn)
    bare.push(await openBarePage(browser, sites, ''))
    bareCanvas.push(await openBarePage(browser, sites, 'canvas'))
  }
  const firstFrame = { what: 'first frame of a bare Phaser page', runs: bare }
  return {
    title: 'Opening a level',
    how: [
      `In headless Chromium without a graphics card, its processor slowed ${SLOWED}×, from the loopback with gzip, each run with an empty profile and in a window that has come to rest, for a new one loads pages of the browser’s own first; ${RUNS} runs, game and yardstick in turns. Times count from the beginning of the navigation and are taken inside the page.`,
      '',
      '- *First statement can be sorted*: the page of a round whose report has been read, as stored by an earlier visit, so that one navigation leads to the desk. The end of the first frame in which the statement is visible and the first tray’s radio is enabled and under the pointer. Before the runs that count, a click in that very moment is shown to be taken and judged.',
      '- *First desk frame*: the same navigation, until the game says that the drawn desk is on the screen.',
      "- *Bare Phaser page*: `import Phaser from 'phaser'`, one scene, one text, built by Vite with the same target; until the first `postrender` after the scene’s `create`. Without a graphics card Phaser by itself still takes WebGL and the game the plain canvas, so the same page with `Phaser.CANVAS` stands below for comparison.",
    ],
    figures: [
      {
        what: 'First statement can be sorted',
        unit: 'ms' as const,
        runs: sortable,
        yardstick: firstFrame,
        goal: { ratio: 0.5 },
      },
      {
        what: 'First desk frame',
        unit: 'ms' as const,
        runs: drawn,
        yardstick: firstFrame,
        goal: { ratio: 0.75 },
      },
      {
        what: 'First desk frame, stricter',
        unit: 'ms' as const,
        runs: drawn,
        yardstick: { what: 'the bare page with `Phaser.CANVAS`', runs: bareCanvas },
        goal: null,
      },
    ].map(judged),
  }
}
