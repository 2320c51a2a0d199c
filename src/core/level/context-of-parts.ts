// What the rules judge while a level is being written: half a statement is the usual thing then, so each part
// counts by itself. Promises, as every context does, that nothing is guessed: a part with a wrong shape is absent.
import * as z from 'zod/mini'
import { BINS } from './bin'
import type { LevelContext } from './level-context'
import { levelSchema, MOST_IN_REPORT } from './level-schema'
import { readReport } from './report-text'

const statement = levelSchema.shape.statements.def.element.shape
const source = levelSchema.shape.sources.def.valueType.shape

const part = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)

// How long a text is does not matter to the rules: what they say about it is true of one that is too long, too.
const statementParts = z.object({
  id: part(statement.id),
  text: part(z.string()),
  category: part(statement.category),
  source: part(statement.source),
  evidence: part(statement.evidence),
  cue: part(statement.cue),
  mistakes: part(z._default(z.partialRecord(z.enum(BINS), z.string()), {})),
  denies: part(z.string()),
  defensible: part(statement.defensible),
  scored: part(statement.scored),
})
const sourceParts = z.object({ label: part(z.string()), kind: part(source.kind), side: part(source.side) })

const levelParts = z.object({
  id: part(levelSchema.shape.id),
  bins: part(z.array(z.unknown())),
  report: part(z.object({ body: z.string().check(z.maxLength(MOST_IN_REPORT), z.regex(/\S/)) })),
  sources: part(z.record(z.string(), z.catch(sourceParts, {}))),
  statements: part(z.array(z.catch(statementParts, {}))),
})

/** The context of a map that is on its way to a level. Never fails on a map. */
export function contextOfParts(value: unknown): LevelContext {
  const { id, bins, report, sources, statements } = levelParts.parse(value)
  const offered = bins === undefined ? [...BINS] : BINS.filter((bin) => bins.includes(bin))
  return {
    id: id ?? null,
    fileName: null,
    // Which trays there will be is open as long as there are too few of them.
    bins: offered.length < 2 ? null : offered,
    report: report === undefined ? null : readReport(report.body),
    sources: sources === undefined ? null : new Map(Object.entries(sources)),
    statements: (statements ?? []).map((one, index) => ({ index, statement: one })),
    scoredCount: statements?.filter(({ scored }) => scored !== false).length ?? null,
    statementIds: new Set(statements?.flatMap(({ id: own }) => own ?? [])),
    complete: statements !== undefined,
  }
}
