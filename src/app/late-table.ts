// The table as the pages see it before there is one. The drawing is fetched when a page says that it will be wanted,
// and runs when one asks for it, after the words are on the screen; where it cannot come, the state says so and the
// words go on alone.
import { signal } from '@preact/signals'
import type { BoardView, DeskView, Table, TableState } from './ports/table'

/** The drawing itself, once fetched and started. Each call returns the way to take the picture down. */
export interface DrawnTable {
  showDesk(place: HTMLElement, view: DeskView): () => void
  showBoard(place: HTMLElement, view: BoardView): () => void
}

export type TableEvents = {
  /** The first frame of a desk or board is on the screen. */
  drawn(): void
  /** The picture is gone for good. */
  lost(): void
  /** This device should not be asked to draw after all. */
  unavailable(): void
}

export interface TableMaker {
  /** Fetches the drawing, and does not run it. Called once at most, and before `start`. */
  readonly fetchAhead: () => void
  /** Fetches and starts the drawing; null where this device cannot draw. */
  readonly start: (events: TableEvents) => Promise<DrawnTable | null>
  readonly failed: (error: unknown) => void
}

export function createLateTable({ fetchAhead, start, failed }: TableMaker): Table {
  const state = signal<TableState>('absent')
  let starting: Promise<DrawnTable | null> | null = null
  let isFetched = false

  const table = (): Promise<DrawnTable | null> => {
    starting ??= begin()
    return starting
  }
  const begin = async (): Promise<DrawnTable | null> => {
    state.value = 'loading'
    try {
      const drawn = await start({
        drawn: () => {
          state.value = 'drawn'
        },
        lost: () => {
          state.value = 'lost'
        },
        unavailable: () => {
          state.value = 'unavailable'
        },
      })
      if (!drawn) state.value = 'unavailable'
      return drawn
    } catch (error) {
      state.value = 'unavailable'
      failed(error)
      return null
    }
  }
  const show = (draw: (drawn: DrawnTable) => () => void): (() => void) => {
    // A picture that is already up is not yet this one.
    if (state.peek() === 'drawn') state.value = 'loading'
    let wanted = true
    let takeDown: (() => void) | null = null
    void table().then((drawn) => {
      if (drawn && wanted) takeDown = draw(drawn)
    })
    return () => {
      wanted = false
      takeDown?.()
    }
  }
  return {
    state,
    fetchAhead() {
      if (!isFetched && starting === null) fetchAhead()
      isFetched = true
    },
    showDesk: (place, view) => show((drawn) => drawn.showDesk(place, view)),
    showBoard: (place, view) => show((drawn) => drawn.showBoard(place, view)),
  }
}
