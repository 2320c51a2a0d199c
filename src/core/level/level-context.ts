// What the rules judge: the parts of a level whose shape is right.
// Promises no guesses: a part with a wrong shape is absent, and rules that need it stay silent.
import * as z from 'zod/mini'
import type { Bin } from './bin'
import { type Level, levelSchema, type Source, type Statement } from './level-schema'
import { type ReportText, readReport } from './report-text'

/** What of a statement has the right shape; of a whole one everything, as in a file that is played. */
export type StatementParts = { readonly [Part in keyof Statement]?: Statement[Part] | undefined }
type SourceParts = { readonly [Part in keyof Source]?: Source[Part] | undefined }

interface NumberedStatement {
  /** Its index in the file; others may be left out. */
  readonly index: number
  readonly statement: StatementParts
}

export interface LevelContext {
  readonly id: string | null
  /** The file's name without folder and ending; null when there is no file. */
  readonly fileName: string | null
  readonly bins: readonly Bin[] | null
  readonly report: ReportText | null
  readonly sources: ReadonlyMap<string, SourceParts> | null
  readonly statements: readonly NumberedStatement[]
  /** The statements that count, even those whose shape is wrong elsewhere; null without a list. */
  readonly scoredCount: number | null
  /** Every id that a statement has, even where the rest of it has a wrong shape. */
  readonly statementIds: ReadonlySet<string>
  /** Whether no statement is left out: without all of them, nothing can be said about the whole. */
  readonly complete: boolean
}

export function contextOf(level: Level, fileName: string | null): LevelContext {
  return {
    id: level.id,
    fileName,
    bins: level.bins,
    report: readReport(level.report.body),
    sources: new Map(Object.entries(level.sources)),
    statements: level.statements.map((statement, index) => ({ index, statement })),
    scoredCount: level.statements.filter((statement) => statement.scored).length,
    statementIds: new Set(level.statements.map((statement) => statement.id)),
    complete: true,
  }
}

// Never fails on a map: what does not fit is null.
const draftSchema = z.object({
  id: z.catch(z.nullable(levelSchema.shape.id), null),
  bins: z.catch(z.nullable(levelSchema.shape.bins), null),
  report: z.catch(z.nullable(z.object({ body: levelSchema.shape.report.shape.body })), null),
  sources: z.catch(z.nullable(levelSchema.shape.sources), null),
  statements: z.catch(z.nullable(z.array(z.unknown())), null),
})
const statementSchema = levelSchema.shape.statements.def.element
const idOnlySchema = z.object({ id: statementSchema.shape.id })
const unscoredSchema = z.object({ scored: z.literal(false) })

/** The context of a map that may be no level: whatever has the right shape is kept. */
export function contextOfDraft(value: unknown, fileName: string | null): LevelContext {
  const draft = draftSchema.parse(value)
  const listed = draft.statements ?? []
  const statements = listed.flatMap((entry, index) => {
    const statement = statementSchema.safeParse(entry).data
    return statement === undefined ? [] : [{ index, statement }]
  })
  const ids = listed.flatMap((entry) => idOnlySchema.safeParse(entry).data?.id ?? [])
  return {
    id: draft.id,
    fileName,
    bins: draft.bins,
    report: draft.report === null ? null : readReport(draft.report.body),
    sources: draft.sources === null ? null : new Map(Object.entries(draft.sources)),
    statements,
    scoredCount:
      draft.statements === null
        ? null
        : draft.statements.filter((entry) => !unscoredSchema.safeParse(entry).success).length,
    statementIds: new Set(ids),
    complete: draft.statements !== null && statements.length === draft.statements.length,
  }
}
