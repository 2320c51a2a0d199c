// The table that comes late: fetched once, only when asked for, taken down again, honest about failing.
import { describe, expect, it, vi } from 'vitest'
import { createLateTable, type DrawnTable, type TableEvents, type TableMaker } from '../../src/app/late-table'
import type { BoardView } from '../../src/app/ports/table'
import { signal } from '@preact/signals'

const view: BoardView = { boxes: signal(null) }
const place = Object.create(null)

const noDrawing: TableMaker = {
  fetchAhead: () => undefined,
  start: async () => null,
  failed: () => undefined,
}

function aDrawnTable() {
  const takeDown = vi.fn<() => void>()
  const showBoard = vi.fn<DrawnTable['showBoard']>(() => takeDown)
  return { showDesk: () => takeDown, showBoard, takeDown }
}

describe('a late table', () => {
  it('is not fetched before a page asks for it, and then once', async () => {
    const start = vi.fn<() => Promise<DrawnTable>>(async () => aDrawnTable())
    const table = createLateTable({ ...noDrawing, start })
    expect(start).not.toHaveBeenCalled()
    table.showBoard(place, view)
    table.showBoard(place, view)
    await Promise.resolve()
    expect(start).toHaveBeenCalledTimes(1)
  })

  it('takes the picture down, also one that was never put up', async () => {
    const drawn = aDrawnTable()
    const table = createLateTable({ ...noDrawing, start: async () => drawn })
    table.showBoard(place, view)()
    await new Promise((done) => setTimeout(done))
    expect(drawn.showBoard).not.toHaveBeenCalled()
    const takeDown = table.showBoard(place, view)
    await new Promise((done) => setTimeout(done))
    takeDown()
    expect(drawn.takeDown).toHaveBeenCalledTimes(1)
  })

  it('says when it is drawn, when it is lost and when it had better not draw', async () => {
    const tell: TableEvents[] = []
    const table = createLateTable({
      ...noDrawing,
      async start(events) {
        tell.push(events)
        return aDrawnTable()
      },
    })
    expect(table.state.value).toBe('absent')
    table.showBoard(place, view)
    expect(table.state.value).toBe('loading')
    await Promise.resolve()
    tell[0]?.drawn()
    expect(table.state.value).toBe('drawn')
    tell[0]?.lost()
    expect(table.state.value).toBe('lost')
    tell[0]?.unavailable()
    expect(table.state.value).toBe('unavailable')
  })

  it.each([
    ['cannot draw', async () => null],
    ['does not arrive', () => Promise.reject(new Error('offline'))],
  ])('is unavailable when it %s', async (_, start) => {
    const table = createLateTable({ ...noDrawing, start })
    table.showBoard(place, view)
    await vi.waitFor(() => expect(table.state.value).toBe('unavailable'))
  })

  it('is fetched ahead once, and not when it is on its way already', () => {
    const fetchAhead = vi.fn<() => void>()
    const table = createLateTable({ ...noDrawing, fetchAhead })
    table.fetchAhead()
    table.fetchAhead()
    expect(fetchAhead).toHaveBeenCalledTimes(1)
    expect(table.state.value).toBe('absent')
    const asked = createLateTable({ ...noDrawing, fetchAhead })
    asked.showBoard(place, view)
    asked.fetchAhead()
    expect(fetchAhead).toHaveBeenCalledTimes(1)
  })
})
