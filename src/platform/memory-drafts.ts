// Drafts in memory: for tests, and for a browser that keeps nothing. Tabs made of one another share them.
import { signal } from '@preact/signals'
import { cardOf, versionOf } from '../app/draft-cards'
import type { DraftNews, DraftRecord, Drafts } from '../app/ports/drafts'
import { readDraft } from '../core/draft/read-draft'

interface Shelf {
  readonly records: Map<string, DraftRecord>
  readonly removed: Map<string, DraftRecord>
  readonly versions: Map<string, DraftRecord[]>
  readonly tabs: Set<Set<(news: DraftNews) => void>>
}

export type MemoryDrafts = Drafts & { tab(): MemoryDrafts; full: boolean }

export function createMemoryDrafts(
  now: () => number = () => Date.now(),
  shelf: Shelf = { records: new Map(), removed: new Map(), versions: new Map(), tabs: new Set() },
  lasts = true,
): MemoryDrafts {
  const lasting = signal(lasts)
  const listeners = new Set<(news: DraftNews) => void>()
  shelf.tabs.add(listeners)
  const drafts: MemoryDrafts = {
    lasting,
    full: false,
    tab: () => createMemoryDrafts(now, shelf, lasts),
    list: async () => ({
      cards: [...shelf.records.values()].map(cardOf).toSorted((one, other) => other.savedAt - one.savedAt),
      damaged: 0,
    }),
    async load(id) {
      const record = shelf.records.get(id)
      return record === undefined ? { found: 'nothing' } : { found: 'draft', record }
    },
    async save({ id, revision, draft, base, text = null }) {
      const there = shelf.records.get(id)
      if (there !== undefined && there.revision > revision) return { saved: 'elsewhere', record: there }
      const record = { id, revision: revision + 1, savedAt: now(), draft, base, text }
      shelf.records.set(id, record)
      shelf.versions.set(id, [...(shelf.versions.get(id) ?? []), record])
      drafts.tell({ id, what: 'saved' })
      if (drafts.full) lasting.value = false
      return { saved: lasting.value ? 'kept' : 'not-kept', record }
    },
    async remove(id) {
      const record = shelf.records.get(id)
      if (record === undefined) return
      shelf.records.delete(id)
      shelf.removed.set(id, record)
      drafts.tell({ id, what: 'removed' })
    },
    async restore(id) {
      const record = shelf.removed.get(id)
      if (record === undefined) return
      shelf.removed.delete(id)
      shelf.records.set(id, record)
    },
    versions: async (id) =>
      (shelf.versions.get(id) ?? []).map(({ savedAt, draft }) => versionOf(savedAt, draft)).reverse(),
    version: async (id, savedAt) =>
      readDraft(shelf.versions.get(id)?.find((record) => record.savedAt === savedAt)?.draft),
    tell(news) {
      for (const tab of shelf.tabs) if (tab !== listeners) for (const heard of tab) heard(news)
    },
    watch(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
  return drafts
}
