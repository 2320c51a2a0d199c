// Reduced motion on the drawn table: nothing changes place, size or angle by and by, and no dust is raised.
import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Box, createDeskStage } from '../../src/app/desk-stage'
import { createNotices } from '../../src/app/notices'
import type { BoardBoxes } from '../../src/app/ports/table'
import { createProgress } from '../../src/app/progress'
import { openRoundSession } from '../../src/app/round-session'
import type { Bin } from '../../src/core/level/level-schema'
import type { Command } from '../../src/core/round/command'
import { createMemoryRecords } from '../../src/platform/memory-records'
import { createMotions } from '../../src/table/motions'
import { readPalette } from '../../src/table/palette'
import type { CounterSettings, Tween } from '../../src/table/phaser/motion'
import { showBoard } from '../../src/table/scenes/board-scene'
import { showDesk } from '../../src/table/scenes/desk-scene'
import type { TableTools } from '../../src/table/tools'
import { aRoundLevel } from '../builders/round'

const aBox = (x: number, y: number, width = 200, height = 100): Box => ({ x, y, width, height })

/** A table whose pictures only note what becomes of them, and whose time is told by `pass`. */
function aTable(still: boolean) {
  const pictures: { name: string; pose: string; alpha: number }[] = []
  const running = new Set<CounterSettings>()
  const [moved, faded] = [new Set<string>(), new Set<string>()]

  const image = (_x: number, _y: number, key: string) => {
    const picture = { name: key.split(' ')[0] ?? '', pose: '', alpha: 1 }
    const pose: Record<string, unknown> = {}
    pictures.push(picture)
    const noting =
      (what: string) =>
      (...how: number[]) => {
        pose[what] = how
        picture.pose = JSON.stringify(pose)
        return drawn
      }
    const heeding = () => drawn
    const drawn = {
      setPosition: noting('position'),
      setAngle: noting('angle'),
      setDisplaySize: noting('size'),
      setAlpha(alpha: number) {
        picture.alpha = alpha
        return drawn
      },
      setTexture: heeding,
      setDepth: heeding,
      setVisible: heeding,
      destroy: heeding,
    }
    return drawn
  }
  const tools: TableTools = {
    scene: Object.assign(Object.create(null), { add: { image } }),
    shelf: {
      palette: readPalette(() => '', false),
      ratio: 1,
      setLook: () => undefined,
      take: (key, width, height) => ({ key, width, height, release: () => undefined }),
    },
    motions: createMotions(
      {
        addCounter(settings) {
          running.add(settings)
          const tween: Tween = Object.assign(Object.create(null), { stop: () => running.delete(settings) })
          return tween
        },
      },
      signal(still),
      () => undefined,
    ),
    wake: () => undefined,
  }
  const look = () => pictures.map((picture) => ({ ...picture }))
  /** Runs all motions to their end, and notes whose pictures they moved and faded. */
  const pass = () => {
    for (const settings of running) {
      let before = look()
      for (const progress of [0.25, 0.5, 0.75]) {
        settings.onUpdate?.(Object.assign(Object.create(null), { getValue: () => progress }))
        const now = look()
        for (const [index, { name, pose, alpha }] of now.entries()) {
          if (before[index]?.pose !== pose) moved.add(name)
          if (before[index]?.alpha !== alpha) faded.add(name)
        }
        before = now
      }
      running.delete(settings)
      settings.onComplete?.()
    }
  }
  return { tools, pass, moved, faded, drawn: () => new Set(pictures.map(({ name }) => name)) }
}

/** One statement sorted wrongly, the next one rightly, with a hand over a tray before. */
function sortTwo(still: boolean) {
  const table = aTable(still)
  const records = createMemoryRecords()
  const notices = createNotices()
  const session = openRoundSession(
    aRoundLevel(),
    { levelId: 'harbour-smoke', seed: 7, mode: null },
    {
      records,
      notices,
      progress: createProgress({ records, notices }),
      chance: { seed: () => 7, id: () => 'round' },
    },
  )
  session.dispatch({ type: 'start', mode: 'practice', asksCertainty: false })
  const stage = createDeskStage()
  stage.boxes.value = {
    stage: aBox(0, 0, 900, 400),
    slip: aBox(300, 0, 300),
    trays: {
      confirmed: aBox(0, 200),
      denial: aBox(220, 200),
      anonymous: aBox(440, 200),
      opinion: aBox(660, 200),
    },
  }
  const showing = showDesk(table.tools, { session, stage }, () => undefined)
  const dispatch = (command: Command) => {
    session.dispatch(command)
    stage.bin.value = session.bin.value
    table.pass()
  }
  const sort = (bin: Bin) => {
    stage.over.value = bin
    table.pass()
    stage.over.value = null
    table.pass()
    dispatch({ type: 'place', statement: session.statement.value.id, bin })
    dispatch({ type: 'check' })
  }
  const { category } = session.statement.value
  sort(category === 'denial' ? 'anonymous' : 'denial')
  expect(session.verdict.value).toBe('wrong')
  dispatch({ type: 'next' })
  sort(session.statement.value.category)
  expect(session.verdict.value).toBe('right')
  showing.takeDown()
  return table
}

function pinTwo(still: boolean) {
  const table = aTable(still)
  const boxes: BoardBoxes = {
    board: aBox(0, 0, 900, 400),
    slips: [
      { id: 'allegation', box: aBox(40, 40), bin: 'confirmed', pin: 'right' },
      { id: 'denial', box: aBox(400, 40), bin: 'denial', pin: 'wrong' },
    ],
    threads: [{ from: 'denial', to: 'allegation' }],
  }
  showBoard(table.tools, { boxes: signal(boxes) }, () => undefined)
  table.pass()
  return table
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

describe('with full motion', () => {
  it('moves slip, trays and stamp, and raises dust', () => {
    const { moved, drawn } = sortTwo(false)
    expect([...moved].sort()).toEqual(['slip', 'speck', 'stamp', 'tray'])
    expect(drawn()).toContain('speck')
  })

  it('pins the slips to the board one by one', () => {
    const { moved, faded } = pinTwo(false)
    expect([...moved].sort()).toEqual(['pin', 'pinned'])
    expect(faded).toContain('threads')
  })
})

describe('with reduced motion', () => {
  it('moves nothing on the desk and raises no dust: the stamp alone fades in', () => {
    const { moved, faded, drawn } = sortTwo(true)
    expect([...moved]).toEqual([])
    expect(drawn()).not.toContain('speck')
    expect([...faded]).toEqual(['stamp'])
  })

  it('has everything pinned to the board at once', () => {
    const { moved, faded, drawn } = pinTwo(true)
    expect([...moved, ...faded]).toEqual([])
    expect([...drawn()].sort()).toEqual(['cork', 'pin', 'pinned', 'threads'])
  })
})
