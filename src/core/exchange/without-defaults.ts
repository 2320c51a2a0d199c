// A level without what goes without saying: the empty lists and “scored: true” that the schema fills in.
// Promises that the checker makes the same level of it.
import { isJsonMap, type Json, type JsonMap, sameJson, toJson } from './json-value'

const STATEMENT_DEFAULTS: JsonMap = { via: [], mistakes: {}, defensible: [], scored: true }
const LEVEL_DEFAULTS: JsonMap = { discussion: [] }

/** Any JSON value; where it is no level, nothing is left out. `bins` stay: a level that says them is clearer. */
export function withoutDefaults(value: unknown): unknown {
  const level = toJson(value)
  if (!isJsonMap(level)) return level
  const lean = without(level, LEVEL_DEFAULTS)
  const { statements } = lean
  if (!Array.isArray(statements)) return lean
  const leaner = statements.map((entry) => (isJsonMap(entry) ? without(entry, STATEMENT_DEFAULTS) : entry))
  return Object.fromEntries(
    Object.entries(lean).map(([key, part]) => [key, key === 'statements' ? leaner : part]),
  )
}

function without(map: JsonMap, defaults: JsonMap): { [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(map).filter(([key, value]) => {
      const usual = Object.hasOwn(defaults, key) ? defaults[key] : undefined
      return usual === undefined || !sameJson(value, usual)
    }),
  )
}
