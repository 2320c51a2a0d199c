// Writes the changes of a value into the text it was read from, and leaves the rest of the text as it is:
// comments, order, quotes, blank lines. What changed its form altogether is written anew in its place.
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq } from 'yaml'
import { plainValue } from '../level/plain-value'
import { planList, planMap, type Planned } from './entry-plan'
import { isJsonMap, type Json, type JsonMap, own, sameJson } from './json-value'
import { blankLines, type EntryPath, itemEntry, pairEntry, separator } from './yaml-entry'
import { flowScalarText, keyText } from './yaml-scalar'
import { isBlock, lineEnd, type SourceCollection, type SourceEntry, takeApart } from './yaml-source'

type JsonCollection = Json[] | JsonMap

/** `root`: the document's contents, read from `source`. Null when the text is not laid out line by line. */
export function patchedYaml(source: string, root: unknown, value: JsonMap): string | null {
  if (!isBlock(root) || !isMap(root)) return null
  const start = root.range?.[0] ?? 0
  const text = new YamlPatch(source).collection(root, value, [], start, source.length)
  return text === null ? null : source.slice(0, start) + text
}

interface Piece {
  readonly text: string
  readonly lead: string
  readonly blank: number
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

class YamlPatch {
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /** What stands from `from` to `limit` once the list or map has its new value. */
  collection(
    node: unknown,
    value: JsonCollection,
    path: EntryPath,
    from: number,
    limit: number,
  ): string | null {
    if (!isBlock(node) || isSeq(node) !== Array.isArray(value)) return null
    const parts = takeApart(this.#source, node, from, limit)
    if (parts === null) return null
    const plan = planOf(parts, value, path)
    if (plan === null || plan.length === 0) return null
    const usual = usualBlank(parts, path)
    const pieces = plan.map(({ key, from: index }): Piece => {
      const old = index === null ? undefined : parts.entries[index]
      const part = (Array.isArray(value) ? value[Number(key)] : own(value, key)) ?? null
      const inside = [...path, Array.isArray(value) ? '*' : key]
      const name = Array.isArray(value) ? null : key
      if (old === undefined) {
        const { column } = parts
        const text = name === null ? itemEntry(part, inside, column) : pairEntry(name, part, inside, column)
        return { text, lead: '', blank: usual }
      }
      return {
        text: this.#entry(old, name, part, inside, parts.column),
        lead: old.lead,
        blank: index === 0 ? usual : old.blank,
      }
    })
    return withTail(joined(parts, pieces), parts.tail)
  }

  /** One entry with its new value; `key` is null in a list. */
  #entry(entry: SourceEntry, key: string | null, value: Json, path: EntryPath, column: number): string {
    const { node, keyEnd, oldKey } = partsOf(entry)
    const name = key === null || key === oldKey ? this.#slice(entry.start, keyEnd) : keyText(key)
    if (sameJson(plainOf(node), value, path)) return name + this.#slice(keyEnd, entry.end)
    const patched = this.#inside(entry, node, keyEnd, value, path)
    if (patched !== null) return name + patched
    const style = {
      scalar: isScalar(node) ? (node.type ?? undefined) : undefined,
      flow: isCollection(node) && node.flow === true,
    }
    const text =
      key === null
        ? itemEntry(value, path, column, style)
        : pairEntry(key, value, path, column, { ...style, key: name })
    const comments = this.#slice(entry.contentEnd, entry.end)
    return text.replace(/^[^\n]*/u, (line) => line + this.#lineComment(node, keyEnd)) + comments
  }

  /** What follows the key or dash, when only parts of the value have changed; null when it has another form. */
  #inside(entry: SourceEntry, node: unknown, keyEnd: number, value: Json, path: EntryPath): string | null {
    if (typeof value !== 'object' || value === null) return null
    if (isBlock(node)) {
      const headerEnd = lineEnd(this.#source, entry.start)
      const first = node.range?.[0] ?? 0
      const from = first < headerEnd ? first : headerEnd
      const text = this.collection(node, value, path, from, entry.end)
      return text === null ? null : this.#slice(keyEnd, from) + text
    }
    const edits = flowEdits(node, value)
    if (edits === null) return null
    let text = ''
    let at = keyEnd
    for (const edit of edits) {
      text += this.#slice(at, edit.start) + edit.text
      at = edit.end
    }
    return text + this.#slice(at, entry.end)
  }

  /** The comment at the end of the entry's first line, with the space before it. */
  #lineComment(node: unknown, keyEnd: number): string {
    const range = isNode(node) ? node.range : undefined
    const beside = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
    const from = isBlock(node) || range === undefined || range === null ? keyEnd : range[beside ? 0 : 1]
    return /\s+#.*$/u.exec(this.#slice(from, lineEnd(this.#source, from)))?.[0] ?? ''
  }

  #slice(start: number, end: number): string {
    return this.#source.slice(start, end)
  }
}

function planOf(parts: SourceCollection, value: JsonCollection, path: EntryPath): Planned[] | null {
  if (Array.isArray(value)) {
    return planList(
      parts.entries.map((entry) => plainOf(entry.node)),
      value,
      path,
    )
  }
  const old = parts.entries.map((entry) => {
    const { node, oldKey } = partsOf(entry)
    return [oldKey, plainOf(node)] as const
  })
  // The last of two equal keys would count: such a file has findings, and is written anew.
  return new Set(old.map(([key]) => key)).size < old.length ? null : planMap(old, value, path)
}

/** How many blank lines stand between most of the entries. */
function usualBlank(parts: SourceCollection, path: EntryPath): number {
  const blanks = parts.entries.slice(1).map(({ blank }) => blank)
  const count = (blank: number) => blanks.filter((other) => other === blank).length
  return blanks.toSorted((one, other) => count(other) - count(one))[0] ?? blankLines(path)
}

function joined(parts: SourceCollection, pieces: readonly Piece[]): string {
  const indent = ' '.repeat(parts.column)
  return pieces.reduce((above, { text, lead, blank }, index) => {
    if (index === 0 && parts.inline && lead === '') return text
    const gap = index === 0 ? '\n' : separator(above, blank)
    return `${above}${gap}${lead === '' ? '' : `${lead}\n`}${indent}${text}`
  }, parts.head)
}

/** After a text that ends with blank lines, one more would belong to it. */
function withTail(text: string, tail: string): string {
  return text + (text.endsWith('\n') ? tail.replace(/^\n(?: *\n)+/u, '\n') : tail)
}

/** The value's node, the key as a text, and where the key or dash ends. */
function partsOf(entry: SourceEntry): { node: unknown; oldKey: string; keyEnd: number } {
  const item = entry.node
  if (typeof item === 'object' && item !== null && 'key' in item && 'value' in item) {
    const { key, value } = item
    if (isScalar(key))
      return { node: value, oldKey: String(key.value), keyEnd: key.range?.[1] ?? entry.start }
  }
  return { node: item, oldKey: '', keyEnd: entry.start + 1 }
}

/** The plain value; undefined, which equals nothing, when it is only told elsewhere in the file. */
function plainOf(node: unknown): unknown {
  if (!isNode(node)) return null
  const { value, remarks } = plainValue(node)
  return remarks.length > 0 ? undefined : value
}

/** The changed values between brackets or braces; null when entries came, went or changed their form. */
function flowEdits(node: unknown, value: Json): Edit[] | null {
  if (sameJson(plainOf(node), value)) return []
  if (isAlias(node)) return null
  if (isScalar(node)) {
    if (typeof value === 'object' && value !== null) return null
    const [start, end] = node.range ?? [0, 0]
    return start === end ? null : [{ start, end, text: flowScalarText(value, node.type ?? undefined) }]
  }
  if (isSeq(node)) {
    if (!Array.isArray(value) || value.length !== node.items.length) return null
    return allEdits(node.items.map((item, index) => flowEdits(item, value[index] ?? null)))
  }
  if (!isMap(node) || !isJsonMap(value) || Object.keys(value).length !== node.items.length) return null
  return allEdits(
    node.items.map(({ key, value: item }) => {
      const part = isScalar(key) ? own(value, String(key.value)) : undefined
      return part === undefined ? null : flowEdits(item, part)
    }),
  )
}

function allEdits(lists: readonly (Edit[] | null)[]): Edit[] | null {
  const edits: Edit[] = []
  for (const list of lists) {
    if (list === null) return null
    edits.push(...list)
  }
  return edits
}
