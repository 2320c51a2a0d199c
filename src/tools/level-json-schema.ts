// The JSON Schema that editors complete and check level files with, made from the schema of the format.
// Checks of our own do not carry over by themselves: those that JSON Schema can say are said again here.
import * as z from 'zod/mini'
import { BINS, type Bin } from '../core/level/bin'
import { levelSchema } from '../core/level/level-schema'
import { MARKUP } from '../core/level/plain-text'
import { LEVEL_KEY_TEXTS } from '../text/level-key-text'

type Json = Record<string, unknown>

export function levelJsonSchema(): Json {
  const schema = z.toJSONSchema(levelSchema, { target: 'draft-07', io: 'input' })
  const { $schema, ...rest } = schema
  const described = describe(rest, '')
  return { $schema, title: 'A level of On the Record, format 1', ...described }
}

/** A copy of the schema at `path` with titles, descriptions and the checks that got lost. */
function describe(schema: Json, path: string): Json {
  const copy: Json = { ...LEVEL_KEY_TEXTS[path], ...schema, ...lostChecks(schema, path) }
  if (isJson(schema['properties'])) {
    copy['properties'] = Object.fromEntries(
      Object.entries(schema['properties']).map(([key, value]) => [
        key,
        isJson(value) ? describe(value, path === '' ? key : `${path}.${key}`) : value,
      ]),
    )
  }
  if (isJson(schema['items'])) copy['items'] = describe(schema['items'], `${path}[]`)
  if (isJson(schema['additionalProperties'])) {
    copy['additionalProperties'] = describe(schema['additionalProperties'], `${path}.*`)
  }
  if (Array.isArray(schema['anyOf'])) {
    copy['anyOf'] = schema['anyOf'].map((option) => (isJson(option) ? describe(option, path) : option))
  }
  return copy
}

function lostChecks(schema: Json, path: string): Json {
  if (path === 'bins' || path.endsWith('.defensible')) return { uniqueItems: true }
  if (path === 'statements[]') return { allOf: [...denialRules(), ...mistakeRules()] }
  const isPlainText = schema['type'] === 'string' && !('pattern' in schema) && !('enum' in schema)
  return isPlainText ? { pattern: '\\S', not: { pattern: MARKUP.source } } : {}
}

function denialRules(): Json[] {
  return [when('denial', { required: ['denies'] })]
}

function mistakeRules(): Json[] {
  return BINS.map((bin) => when(bin, { properties: { mistakes: { not: { required: [bin] } } } }))
}

function when(category: Bin, demand: Json): Json {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return { if: { properties: { category: { const: category } }, required: ['category'] }, then: demand }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
