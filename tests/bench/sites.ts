// Everything that is served, and what a player brings along: made once, used by every measurement.
import { rm } from 'node:fs/promises'
import { type BuiltPages, buildPages } from './build-pages'
import { serveFolder } from './serve-folder'
import { sortingRound, type StoredState } from './sorting-round'

export interface Sites extends BuiltPages {
  /** Origins, without a slash at the end. */
  readonly game: string
  readonly bench: string
  readonly stored: StoredState
  close(): Promise<void>
}

export async function openSites(): Promise<Sites> {
  const built = await buildPages()
  const game = await serveFolder(built.gameFolder)
  const bench = await serveFolder(built.benchFolder)
  return {
    ...built,
    game: game.origin,
    bench: bench.origin,
    stored: await sortingRound(game.origin),
    async close() {
      game.close()
      bench.close()
      await rm(built.folder, { recursive: true, force: true })
    },
  }
}
