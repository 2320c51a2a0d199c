// Two hundred rounds at one desk: nothing that belongs to a round outlives it.
import { expect, test, type CDPSession, type Page } from '@playwright/test'
import { Desk } from './helpers/desk'
import { SHIPMENT } from './helpers/levels'

// A trace keeps notes on every element in the page itself.
test.use({ trace: 'off' })

const SETTLED = 20
const MANY = 200

interface Held {
  /** Bytes of JavaScript objects. */
  heap: number
  nodes: number
  listeners: number
  /** Every painted texture is a canvas of its own. */
  canvases: number
}

test('heap, nodes, listeners and textures do not grow from round 20 to round 200', async ({ page }) => {
  test.setTimeout(240_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const desk = new Desk(page)
  await desk.openAtFirstStatement(SHIPMENT)
  await desk.drawn()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.enable')

  await playRounds(page, SETTLED)
  const before = await held(devtools)
  await playRounds(page, MANY - SETTLED)
  const after = await held(devtools)

  expect(after.canvases, 'textures').toBeLessThanOrEqual(before.canvases)
  expect(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners)
  expect(after.nodes, 'nodes').toBeLessThanOrEqual(before.nodes)
  // A round kept would be some 20 KB, so 180 of them 3.6 MB. What grows, by some 40 KB, is the list of results, which
  // is kept on purpose, and what the browser notes of each round for whoever measures the page.
  expect(after.heap - before.heap, 'bytes of heap').toBeLessThan(200_000)
})

/** Plays whole rounds from the first statement on, every second statement wrongly, and begins the next one. */
function playRounds(page: Page, rounds: number): Promise<void> {
  return page.evaluate(async (count) => {
    const nextTask = () => new Promise((done) => setTimeout(done))
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done))
    /** Waits for what the last step leads to: tasks while they suffice, frames where a picture has to come. */
    const find = async (selector: string): Promise<HTMLElement> => {
      for (let turn = 0; turn < 400; turn++) {
        const found = document.querySelector<HTMLElement>(selector)
        if (found) return found
        await (turn < 20 ? nextTask() : nextFrame())
      }
      throw new Error(`There is no ${selector}: ${document.body.innerText.slice(0, 200)}`)
    }
    const press = async (selector: string) => (await find(selector)).click()
    for (let round = 0; round < count; round++) {
      for (let statement = 0; !document.querySelector('.result'); statement++) {
        await find('.play[data-phase="sorting"] .tray input:not(:disabled)')
        const trays = document.querySelectorAll<HTMLElement>('.tray input')
        trays[statement % trays.length]?.click()
        await find('.tray input:checked')
        await press('.play[data-phase="sorting"] button.primary')
        await find('.explanation-sheet')
        await press('.play[data-phase="explained"] button.primary')
        await find('.play[data-phase="sorting"], .result')
      }
      await find('.board[data-drawn="true"]')
      await press('.result button.primary')
      await press('.briefing button.primary')
      await find('.play[data-drawn="true"]')
    }
    await nextFrame()
    await nextFrame()
  }, rounds)
}

async function held(devtools: CDPSession): Promise<Held> {
  // Some things are let go of only when what held them has gone.
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return { heap: usedSize, nodes, listeners: jsEventListeners, canvases: await countCanvases(devtools) }
}

async function countCanvases(devtools: CDPSession): Promise<number> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' })
  if (result.objectId === undefined) throw new Error('The page has no canvases to count')
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId })
  const count = await devtools.send('Runtime.callFunctionOn', {
    ...(objects.objectId === undefined ? {} : { objectId: objects.objectId }),
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await devtools.send('Runtime.releaseObject', { objectId: result.objectId })
  if (objects.objectId !== undefined)
    await devtools.send('Runtime.releaseObject', { objectId: objects.objectId })
  return Number(count.result.value)
}
