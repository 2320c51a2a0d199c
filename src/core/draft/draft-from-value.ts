// From the value of a level file to a draft, or the reasons why a form cannot show it.
// Promises that nothing is dropped in silence: what a form has no field for is a reason.
import { BINS } from '../level/bin'
import type { Remark } from '../level/finding'
import { shapeRemarks } from '../level/shape-remarks'
import { valueKind } from '../level/value-kind'
import { locateAnchors } from './anchors'
import type { Draft, DraftSource, DraftStatement } from './draft'
import { DraftKeys } from './draft-keys'
import { levelSchema } from '../level/level-schema'
import { type LooseLevel, looseLevelSchema } from './loose-level'
import { madeIds, summaryOf, titleOf } from './made-ids'

export type DraftReading = { draft: Draft; reasons: null } | { draft: null; reasons: readonly Remark[] }

/** `before`: the draft the value was made from and somebody has changed since; what it names keeps its key. */
export function draftFromValue(value: unknown, before: Draft | null = null): DraftReading {
  const kind = valueKind(value)
  if (kind !== 'map') {
    const problem = kind === 'nothing' ? 'empty' : kind === 'list' ? 'list' : 'text'
    return { draft: null, reasons: [{ code: 'not-a-level', path: [], details: { problem } }] }
  }
  const poisoned = ownProto(value, [])
  if (poisoned !== null) return { draft: null, reasons: [poisoned] }
  const parsed = looseLevelSchema.safeParse(value)
  if (!parsed.success) return { draft: null, reasons: shapeRemarks(parsed.error.issues, value, levelSchema) }
  return { draft: draftOf(parsed.data, before), reasons: null }
}

/** A key named __proto__ is no part of a level and would be lost on the way. */
function ownProto(value: unknown, path: readonly (string | number)[]): Remark | null {
  if (typeof value !== 'object' || value === null) return null
  if (path.length < 6 && Object.hasOwn(value, '__proto__')) {
    return {
      code: 'unknown-key',
      path: [...path, '__proto__'],
      details: { key: '__proto__', near: null, known: [] },
    }
  }
  if (path.length >= 6) return null
  for (const [key, entry] of Object.entries(value)) {
    const found = ownProto(entry, [...path, key])
    if (found !== null) return found
  }
  return null
}

function draftOf(level: LooseLevel, before: Draft | null): Draft {
  const known = before === null ? null : madeIds(before)
  const sources = sourcesOf(level, before, known?.sources)
  const keyOfSource = new Map(sources.map(({ key, own }) => [own, key]))
  const statements = statementsOf(level, before, known?.statements)
  const keyOfStatement = new Map<string, string>()
  for (const { key, own } of statements) if (!keyOfStatement.has(own)) keyOfStatement.set(own, key)
  const draft: Draft = {
    id: level.id ?? '',
    title: level.title ?? '',
    summary: level.summary ?? '',
    language: level.language ?? '',
    difficulty: level.difficulty ?? null,
    minimumAge: level.minimumAge ?? null,
    topics: level.topics ?? [],
    goal: level.goal ?? '',
    bins: level.bins ?? [...BINS],
    series:
      level.series === null || level.series === undefined
        ? null
        : { id: level.series.id ?? '', title: level.series.title ?? '', order: level.series.order ?? null },
    authors: level.credits?.authors ?? [],
    licence: level.credits?.licence ?? '',
    derivedFrom:
      level.credits?.derivedFrom === null || level.credits?.derivedFrom === undefined
        ? null
        : {
            title: level.credits.derivedFrom.title ?? '',
            date: level.credits.derivedFrom.date ?? '',
            note: level.credits.derivedFrom.note ?? '',
          },
    headline: level.report?.headline ?? '',
    dateline: level.report?.dateline ?? '',
    body: level.report?.body ?? '',
    sources: sources.map(({ source }) => source),
    statements: statements.map(({ statement, given }) =>
      Object.assign(statement, {
        source: keyOfSource.get(given.source ?? '') ?? '',
        unknownSource: keyOfSource.has(given.source ?? '') ? '' : (given.source ?? ''),
        denies: keyOfStatement.get(given.denies ?? '') ?? '',
        deniesWords: keyOfStatement.has(given.denies ?? '') ? '' : (given.denies ?? ''),
      }),
    ),
    discussion: level.discussion ?? [],
    anchors: {},
  }
  return { ...withMadeTexts(draft, before, known?.level), anchors: locateAnchors(draft) }
}

/** What the form had made by itself stays made: it goes on following the words it was made from. */
function withMadeTexts(draft: Draft, before: Draft | null, levelId: string | undefined): Draft {
  if (before === null) return draft
  return {
    ...draft,
    id: before.id === '' && draft.id === levelId ? '' : draft.id,
    title: before.title.trim() === '' && draft.title === titleOf(before) ? before.title : draft.title,
    summary:
      before.summary.trim() === '' && draft.summary === summaryOf(before) ? before.summary : draft.summary,
  }
}

type Ids = ReadonlyMap<string, string> | undefined

function sourcesOf(level: LooseLevel, before: Draft | null, ids: Ids) {
  const entries = Object.entries(level.sources ?? {})
  const keys = new DraftKeys('s', before?.sources ?? [], ids)
  return entries.map(([own, given]) => {
    const { key, id } = keys.of(own)
    const source: DraftSource = {
      key,
      id,
      label: given.label ?? '',
      kind: given.kind ?? '',
      side: given.side ?? '',
    }
    return { own, key, source }
  })
}

function statementsOf(level: LooseLevel, before: Draft | null, ids: Ids) {
  const keys = new DraftKeys('t', before?.statements ?? [], ids)
  return (level.statements ?? []).map((given) => {
    const own = given.id ?? ''
    const { key, id } = keys.of(own)
    const quoted = typeof given.evidence === 'string' ? { exact: given.evidence } : given.evidence
    const statement: Omit<DraftStatement, 'source' | 'unknownSource' | 'denies' | 'deniesWords'> = {
      key,
      id,
      text: given.text ?? '',
      category: given.category ?? '',
      via: given.via ?? [],
      exact: quoted?.exact ?? '',
      prefix: quoted?.prefix ?? '',
      suffix: quoted?.suffix ?? '',
      cue: given.cue ?? '',
      explanation: given.explanation ?? '',
      mistakes: {
        confirmed: given.mistakes?.confirmed ?? '',
        denial: given.mistakes?.denial ?? '',
        anonymous: given.mistakes?.anonymous ?? '',
        opinion: given.mistakes?.opinion ?? '',
      },
      defensible: given.defensible ?? [],
      scored: given.scored ?? true,
      note: given.note ?? '',
    }
    return { own, key, statement, given }
  })
}
