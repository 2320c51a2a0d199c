// Drafts in the browser's database: nothing that was written is lost, whatever the storage does.
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DraftNews } from '../../src/app/ports/drafts'
import { createBrowserDrafts } from '../../src/platform/browser-drafts'
import { openLevelDatabase } from '../../src/platform/level-database'
import { aDraft } from '../builders/draft'

let clock = Date.UTC(2026, 0, 5, 8)
const now = () => clock
const open = () => createBrowserDrafts({ now })

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('a draft is there again at the next visit', async () => {
  const draft = aDraft()
  const saving = await open().save({ id: 'one', revision: 0, draft, base: '# a comment' })
  expect(saving).toMatchObject({ saved: 'kept', record: { revision: 1 } })
  const later = open()
  expect(await later.load('one')).toMatchObject({ found: 'draft', record: { draft, base: '# a comment' } })
  expect(await later.list()).toEqual({
    cards: [{ id: 'one', title: 'Smoke over the harbour', savedAt: clock, statements: 4 }],
    damaged: 0,
  })
  expect(await later.load('none')).toEqual({ found: 'nothing' })
})

test('two tabs cannot write over each other', async () => {
  const one = open()
  const other = open()
  const { record } = await one.save({ id: 'd', revision: 0, draft: aDraft(), base: null })
  await one.save({ ...record, draft: aDraft({ title: 'From the first tab' }) })
  const late = await other.save({ ...record, draft: aDraft({ title: 'From the second tab' }) })
  expect(late).toMatchObject({ saved: 'elsewhere', record: { draft: { title: 'From the first tab' } } })
  expect(await one.load('d')).toMatchObject({ record: { draft: { title: 'From the first tab' } } })
})

test('a deleted draft can be restored, with its versions', async () => {
  const drafts = open()
  await drafts.save({ id: 'd', revision: 0, draft: aDraft(), base: null })
  await drafts.remove('d')
  expect((await drafts.list()).cards).toEqual([])
  expect(await drafts.load('d')).toEqual({ found: 'nothing' })
  await drafts.restore('d')
  expect((await drafts.list()).cards).toHaveLength(1)
  expect(await drafts.versions('d')).toHaveLength(1)
})

test('versions can be gone back to; not every saving makes one', async () => {
  const drafts = open()
  let revision = 0
  for (let second = 0; second < 100; second += 1) {
    clock += 1000
    const draft = aDraft({ body: `Second ${second}.` })
    revision = (await drafts.save({ id: 'd', revision, draft, base: null })).record.revision
  }
  const versions = await drafts.versions('d')
  expect(versions.map(({ words }) => words)).toEqual([2, 2, 2, 2])
  const first = await drafts.version('d', versions.at(-1)?.savedAt ?? 0)
  expect(first?.body).toBe('Second 0.')
})

test('a damaged draft is set aside and counted, and the others are shown', async () => {
  const drafts = open()
  await drafts.save({ id: 'good', revision: 0, draft: aDraft(), base: null })
  const db = await openLevelDatabase(() => {})
  await db?.put('drafts', { id: 'bad' })
  const worse = {
    id: 'worse',
    revision: 1,
    savedAt: 1,
    draft: { title: 3 },
    base: null,
    text: null,
    removedAt: null,
  }
  await db?.put('drafts', worse)
  expect(await drafts.load('worse')).toEqual({ found: 'damaged' })
  expect(await drafts.list()).toMatchObject({ cards: [{ id: 'good' }], damaged: 1 })
  expect(await drafts.list()).toMatchObject({ damaged: 0 })
  const aside = (await db?.getAll('setAside')) ?? []
  expect(aside.map(({ data }) => data)).toEqual([worse, { id: 'bad' }])
})

test('a full disk loses old versions before new words', async () => {
  const drafts = open()
  let { record } = await drafts.save({ id: 'd', revision: 0, draft: aDraft(), base: null })
  for (let minute = 0; minute < 6; minute += 1) {
    clock += 60_000
    record = (await drafts.save({ ...record, draft: aDraft({ body: `${minute}` }) })).record
  }
  const before = await drafts.versions('d')
  const put = vi.spyOn(IDBObjectStore.prototype, 'put')
  put.mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const saving = await drafts.save({ ...record, draft: aDraft({ body: 'the newest words' }) })
  expect(saving.saved).toBe('kept')
  expect((await drafts.versions('d')).length).toBeLessThan(before.length)
  expect(await open().load('d')).toMatchObject({ record: { draft: { body: 'the newest words' } } })
})

test('a disk that stays full: the words are kept in memory, and it is said', async () => {
  const drafts = open()
  const { record } = await drafts.save({ id: 'd', revision: 0, draft: aDraft(), base: null })
  const put = vi.spyOn(IDBObjectStore.prototype, 'put')
  put.mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const saving = await drafts.save({ ...record, draft: aDraft({ body: 'in memory' }) })
  expect(saving.saved).toBe('not-kept')
  expect(drafts.lasting.value).toBe(false)
  expect(await drafts.load('d')).toMatchObject({ record: { draft: { body: 'in memory' } } })
  put.mockRestore()
  const again = await drafts.save({ ...saving.record, draft: aDraft({ body: 'there is room' }) })
  expect(again.saved).toBe('kept')
  expect(drafts.lasting.value).toBe(true)
  expect(await open().load('d')).toMatchObject({ record: { draft: { body: 'there is room' } } })
})

test('with the storage blocked everything works for as long as the page lives', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  const drafts = open()
  const saving = await drafts.save({ id: 'd', revision: 0, draft: aDraft(), base: null })
  expect(saving.saved).toBe('not-kept')
  expect(drafts.lasting.value).toBe(false)
  expect((await drafts.list()).cards).toHaveLength(1)
  expect(await drafts.load('d')).toMatchObject({ found: 'draft' })
  await drafts.remove('d')
  await drafts.restore('d')
  expect(await drafts.versions('d')).toHaveLength(1)
})

test('tabs hear of each other', async () => {
  const one = open()
  const other = open()
  const heard: DraftNews[] = []
  const stop = other.watch((news) => heard.push(news))
  await one.save({ id: 'd', revision: 0, draft: aDraft(), base: null })
  await vi.waitFor(() => expect(heard).toEqual([{ id: 'd', what: 'saved' }]))
  stop()
})
