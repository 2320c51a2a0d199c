// A draft being written: saved by itself, checked when the writer pauses, shared between tabs without a loss.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leaveBehind, pickUp, takeUp } from '../../src/app/draft-rescue'
import { openDraftSession } from '../../src/app/draft-session'
import type { Draft } from '../../src/core/draft/draft'
import { withBody } from '../../src/core/draft/edit-report'
import { createMemoryDrafts, type MemoryDrafts } from '../../src/platform/memory-drafts'
import { createMemoryRecords } from '../../src/platform/memory-records'
import { aDraft } from '../builders/draft'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const titled = (title: string) => (draft: Draft) => ({ ...draft, title })

async function opened(drafts: MemoryDrafts, id = 'd') {
  const there = await drafts.load(id)
  const record =
    there.found === 'draft'
      ? there.record
      : (await drafts.save({ id, revision: 0, draft: aDraft(), base: null })).record
  let number = 0
  return openDraftSession(record, {
    drafts,
    now: () => Date.now(),
    newId: () => {
      number += 1
      return `copy-${number}`
    },
  })
}

const storedTitle = async (drafts: MemoryDrafts, id = 'd') => {
  const loading = await drafts.load(id)
  return loading.found === 'draft' ? loading.record.draft.title : loading.found
}

test('what was written is saved within a second, also when the writer never pauses', async () => {
  const drafts = createMemoryDrafts()
  const session = await opened(drafts)
  session.edit('title', titled('A'), 'typing')
  await vi.advanceTimersByTimeAsync(450)
  expect(await storedTitle(drafts)).toBe('A')
  expect(session.saving.value).toBe('saved')
  for (let key = 0; key < 10; key += 1) {
    session.edit('title', titled(`B${key}`), 'typing')
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(await storedTitle(drafts)).toMatch(/^B/u)
})

test('findings are renewed a moment after the last key, and anchors are put in order', async () => {
  const session = await opened(createMemoryDrafts())
  expect(session.check.value.remarks).toEqual([])
  session.edit('report.body', (draft) => withBody(draft, draft.body.replace('denied', 'denies')), 'typing')
  expect(session.check.value.remarks).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(session.check.value.remarks.map(({ address }) => address)).toEqual(['statements.t2.evidence'])
})

test('everything can be undone and done again, and both are saved', async () => {
  const drafts = createMemoryDrafts()
  const session = await opened(drafts)
  session.edit('title', titled('One'), 'typing')
  session.edit('goal', (draft) => ({ ...draft, goal: 'Another goal.' }))
  expect(session.undo()).toBe('goal')
  expect(session.undo()).toBe('title')
  expect(session.undo()).toBeNull()
  expect(session.draft.value).toEqual(aDraft())
  session.redo()
  await vi.advanceTimersByTimeAsync(1000)
  expect(await storedTitle(drafts)).toBe('One')
})

test('a tab with nothing unsaved follows the other, and can undo that', async () => {
  const drafts = createMemoryDrafts()
  const one = await opened(drafts)
  const other = await opened(drafts.tab())
  expect(one.elsewhere.value).toBe('open-too')
  expect(other.elsewhere.value).toBe('open-too')
  one.edit('title', titled('From the first tab'), 'typing')
  await vi.advanceTimersByTimeAsync(1000)
  expect(other.draft.value.title).toBe('From the first tab')
  expect(other.elsewhere.value).toBe('followed')
  other.undo()
  expect(other.draft.value.title).toBe(aDraft().title)
})

test('a tab whose anchors were put in order goes on following', async () => {
  const drafts = createMemoryDrafts()
  const one = await opened(drafts)
  const other = await opened(drafts.tab())
  one.edit('report.body', (draft) => ({ ...draft, anchors: {} }))
  await one.save()
  await vi.advanceTimersByTimeAsync(50)
  expect(other.elsewhere.value).toBe('followed')
  one.edit('title', titled('And on'), 'typing')
  await vi.advanceTimersByTimeAsync(1000)
  expect(other.draft.value.title).toBe('And on')
})

test('two tabs that write at once: the later one goes on as a draft of its own', async () => {
  const drafts = createMemoryDrafts()
  const one = await opened(drafts)
  const other = await opened(drafts.tab())
  one.edit('title', titled('One'), 'typing')
  other.edit('title', titled('Other'), 'typing')
  await vi.advanceTimersByTimeAsync(1000)
  expect(await storedTitle(drafts)).toBe('One')
  expect(other.elsewhere.value).toBe('copied')
  expect(other.id.value).toBe('copy-1')
  expect(await storedTitle(drafts, 'copy-1')).toBe('Other')
})

test('a full storage is said, and editing goes on', async () => {
  const drafts = createMemoryDrafts()
  const session = await opened(drafts)
  drafts.full = true
  session.edit('title', titled('Unsaved'), 'typing')
  await vi.advanceTimersByTimeAsync(1000)
  expect(session.saving.value).toBe('not-kept')
  expect(session.draft.value.title).toBe('Unsaved')
})

test('going back to a version keeps what was there, and can be undone', async () => {
  const drafts = createMemoryDrafts()
  const session = await opened(drafts)
  session.edit('title', titled('New'), 'typing')
  await session.replace(aDraft({ title: 'Old' }), null)
  expect(session.draft.value.title).toBe('Old')
  expect((await drafts.versions('d')).map(({ title }) => title)).toContain('New')
  session.undo()
  expect(session.draft.value.title).toBe('New')
})

test('words of a page that is closed in mid-typing are taken up at the next visit', async () => {
  const records = createMemoryRecords()
  const drafts = createMemoryDrafts()
  const session = await opened(drafts)
  session.edit('title', titled('Last words'), 'typing')
  leaveBehind(records, session.unsaved())
  expect(await takeUp(records, drafts, () => 'new')).toEqual({ saved: 1, damaged: 0 })
  expect(await storedTitle(drafts)).toBe('Last words')
  expect(await takeUp(records, drafts, () => 'new')).toEqual({ saved: 0, damaged: 0 })
})

test('last words that the draft has gone on without become a draft of their own', async () => {
  const records = createMemoryRecords()
  const drafts = createMemoryDrafts()
  const session = await opened(drafts)
  session.edit('title', titled('Last words'), 'typing')
  leaveBehind(records, session.unsaved())
  const other = await opened(drafts.tab())
  other.edit('title', titled('Gone on'), 'typing')
  await other.save()
  expect(await takeUp(records, drafts, () => 'new')).toEqual({ saved: 1, damaged: 0 })
  expect(await storedTitle(drafts)).toBe('Gone on')
  expect(await storedTitle(drafts, 'new')).toBe('Last words')
})

test('last words that cannot be read are set aside', async () => {
  const records = createMemoryRecords()
  records.write('unsaved-drafts', [{ id: 'd', revision: 1, savedAt: 1, draft: {}, base: null, text: null }])
  expect(await takeUp(records, createMemoryDrafts(), () => 'new')).toEqual({
    saved: 0,
    damaged: 1,
  })
  expect(records.texts.has('set-aside/unsaved-drafts')).toBe(true)
})

test('words that were saved after all are not taken up again', async () => {
  const records = createMemoryRecords()
  const drafts = createMemoryDrafts()
  const session = await opened(drafts)
  session.edit('title', titled('In time'), 'typing')
  const unsaved = session.unsaved()
  leaveBehind(records, unsaved)
  await session.save()
  pickUp(records, 'd')
  session.edit('title', titled('Gone on'), 'typing')
  await session.save()
  expect(await takeUp(records, drafts, () => 'new')).toEqual({ saved: 0, damaged: 0 })
  expect((await drafts.list()).cards.map(({ title }) => title)).toEqual(['Gone on'])
})

test('a text that no form can show is kept with the draft until it can', async () => {
  const drafts = createMemoryDrafts()
  const session = await opened(drafts)
  session.setText('title: [')
  await vi.advanceTimersByTimeAsync(1000)
  const later = await opened(drafts.tab())
  expect(later.text.value).toBe('title: [')
  later.takeText('title: New # mine', { ...later.draft.value, title: 'New' })
  await vi.advanceTimersByTimeAsync(1000)
  const loading = await drafts.load('d')
  expect(loading).toMatchObject({
    record: { text: null, base: 'title: New # mine', draft: { title: 'New' } },
  })
})
