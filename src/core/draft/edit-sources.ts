// Edits of the sources of a draft. Each gives a new draft and changes nothing in place.
import { type Draft, type DraftSource, freeKey, newSource } from './draft'
import type { Added } from './edit-statements'

export function addSource(draft: Draft, source: Partial<DraftSource> = {}): Added {
  const key = freeKey('s', draft.sources)
  return { draft: { ...draft, sources: [...draft.sources, { ...newSource(key), ...source, key }] }, key }
}

export function changeSource(draft: Draft, key: string, change: Partial<DraftSource>): Draft {
  const index = draft.sources.findIndex((source) => source.key === key)
  const source = draft.sources[index]
  if (source === undefined) return draft
  return { ...draft, sources: draft.sources.with(index, { ...source, ...change, key }) }
}

export function moveSource(draft: Draft, key: string, by: -1 | 1): Draft {
  const from = draft.sources.findIndex((source) => source.key === key)
  const source = draft.sources[from]
  const to = from + by
  if (source === undefined || to < 0 || to >= draft.sources.length) return draft
  return { ...draft, sources: draft.sources.toSpliced(from, 1).toSpliced(to, 0, source) }
}

/** Statements credited to the source have none afterwards. */
export function removeSource(draft: Draft, key: string): Draft {
  return {
    ...draft,
    sources: draft.sources.filter((source) => source.key !== key),
    statements: draft.statements.map((statement) =>
      statement.source === key ? { ...statement, source: '' } : statement,
    ),
  }
}
