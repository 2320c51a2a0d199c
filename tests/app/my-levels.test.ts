// The shelf of levels from elsewhere: kept when asked, found again, and never trusted.
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { levelsFromEverywhere } from '../../src/app/levels-from-everywhere'
import { createMyLevels } from '../../src/app/my-levels'
import { createNotices } from '../../src/app/notices'
import { createBrowserGuests } from '../../src/platform/browser-guests'
import { openLevelDatabase } from '../../src/platform/level-database'
import { createMemoryRecords } from '../../src/platform/memory-records'
import { aLevel } from '../builders/level'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

const shelfIn = (records = createMemoryRecords()) => {
  const guests = createBrowserGuests()
  const notices = createNotices()
  return { guests, notices, records, shelf: createMyLevels({ records, notices, guests: async () => guests }) }
}

test('a level that came in can be played, and has the same id whenever it comes', async () => {
  const { shelf, guests } = shelfIn()
  const { id } = await shelf.receive(aLevel())
  expect((await shelf.receive(aLevel())).id).toBe(id)
  expect((await shelf.receive(aLevel({ title: 'Another' }))).id).not.toBe(id)
  expect((await guests.load(id))?.level).toEqual(aLevel())
  expect(shelf.value.value).toEqual([])
})

test('a level put on the shelf is there at the next visit, and can be taken away', async () => {
  const { shelf, records } = shelfIn()
  const { id } = await shelf.receive(aLevel())
  expect(await shelf.put(id)).toBe(true)
  const later = shelfIn(records.tab())
  expect(later.shelf.value.value).toMatchObject([
    { id, title: 'Smoke over the harbour', authors: 'A. Teacher' },
  ])
  expect((await later.guests.load(id))?.kept).toBe(true)
  await later.shelf.takeAway(id)
  expect(later.shelf.value.value).toEqual([])
})

test('with the storage blocked a level can be played but not put on the shelf, and that is said', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  const { shelf, guests, notices } = shelfIn()
  const { id } = await shelf.receive(aLevel())
  expect((await guests.load(id))?.level.title).toBe('Smoke over the harbour')
  expect(await shelf.put(id)).toBe(false)
  expect(notices.shown.value).toEqual(['not-kept'])
})

test('what is stored is checked again when it is read', async () => {
  const { shelf, guests } = shelfIn()
  const { id } = await shelf.receive(aLevel())
  const db = await openLevelDatabase(() => {})
  const bad = { id: 'bad', level: { title: '<b>' }, kept: true, at: 1 }
  await db?.put('guests', bad)
  expect(await guests.load('bad')).toBeNull()
  expect(await createBrowserGuests().load(id)).not.toBeNull()
})

test('levels of the site, drafts and guests are told apart by their ids', async () => {
  const levels = levelsFromEverywhere(
    { cards: () => Promise.resolve([]), load: async (id) => (id === 'site' ? aLevel() : null) },
    {
      draft: async (id) => (id === 'one' ? aLevel() : null),
      guest: async () => null,
    },
  )
  expect((await levels.load('site'))?.id).toBe('harbour-smoke')
  expect((await levels.load('draft:one'))?.id).toBe('draft:one')
  expect(await levels.load('draft:two')).toBeNull()
  expect(await levels.load('guest:one')).toBeNull()
})
