// Makes a JSON Schema for editors from a zod schema: with titles and descriptions, and with the checks of our own
// that do not carry over by themselves, as far as JSON Schema can say them.
import * as z from 'zod/mini'
import { MARKUP } from '../core/level/plain-text'

export type Json = Record<string, unknown>
/** Keys are paths: `[]` stands for any entry of a list, `*` for any name. */
export type KeyTexts = Readonly<Record<string, { title: string; description: string }>>

/** `lostChecks`: what the format checks at a path by rules of its own. */
export function describedSchema(
  format: z.ZodMiniType,
  title: string,
  texts: KeyTexts,
  lostChecks: (path: string) => Json,
): Json {
  const { $schema, ...rest } = z.toJSONSchema(format, { target: 'draft-07', io: 'input' })
  return { $schema, title, ...describe(rest, '', { texts, lostChecks }) }
}

interface Additions {
  readonly texts: KeyTexts
  readonly lostChecks: (path: string) => Json
}

/** A copy of the schema at `path` with what is to be added. */
function describe(schema: Json, path: string, additions: Additions): Json {
  const { texts, lostChecks } = additions
  const copy: Json = { ...texts[path], ...schema, ...plainText(schema), ...lostChecks(path) }
  if (isJson(schema['properties'])) {
    copy['properties'] = Object.fromEntries(
      Object.entries(schema['properties']).map(([key, value]) => [
        key,
        isJson(value) ? describe(value, path === '' ? key : `${path}.${key}`, additions) : value,
      ]),
    )
  }
  if (isJson(schema['items'])) copy['items'] = describe(schema['items'], `${path}[]`, additions)
  if (isJson(schema['additionalProperties'])) {
    copy['additionalProperties'] = describe(schema['additionalProperties'], `${path}.*`, additions)
  }
  if (Array.isArray(schema['anyOf'])) {
    copy['anyOf'] = schema['anyOf'].map((option) =>
      isJson(option) ? describe(option, path, additions) : option,
    )
  }
  return copy
}

function plainText(schema: Json): Json {
  const isPlainText = schema['type'] === 'string' && !('pattern' in schema) && !('enum' in schema)
  return isPlainText ? { pattern: '\\S', not: { pattern: MARKUP.source } } : {}
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
