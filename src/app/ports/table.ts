// The drawn table under the words: a desk to sort on, a board to pin results to. A port, since the drawing
// comes late (Phaser is fetched after the words) or not at all (no WebGL, List view).
import type { ReadonlySignal } from '@preact/signals'
import type { Bin } from '../../core/level/level-schema'
import type { Box, DeskStage } from '../desk-stage'
import type { RoundSession } from '../round-session'

/** `drawn`: the first frame is on the screen. `lost`: it was, and could not be brought back. */
export type TableState = 'absent' | 'loading' | 'drawn' | 'unavailable' | 'lost'

export type DeskView = { session: RoundSession; stage: DeskStage }

/** A statement pinned to the board: where its words are, and how it was sorted. */
/** `pin`: how it was sorted; plain where that does not count. */
export type PinnedSlip = { id: string; box: Box; bin: Bin; pin: 'right' | 'wrong' | 'plain' }

/** Everything the board shows, measured from the words; CSS pixels from the board's top left corner. */
export type BoardBoxes = {
  board: Box
  slips: readonly PinnedSlip[]
  /** From a denial to what it denies, both by statement id. */
  threads: readonly { from: string; to: string }[]
}
export type BoardView = { boxes: ReadonlySignal<BoardBoxes | null> }

export interface Table {
  readonly state: ReadonlySignal<TableState>
  /** It will be asked for soon: fetches it, and does not run it. */
  fetchAhead(): void
  /** Draws the desk into `place` until the returned function is called. */
  showDesk(place: HTMLElement, view: DeskView): () => void
  /** Draws the board into `place` until the returned function is called. */
  showBoard(place: HTMLElement, view: BoardView): () => void
}
