// A level as JSON, indented, its parts in the same order as in the YAML files.
import { inOrder } from './key-order'
import { isJsonMap, type Json, own, toJson } from './json-value'

/** Any JSON value; reading the text gives it back. Throws a TypeError for a value that contains itself. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(ordered(toJson(value), []), null, 2)}\n`
}

function ordered(value: Json, path: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((entry) => ordered(entry, [...path, '*']))
  if (!isJsonMap(value)) return value
  // Made from entries: a key named __proto__ stays a key.
  return Object.fromEntries(
    inOrder(Object.keys(value), path).map((key) => [key, ordered(own(value, key) ?? null, [...path, key])]),
  )
}
