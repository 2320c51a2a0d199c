// Takes the text of a list or map apart into its entries, each with the comments and blank lines above it.
// Promises that the pieces, put together again in their order, are the text.
import { isAlias, isCollection, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'

export interface SourceEntry {
  /** Where its key or dash begins. */
  readonly start: number
  /** Where the line ends on which its content ends. */
  readonly contentEnd: number
  /** Where its last comment line ends; `contentEnd` when it has none of its own. */
  readonly end: number
  /** The comment lines right above it. */
  readonly lead: string
  /** How many blank lines stand above those. */
  readonly blank: number
  /** The pair, or the item of a list. */
  readonly node: unknown
}

export interface SourceCollection {
  readonly column: number
  /** Whether the first entry begins on the line of its parent. */
  readonly inline: boolean
  /** Comments above the first entry that belong to all of them. */
  readonly head: string
  readonly entries: readonly SourceEntry[]
  /** What follows the last entry. */
  readonly tail: string
}

type Block = YAMLMap | YAMLSeq

/** A list or map written line by line, not between brackets. */
export function isBlock(node: unknown): node is Block {
  return isCollection(node) && node.flow !== true && node.items.length > 0
}

/**
 * `from`: where the parent's line ends, or where the first entry begins on it; `limit`: where the parent
 * ends. Null when it is written in a way that cannot be taken apart line by line.
 */
export function takeApart(source: string, node: Block, from: number, limit: number): SourceCollection | null {
  const first = isMap(node) ? startOf(node.items[0]?.key) : startOf(node)
  if (first === null) return null
  const column = first - lineStart(source, first)
  const inline = !source.slice(from, first).includes('\n')
  const above = source.slice(from, first).split('\n').slice(1, -1)
  const headLength = above.findLastIndex((line) => line.trim() === '') + 1
  const entries: SourceEntry[] = []
  for (const item of node.items) {
    const last = entries.at(-1)
    const start = last === undefined ? first : nextStart(source, last.end, column, item)
    if (start === null) return null
    const gap =
      last === undefined ? above.slice(headLength) : source.slice(last.end, start).split('\n').slice(1, -1)
    if (!gap.every((line) => /^\s*(?:#|$)/u.test(line))) return null
    const commented = gap.findIndex((line) => line.trim() !== '')
    const blank = commented < 0 ? gap.length : commented
    const contentEnd = contentEndOf(source, item)
    const end = commentsEnd(source, contentEnd, column, limit)
    entries.push({ start, contentEnd, end, lead: gap.slice(blank).join('\n'), blank, node: item })
  }
  const head = inline
    ? ''
    : above
        .slice(0, headLength)
        .map((line) => `\n${line}`)
        .join('')
  return { column, inline, head, entries, tail: source.slice(entries.at(-1)?.end ?? limit, limit) }
}

export function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1
}

/** Where a key or a dash begins on one of the next lines; null when it is not where it should be. */
function nextStart(source: string, end: number, column: number, item: unknown): number | null {
  if (isPair(item)) {
    const start = startOf(item.key)
    if (start === null || start <= end) return null
    return source.slice(lineStart(source, start), start) === ' '.repeat(column) ? start : null
  }
  const indented = `\n${' '.repeat(column)}-`
  const dash = source.indexOf(indented, end)
  return dash < 0 ? null : dash + indented.length - 1
}

/** The end of the line on which the last word of an entry stands. */
function contentEndOf(source: string, item: unknown): number {
  const end = wordsEnd(isPair(item) ? item.value : item) ?? wordsEnd(isPair(item) ? item.key : null) ?? 0
  // Only a block of lines ends with a line break of its own.
  return source[end - 1] === '\n' ? end - 1 : lineEnd(source, end)
}

function wordsEnd(node: unknown): number | null {
  if (isBlock(node)) {
    const last: unknown = node.items.at(-1)
    return isPair(last) ? (wordsEnd(last.value) ?? wordsEnd(last.key)) : wordsEnd(last)
  }
  return isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? (node.range?.[1] ?? null) : null
}

/** Comment lines that are indented deeper than the entry belong to it. */
function commentsEnd(source: string, contentEnd: number, column: number, limit: number): number {
  let end = contentEnd
  for (let at = contentEnd + 1; at < limit; at = lineEnd(source, at) + 1) {
    const line = source.slice(at, lineEnd(source, at))
    if (line.trim() === '') continue
    if (!line.trimStart().startsWith('#') || line.search(/\S/u) <= column) break
    end = at + line.length
  }
  return end
}

function startOf(node: unknown): number | null {
  return isScalar(node) || isSeq(node) ? (node.range?.[0] ?? null) : null
}

function isPair(node: unknown): node is Pair {
  return typeof node === 'object' && node !== null && 'key' in node && 'value' in node
}
