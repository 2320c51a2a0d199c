// Drafts in the browser's database. Where it is blocked, or fails, or is full, they are kept in memory and
// `lasting` says so. What is stored is read through a schema; what is damaged is set aside, never thrown away.
import { signal } from '@preact/signals'
import * as z from 'zod/mini'
import { cardOf, versionOf } from '../app/draft-cards'
import type { DraftNews, DraftRecord, Drafts, DraftSaving } from '../app/ports/drafts'
import { readDraft } from '../core/draft/read-draft'
import { versionsToDrop } from '../core/draft/thin-versions'
import { type LevelDatabase, openLevelDatabase } from './level-database'
import { createMemoryDrafts } from './memory-drafts'
import { readStoredDraft, type StoredDraft, storedDraft, storedRevision } from './stored-draft'

const newsSchema = z.object({ id: z.string(), what: z.enum(['opened', 'open-too', 'saved', 'removed']) })

/** Milliseconds between two versions of a draft that is being written. */
const VERSION_EVERY = 30_000
/** Removed drafts can be restored for this long, in milliseconds. */
const REMOVED_FOR = 7 * 24 * 60 * 60 * 1000
const CHANNEL = 'on-the-record/drafts'

export interface BrowserDraftsOptions {
  readonly now?: () => number
  readonly database?: Promise<LevelDatabase | null>
}

export function createBrowserDrafts({ now = Date.now, database }: BrowserDraftsOptions = {}): Drafts {
  const lasting = signal(true)
  const notLasting = () => {
    lasting.value = false
  }
  const opening = database ?? openLevelDatabase(notLasting)
  /** Holds what the database would not take; it counts before what is stored. */
  const memory = createMemoryDrafts(now, undefined, false)
  const unstored = new Set<string>()
  const lastVersion = new Map<string, number>()
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  const tell = (news: DraftNews) => channel?.postMessage(news)

  /** Carries out work on the database; `otherwise` where there is none or it fails. */
  async function attempt<Result>(
    work: (db: LevelDatabase) => Promise<Result>,
    otherwise: () => Promise<Result>,
  ): Promise<Result> {
    const db = await opening
    if (db === null) {
      notLasting()
      return otherwise()
    }
    try {
      return await work(db)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      notLasting()
      return otherwise()
    }
  }

  async function setAside(db: LevelDatabase, from: string, key: string, data: unknown): Promise<void> {
    const work = db.transaction(['drafts', 'setAside'], 'readwrite')
    await Promise.all([
      work.objectStore('setAside').add({ from, at: now(), data }),
      work.objectStore('drafts').delete(key),
      work.done,
    ])
  }

  async function stored(db: LevelDatabase, id: string): Promise<StoredDraft | 'nothing' | 'damaged'> {
    const data = await db.get('drafts', id)
    if (data === undefined) return 'nothing'
    const record = readStoredDraft(data)
    if (record !== null) return record
    await setAside(db, 'drafts', id, data)
    return 'damaged'
  }

  async function write(db: LevelDatabase, record: DraftRecord, milestone: boolean): Promise<DraftSaving> {
    const work = db.transaction(['drafts', 'versions'], 'readwrite')
    const drafts = work.objectStore('drafts')
    const data = await drafts.get(record.id)
    // The whole of it is read only where it counts: this runs while somebody types.
    const there = storedRevision(data) >= record.revision ? readStoredDraft(data) : null
    if (there !== null) {
      await work.done
      return { saved: 'elsewhere', record: there }
    }
    const due = now() - (lastVersion.get(record.id) ?? 0) >= VERSION_EVERY
    const requests: Promise<unknown>[] = [drafts.put(storedDraft(record))]
    if (milestone || due) {
      const { id: draftId, savedAt, draft } = record
      requests.push(work.objectStore('versions').put({ draftId, savedAt, draft }))
    }
    await Promise.all([...requests, work.done])
    if (milestone || due) {
      lastVersion.set(record.id, now())
      await thin(db, record.id)
    }
    return { saved: 'kept', record }
  }

  async function thin(db: LevelDatabase, id: string): Promise<void> {
    const keys = await db.getAllKeysFromIndex('versions', 'draftId', id)
    const drop = versionsToDrop(
      keys.map((key) => ({ key, savedAt: key[1] })),
      now(),
    )
    await Promise.all(drop.map(({ key }) => db.delete('versions', key)))
  }

  /** A full disk: old versions go before new words are lost. */
  async function makeRoom(db: LevelDatabase): Promise<void> {
    const keys = await db.getAllKeys('versions')
    const oldest = keys.toSorted((one, other) => one[1] - other[1]).slice(0, Math.ceil(keys.length / 2))
    await Promise.all(oldest.map((key) => db.delete('versions', key)))
  }

  return {
    lasting,
    list: () =>
      attempt(
        async (db) => {
          const records: DraftRecord[] = []
          let damaged = 0
          for (const data of await db.getAll('drafts')) {
            const record = readStoredDraft(data)
            if (record === null) {
              damaged += 1
              await setAside(db, 'drafts', data.id, data)
            } else if (record.removedAt === null) records.push(record)
            else if (now() - record.removedAt > REMOVED_FOR) await forget(db, record.id)
          }
          const inPlace = records.filter(({ id }) => !unstored.has(id)).map(cardOf)
          const cards = [...inPlace, ...(await memory.list()).cards]
          return { cards: cards.toSorted((one, other) => other.savedAt - one.savedAt), damaged }
        },
        () => memory.list(),
      ),
    load: (id) =>
      attempt(
        async (db) => {
          if (unstored.has(id)) return memory.load(id)
          const record = await stored(db, id)
          if (record === 'damaged') return { found: 'damaged' }
          if (record === 'nothing' || record.removedAt !== null) return memory.load(id)
          return { found: 'draft', record }
        },
        () => memory.load(id),
      ),
    async save({ id, revision, draft, base, text = null }, { milestone = false } = {}) {
      const record = { id, revision: revision + 1, savedAt: now(), draft, base, text }
      const inMemory = async (): Promise<DraftSaving> => {
        unstored.add(id)
        await memory.save({ id, revision, draft, base, text })
        return { saved: 'not-kept', record }
      }
      const saving = await attempt(async (db) => {
        try {
          return await write(db, record, milestone)
        } catch (error) {
          if (!isFull(error)) throw error
          await makeRoom(db)
          return write(db, record, false)
        }
      }, inMemory)
      if (saving.saved === 'kept') {
        unstored.delete(id)
        lasting.value = true
        tell({ id, what: 'saved' })
      }
      return saving
    },
    remove: (id) =>
      attempt(
        async (db) => {
          const record = await stored(db, id)
          if (typeof record === 'object') await db.put('drafts', storedDraft(record, now()))
          await memory.remove(id)
          tell({ id, what: 'removed' })
        },
        () => memory.remove(id),
      ),
    restore: (id) =>
      attempt(
        async (db) => {
          const record = await stored(db, id)
          if (typeof record === 'object') await db.put('drafts', storedDraft(record))
          await memory.restore(id)
        },
        () => memory.restore(id),
      ),
    versions: (id) =>
      attempt(
        async (db) => {
          const all = await db.getAllFromIndex('versions', 'draftId', id)
          return all.reverse().flatMap(({ savedAt, draft }) => {
            const read = readDraft(draft)
            return read === null ? [] : [versionOf(savedAt, read)]
          })
        },
        () => memory.versions(id),
      ),
    version: (id, savedAt) =>
      attempt(
        async (db) => {
          const version = await db.get('versions', [id, savedAt])
          return version === undefined ? null : readDraft(version.draft)
        },
        () => memory.version(id, savedAt),
      ),
    tell,
    watch(heard) {
      const receive = ({ data }: MessageEvent<unknown>) => {
        const news = newsSchema.safeParse(data)
        if (news.success) heard(news.data)
      }
      channel?.addEventListener('message', receive)
      return () => channel?.removeEventListener('message', receive)
    },
  }
}

async function forget(db: LevelDatabase, id: string): Promise<void> {
  const keys = await db.getAllKeysFromIndex('versions', 'draftId', id)
  await Promise.all([db.delete('drafts', id), ...keys.map((key) => db.delete('versions', key))])
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
