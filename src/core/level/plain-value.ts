// Turns the nodes of a YAML document into plain values for the schema, following aliases.
// Promises own, enumerable properties only (a key named __proto__ is just a key), and an end:
// what comes through aliases is counted.
import { Alias, type Node, type Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { MOST_ALIASED, MOST_NESTING } from './file-limits'
import type { Path, Remark, SyntaxProblem } from './finding'
import type { OffsetRemark } from './read-yaml'

export interface PlainValue {
  readonly value: unknown
  /** The node each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>
  readonly remarks: OffsetRemark[]
}

export function plainValue(root: Node | null): PlainValue {
  return new Reading().read(root)
}

const TOP: Path = []
/** The remark behind a text that was meant to go on with an address of the game. */
const CUT_OFF = /^\/[a-z]\S*/u

/** Asks for the classes of nodes, not by the library's marks: every node is asked, and most are scalars. */
class Reading {
  readonly #anchors = new Map<string, Node>()
  readonly #targets = new Map<Alias, Node>()
  readonly #remarks: OffsetRemark[] = []
  #aliased = 0
  #refused = false

  read(root: Node | null): PlainValue {
    const value = this.#value(root, 0, 0)
    return { value: this.#refused ? null : value, targets: this.#targets, remarks: this.#remarks }
  }

  #value(node: unknown, depth: number, within: number): unknown {
    if (within > 0) this.#aliased += 1
    if (this.#aliased > MOST_ALIASED || depth > MOST_NESTING + within) return this.#refuse(node, false)
    if (node instanceof Scalar) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node)
      const address = within === 0 && node.comment ? CUT_OFF.exec(node.comment)?.[0] : undefined
      if (address !== undefined) this.#remark('address-cut-off', node, `#${address}`)
      return node.value
    }
    if (node instanceof YAMLSeq) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node)
      const list: unknown[] = []
      for (const item of node.items) list.push(this.#value(item, depth + 1, within))
      return list
    }
    if (node instanceof YAMLMap) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node)
      return this.#map(node, depth, within)
    }
    if (node instanceof Alias) return this.#target(node, depth, within)
    return null
  }

  #map(node: YAMLMap, depth: number, within: number): Record<string, unknown> {
    const map: Record<string, unknown> = {}
    for (const pair of node.items) {
      const key = this.#key(pair, within)
      if (key === null) continue
      const value = this.#value(pair.value, depth + 1, within)
      if (key in map) {
        if (within === 0 && Object.hasOwn(map, key)) this.#remark('duplicate-key', pair.key, key)
        Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
      } else map[key] = value
    }
    return map
  }

  /** The key as text; null, with a remark, when it is a list or a map. */
  #key(pair: Pair, within: number): string | null {
    const node = pair.key instanceof Alias ? this.#anchors.get(pair.key.source) : pair.key
    if (node instanceof Scalar) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node)
      return String(node.value)
    }
    if (within === 0) this.#remark('key-not-text', pair.key, '')
    return null
  }

  #target(alias: Alias, depth: number, within: number): unknown {
    const target = this.#anchors.get(alias.source)
    if (target === undefined) {
      this.#remark('alias-without-anchor', alias, alias.source)
      // Probably a text that begins with an asterisk; judging it as one says nothing twice.
      return `*${alias.source}`
    }
    this.#targets.set(alias, target)
    if (within > MOST_NESTING) return this.#refuse(alias, true)
    return this.#value(target, depth, within + 1)
  }

  #remark(problem: SyntaxProblem, node: unknown, found: string): void {
    this.#add({ code: 'yaml-syntax', path: TOP, details: { problem, found } }, node)
  }

  #refuse(node: unknown, circular: boolean): null {
    if (!this.#refused) this.#add({ code: 'too-many-aliases', path: TOP, details: { circular } }, node)
    this.#refused = true
    // Everything after this is skipped at once.
    this.#aliased = MOST_ALIASED + 1
    return null
  }

  #add(remark: Remark, node: unknown): void {
    this.#remarks.push({ ...remark, offset: offsetOf(node) })
  }
}

function offsetOf(node: unknown): number {
  return node instanceof Scalar || node instanceof YAMLMap || node instanceof YAMLSeq || node instanceof Alias
    ? (node.range?.[0] ?? 0)
    : 0
}
