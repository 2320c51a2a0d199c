// Checks a value that may be a level: first its shape, then its meaning, everything at once.
// Promises never to throw, whatever the value is.
import { contextOfParts } from './context-of-parts'
import type { Remark } from './finding'
import { contextOf, contextOfDraft, type LevelContext } from './level-context'
import { LEVEL_RULES } from './level-rules'
import { type Level, levelSchema, MOST_STATEMENTS } from './level-schema'
import { bareName, refuseValue } from './refuse-value'
import { shapeRemarks } from './shape-remarks'

export interface LevelCheck {
  /** The level with its defaults, when no remark is an error in its shape; it may still break rules. */
  readonly draft: Level | null
  readonly remarks: readonly Remark[]
}

/** `fileName`: with or without folder and ending; leave it out when there is no file. */
export function checkLevel(value: unknown, fileName?: string): LevelCheck {
  const name = fileName === undefined ? null : bareName(fileName)
  return check(value, name, (level) => contextOfDraft(level, name))
}

/**
 * The same for a level that is being written. What is right in half a statement is judged already, so that
 * mending the half brings up nothing that could have been said before.
 */
export function checkWhileWriting(value: unknown): LevelCheck {
  return check(value, null, contextOfParts)
}

function check(
  value: unknown,
  name: string | null,
  contextOfUnfinished: (level: unknown) => LevelContext,
): LevelCheck {
  const refusal = refuseValue(value, 'level', levelSchema)
  if (refusal !== null) return { draft: null, remarks: [refusal] }
  const { level, surplus } = withoutSurplus(value)
  const parsed = levelSchema.safeParse(level)
  if (parsed.success && surplus.length === 0) {
    return { draft: parsed.data, remarks: meaning(contextOf(parsed.data, name)) }
  }
  const shape = parsed.success ? [] : shapeRemarks(parsed.error.issues, level, levelSchema)
  const context = contextOfUnfinished(level)
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
