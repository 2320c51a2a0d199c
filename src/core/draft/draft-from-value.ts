// From the value of a level file to a draft, or the reasons why a form cannot show it.
// Promises that nothing is dropped in silence: what a form has no field for is a reason.
import * as z from 'zod/mini'
import { BINS } from '../level/bin'
import type { Remark } from '../level/finding'
import { shapeRemarks } from '../level/shape-remarks'
import { valueKind } from '../level/value-kind'
import { locateAnchors } from './anchors'
import type { Draft, DraftSource, DraftStatement } from './draft'
import { madeIds, summaryOf, titleOf } from './made-ids'

/** More than a level may have, so that one too many can still be seen and removed; few enough for a page. */
const MOST_SHOWN = 200

export type DraftReading = { draft: Draft; reasons: null } | { draft: null; reasons: readonly Remark[] }

const text = () => z.nullish(z.string())
const list = () => z.nullish(z.array(z.string()))
const number = () => z.nullish(z.number())
const quotation = z.strictObject({ exact: text(), prefix: text(), suffix: text() })

const sourceSchema = z.strictObject({ label: text(), kind: text(), side: text() })
const statementSchema = z.strictObject({
  id: text(),
  text: text(),
  category: text(),
  source: text(),
  via: list(),
  evidence: z.nullish(z.union([z.string(), quotation])),
  cue: text(),
  explanation: text(),
  mistakes: z.nullish(
    z.strictObject({ confirmed: text(), denial: text(), anonymous: text(), opinion: text() }),
  ),
  denies: text(),
  defensible: list(),
  scored: z.nullish(z.boolean()),
  note: text(),
})
const levelSchema = z.strictObject({
  format: z.nullish(z.literal(1)),
  id: text(),
  title: text(),
  summary: text(),
  language: text(),
  series: z.nullish(z.strictObject({ id: text(), title: text(), order: number() })),
  difficulty: number(),
  minimumAge: number(),
  topics: list(),
  goal: text(),
  bins: list(),
  credits: z.nullish(
    z.strictObject({
      authors: list(),
      licence: text(),
      derivedFrom: z.nullish(z.strictObject({ title: text(), date: text(), note: text() })),
    }),
  ),
  report: z.nullish(z.strictObject({ headline: text(), dateline: text(), body: text() })),
  sources: z.nullish(z.record(z.string(), sourceSchema)),
  statements: z.nullish(z.array(statementSchema).check(z.maxLength(MOST_SHOWN))),
  discussion: list(),
})
type Loose = z.infer<typeof levelSchema>

/** `before`: the draft the value was made from and somebody has changed since; what it names keeps its key. */
export function draftFromValue(value: unknown, before: Draft | null = null): DraftReading {
  const kind = valueKind(value)
  if (kind !== 'map') {
    const problem = kind === 'nothing' ? 'empty' : kind === 'list' ? 'list' : 'text'
    return { draft: null, reasons: [{ code: 'not-a-level', path: [], details: { problem } }] }
  }
  const poisoned = ownProto(value, [])
  if (poisoned !== null) return { draft: null, reasons: [poisoned] }
  const parsed = levelSchema.safeParse(value)
  if (!parsed.success) return { draft: null, reasons: shapeRemarks(parsed.error.issues, value) }
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

function draftOf(level: Loose, before: Draft | null): Draft {
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

function sourcesOf(level: Loose, before: Draft | null, ids: Ids) {
  const entries = Object.entries(level.sources ?? {})
  const keys = new Keys('s', before?.sources ?? [], ids)
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

function statementsOf(level: Loose, before: Draft | null, ids: Ids) {
  const keys = new Keys('t', before?.statements ?? [], ids)
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

/** Gives out keys: the one a thing had before, else a new one; never one twice. */
class Keys {
  readonly #letter: string
  readonly #before = new Map<string, { key: string; id: string }>()
  readonly #used = new Set<string>()
  #next = 1

  constructor(letter: string, before: readonly { key: string; id: string }[], ids: Ids) {
    this.#letter = letter
    for (const { key, id } of before) this.#before.set(ids?.get(key) ?? id, { key, id })
  }

  of(own: string): { key: string; id: string } {
    const known = this.#before.get(own)
    if (known !== undefined && !this.#used.has(known.key)) {
      this.#used.add(known.key)
      return known
    }
    const reserved = new Set([...this.#before.values()].map(({ key }) => key))
    let key = `${this.#letter}${this.#next}`
    while (this.#used.has(key) || reserved.has(key)) {
      this.#next += 1
      key = `${this.#letter}${this.#next}`
    }
    this.#next += 1
    this.#used.add(key)
    return { key, id: own }
  }
}
