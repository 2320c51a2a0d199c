// Checks a value that may be a level: first its shape, then its meaning, everything at once.
// Promises never to throw, whatever the value is.
import type { Remark } from './finding'
import { contextOf, contextOfDraft, type LevelContext } from './level-context'
import { LEVEL_RULES } from './level-rules'
import { type Level, levelSchema, MOST_STATEMENTS } from './level-schema'
import { shapeRemarks } from './shape-remarks'
import { valueKind } from './value-kind'

export interface LevelCheck {
  /** The level with its defaults, when no remark is an error in its shape; it may still break rules. */
  readonly draft: Level | null
  readonly remarks: readonly Remark[]
}

/** `fileName`: with or without folder and ending; leave it out when there is no file. */
export function checkLevel(value: unknown, fileName?: string): LevelCheck {
  const refusal = refuse(value)
  if (refusal !== null) return { draft: null, remarks: [refusal] }
  const name = fileName === undefined ? null : bareName(fileName)
  const { level, surplus } = withoutSurplus(value)
  const parsed = levelSchema.safeParse(level)
  if (parsed.success && surplus.length === 0) {
    return { draft: parsed.data, remarks: meaning(contextOf(parsed.data, name)) }
  }
  const shape = parsed.success ? [] : shapeRemarks(parsed.error.issues, level)
  const context = contextOfDraft(level, name)
  const complete = context.complete && surplus.length === 0
  return { draft: null, remarks: [...surplus, ...shape, ...meaning({ ...context, complete })] }
}

/** The schema looks at no statement of a list that is too long: cut it, and judge what is allowed. */
function withoutSurplus(value: unknown): { level: unknown; surplus: Remark[] } {
  if (typeof value !== 'object' || value === null) return { level: value, surplus: [] }
  const statements: unknown = Reflect.get(value, 'statements')
  if (!Array.isArray(statements) || statements.length <= MOST_STATEMENTS) return { level: value, surplus: [] }
  const details = { problem: 'too-many-entries', most: MOST_STATEMENTS, length: statements.length } as const
  return {
    level: { ...value, statements: statements.slice(0, MOST_STATEMENTS) },
    surplus: [{ code: 'bad-value', path: ['statements'], details }],
  }
}

function meaning(context: LevelContext): Remark[] {
  return LEVEL_RULES.flatMap((rule) => rule(context))
}

/** What is not a level of this format at all gets one answer instead of thirty. */
function refuse(value: unknown): Remark | null {
  const kind = valueKind(value)
  if (kind === 'nothing') return { code: 'not-a-level', path: [], details: { problem: 'empty' } }
  if (kind === 'list') return { code: 'not-a-level', path: [], details: { problem: 'list' } }
  if (kind !== 'map' || typeof value !== 'object' || value === null) {
    return { code: 'not-a-level', path: [], details: { problem: 'text' } }
  }
  if (!Object.keys(levelSchema.shape).some((key) => Object.hasOwn(value, key))) {
    return { code: 'not-a-level', path: [], details: { problem: 'other-keys' } }
  }
  const format: unknown = Object.hasOwn(value, 'format') ? Reflect.get(value, 'format') : 1
  if (typeof format !== 'number' || format === 1) return null
  return { code: 'unsupported-format', path: ['format'], details: { found: String(format) } }
}

function bareName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/u, '').replace(/\.(?:ya?ml|json)$/iu, '')
}
