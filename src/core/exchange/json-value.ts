// What a file can hold, as plain values; and whether two of them are the same.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonMap = { readonly [key: string]: Json }

/** As JSON would carry it: without undefined, functions and the like. Throws a TypeError for a circle. */
export function toJson(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value) ?? 'null')
  return json
}

export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of an own key; undefined where there is none, whatever the prototype has. */
export function own(map: JsonMap, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/**
 * Equal in all parts, whether they came from JSON or from YAML. The order of keys means nothing, but that of
 * the sources, which is shown. `path`: keys from the top, `*` for any entry of a list.
 */
export function sameJson(one: unknown, other: unknown, path: readonly string[] = []): boolean {
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((entry, index) => sameJson(entry, other[index], [...path, '*']))
  }
  if (!isJsonMap(one) || !isJsonMap(other)) return one === other
  const keys = Object.keys(one)
  const others = Object.keys(other)
  if (keys.length !== others.length) return false
  return keys.every((key, index) => {
    if (path.length === 1 && path[0] === 'sources' && others[index] !== key) return false
    return Object.hasOwn(other, key) && sameJson(own(one, key), own(other, key), [...path, key])
  })
}
