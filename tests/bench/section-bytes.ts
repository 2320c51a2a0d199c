// The byte budgets of the level page. A test holds them as well; here they stand beside the times.
import type { Browser } from '@playwright/test'
import { judged } from './figure'
import { measureBytes } from './measure-bytes'
import type { Section } from './report'
import type { Sites } from './sites'

export async function bytesSection(browser: Browser, { game, watchMoments }: Sites): Promise<Section> {
  const bytes = await measureBytes(browser, game, watchMoments)
  const figure = (what: string, size: number, most: number) => ({
    what,
    unit: 'KB' as const,
    runs: [size / 1000],
    yardstick: null,
    goal: { most },
  })
  return {
    title: 'Bytes of the level page',
    how: [
      `Each file by itself as gzip, fonts as they are; 1 KB = 1000 bytes. Origins asked besides the game’s own: ${bytes.foreign.length === 0 ? 'none' : bytes.foreign.join(', ')}. The drawing’s files, Phaser among them, were held back until the first statement could be sorted.`,
    ],
    figures: [
      figure('JavaScript before the first statement can be sorted', bytes.script, 60),
      figure('HTML and CSS', bytes.page, 25),
      figure('Fonts', bytes.fonts, 90),
      figure('JavaScript of the drawing: Phaser and the scenes', bytes.phaser, 125),
    ].map(judged),
  }
}
