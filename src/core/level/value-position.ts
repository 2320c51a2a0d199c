// Where in the text a path of a level leads: the offset of a value, or of its key.
// Looks nothing up before it is asked, and remembers the keys of each map it passes.
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Path } from './finding'

type KeyedPairs = ReadonlyMap<string, Pair>

export class ValuePositions {
  readonly #root: Node | null
  readonly #targets: ReadonlyMap<Alias, Node>
  readonly #pairs = new WeakMap<YAMLMap, KeyedPairs>()

  constructor(root: Node | null, targets: ReadonlyMap<Alias, Node>) {
    this.#root = root
    this.#targets = targets
  }

  /** The offset of the value, or of the nearest thing around it that is there. */
  valueAt(path: Path): number {
    let node: unknown = this.#root
    let offset = startOf(node) ?? 0
    for (const part of path) {
      const next = this.#step(node, part)?.value
      if (next === undefined) break
      node = next
      offset = startOf(node) ?? offset
    }
    return offset
  }

  /** The offset of the key that ends the path, or of the nearest value around it. */
  keyAt(path: Path): number {
    let node: unknown = this.#root
    for (const part of path.slice(0, -1)) node = this.#step(node, part)?.value
    const last = path.at(-1)
    const key = last === undefined ? undefined : this.#step(node, last)?.key
    return startOf(key) ?? this.valueAt(path)
  }

  #step(node: unknown, part: string | number): { key: unknown; value: unknown } | undefined {
    const place = isAlias(node) ? this.#targets.get(node) : node
    if (isSeq(place))
      return typeof part === 'number' ? { key: undefined, value: place.items[part] } : undefined
    return isMap(place) ? this.#keyed(place).get(String(part)) : undefined
  }

  #keyed(map: YAMLMap): KeyedPairs {
    const known = this.#pairs.get(map)
    if (known !== undefined) return known
    const pairs = new Map<string, Pair>()
    for (const pair of map.items) {
      const key = isAlias(pair.key) ? this.#targets.get(pair.key) : pair.key
      if (isScalar(key)) pairs.set(String(key.value), pair)
    }
    this.#pairs.set(map, pairs)
    return pairs
  }
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
}
