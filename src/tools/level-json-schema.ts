// The JSON Schema that editors complete and check level files with, made from the schema of the format.
import { BINS, type Bin } from '../core/level/bin'
import { levelSchema } from '../core/level/level-schema'
import { LEVEL_KEY_TEXTS } from '../text/level-key-text'
import { describedSchema, type Json } from './describe-schema'

export function levelJsonSchema(): Json {
  return describedSchema(levelSchema, 'A level of On the Record, format 1', LEVEL_KEY_TEXTS, lostChecks)
}

function lostChecks(path: string): Json {
  if (path === 'bins' || path.endsWith('.defensible')) return { uniqueItems: true }
  return path === 'statements[]' ? { allOf: [...denialRules(), ...mistakeRules()] } : {}
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
