// Runs the work on level files in turns, each beside its yardstick, in a slowed page or in Node.
import type { Browser } from '@playwright/test'
import { visit } from './open-page'
import type * as LevelWorkModule from './pages/level-work'
import type { Pass, Work } from './pages/level-work'

type LevelWork = typeof LevelWorkModule

/** The passes of each kind of work, in the order run. */
export type Passes = ReadonlyMap<Work, readonly Pass[]>

export function levelWorkInPage(
  browser: Browser,
  benchOrigin: string,
  works: readonly Work[],
  runs: number,
): Promise<Passes> {
  return visit(browser, { url: `${benchOrigin}/blank.html` }, async (page) => {
    const work = await page.evaluateHandle(
      async (path): Promise<LevelWork> => import(path),
      '/level-work.mjs',
    )
    return inTurns(works, runs, (name) => work.evaluate((bundle, wanted) => bundle.run(wanted), name))
  })
}

export async function levelWorkInNode(
  bundle: LevelWork,
  works: readonly Work[],
  runs: number,
): Promise<Passes> {
  return inTurns(works, runs, (name) => Promise.resolve(bundle.run(name)))
}

export async function loadLevelWork(file: string): Promise<LevelWork> {
  return import(file)
}

/** One round to warm up, then `runs` that count: each work once in every round. */
async function inTurns(
  works: readonly Work[],
  runs: number,
  run: (work: Work) => Promise<Pass>,
): Promise<Passes> {
  const passes = new Map<Work, Pass[]>(works.map((work) => [work, []]))
  for (let round = 0; round <= runs; round++) {
    for (const work of works) {
      const pass = await run(work)
      if (round > 0) passes.get(work)?.push(pass)
    }
  }
  return passes
}
