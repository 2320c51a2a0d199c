// Which entry of a file each entry of a value is: the same one, moved, renamed, changed, or new.
import { inOrder, orderOf } from './key-order'
import { isJsonMap, own } from './json-value'

export interface Planned {
  /** A key of the map, or an index of the list. */
  readonly key: string
  /** The entry's index in the file; null when it is new. */
  readonly from: number | null
}

/** `old`: the entries of the file in their order. Keys keep the order of the file; sources that of the value. */
export function planMap(
  old: readonly (readonly [key: string, value: unknown])[],
  value: { readonly [key: string]: unknown },
  path: readonly string[],
): Planned[] {
  if (path.length === 1 && path[0] === 'sources') {
    const pairs = Object.entries(value)
    const same = matched(pairs, old, [
      ([key]) => key,
      ([, source]) => canonical(source),
      ([, source]) => field(source, 'label'),
    ])
    return pairs.map(([key], index) => ({ key, from: same[index] ?? null }))
  }
  const places = new Set(old.map(([key]) => key))
  const planned: Planned[] = old.flatMap(([key], from) => (Object.hasOwn(value, key) ? [{ key, from }] : []))
  const order = orderOf(path)
  for (const key of inOrder(Object.keys(value), path)) {
    if (places.has(key)) continue
    // After the last of the keys that come before it in the format; what the format does not know goes to the end.
    const place = order.indexOf(key)
    const before = new Set(place < 0 ? [] : order.slice(0, place))
    const at = place < 0 ? planned.length : planned.findLastIndex((entry) => before.has(entry.key)) + 1
    planned.splice(at, 0, { key, from: null })
  }
  return planned
}

/** Statements are known by their id, then by what they say; entries of other lists by their place at the last. */
export function planList(
  old: readonly unknown[],
  value: readonly unknown[],
  path: readonly string[],
): Planned[] {
  const statements = path.length === 1 && path[0] === 'statements'
  const same = matched(
    value,
    old,
    statements
      ? [(entry) => field(entry, 'id'), canonicalButId, (entry) => field(entry, 'text')]
      : [canonical, (_, index) => String(index)],
  )
  return value.map((_, index) => ({ key: String(index), from: same[index] ?? null }))
}

/** What an entry is known by; null when it has no such thing. */
type Mark<Entry> = (entry: Entry, index: number) => string | null

/** For each new entry the old one with the same mark, by the first of the marks that finds any; each at most once. */
function matched<Entry>(
  fresh: readonly Entry[],
  old: readonly Entry[],
  marks: readonly Mark<Entry>[],
): (number | null)[] {
  const found = fresh.map((): number | null => null)
  const taken = new Set<number>()
  for (const mark of marks) {
    const places = placesByMark(old, taken, mark)
    for (const [index, entry] of fresh.entries()) {
      if (found[index] !== null) continue
      const name = mark(entry, index)
      const place = name === null ? undefined : places.get(name)?.shift()
      if (place === undefined) continue
      found[index] = place
      taken.add(place)
    }
  }
  return found
}

/** The entries that are still free, in their order. */
function placesByMark<Entry>(
  entries: readonly Entry[],
  taken: ReadonlySet<number>,
  mark: Mark<Entry>,
): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, entry] of entries.entries()) {
    const name = taken.has(index) ? null : mark(entry, index)
    if (name === null) continue
    const known = places.get(name)
    if (known === undefined) places.set(name, [index])
    else known.push(index)
  }
  return places
}

function field(entry: unknown, key: string): string | null {
  const text = isJsonMap(entry) ? own(entry, key) : null
  return typeof text === 'string' ? text : null
}

function canonicalButId(entry: unknown): string | null {
  return isJsonMap(entry) ? canonical({ ...entry, id: null }) : null
}

/** The same text for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isJsonMap(value)) return JSON.stringify(value) ?? ''
  const pairs = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(own(value, key))}`)
  return `{${pairs.join()}}`
}
