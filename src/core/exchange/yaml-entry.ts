// New entries of a level file, laid out as in the levels that come with the game: long texts in blocks, short
// lists on one line, a blank line between statements. Lines after the first are indented to their place.
import { inOrder } from './key-order'
import { isJsonMap, type Json, own } from './json-value'
import { flowScalarText, keyText, LINE_WIDTH, type ScalarStyle, scalarText } from './yaml-scalar'

/** Keys from the top, `*` for any entry of a list. */
export type EntryPath = readonly string[]

/** How an entry was written before, to be kept where that is still possible. */
export interface EntryStyle {
  /** The key as it stands in the file. */
  readonly key?: string | undefined
  readonly scalar?: ScalarStyle | undefined
  /** Between brackets or braces, all on one line. */
  readonly flow?: boolean
}

/** `key: value`, beginning in `column` (from 0); the path leads to the value. */
export function pairEntry(
  key: string,
  value: Json,
  path: EntryPath,
  column: number,
  style: EntryStyle = {},
): string {
  const name = style.key ?? keyText(key)
  const line = lineText(value, path, LINE_WIDTH - column - name.length - 2, style.flow)
  if (line !== null) return `${name}: ${line}`
  if (isCollection(value)) return `${name}:\n${' '.repeat(column + 2)}${blockText(value, path, column + 2)}`
  return `${name}: ${scalarText(value, column + 2, column + name.length + 2, style.scalar)}`
}

/** `- value`, with the dash in `column`; the path leads to the value. */
export function itemEntry(value: Json, path: EntryPath, column: number, style: EntryStyle = {}): string {
  const line = lineText(value, path, LINE_WIDTH - column - 2, style.flow)
  if (line !== null) return `- ${line}`
  if (isCollection(value)) return `- ${blockText(value, path, column + 2)}`
  return `- ${scalarText(value, column + 2, column + 2, style.scalar)}`
}

/** A list or map with an entry a line, all in the same column; the first line is not indented. */
export function blockText(
  value: Json[] | { readonly [key: string]: Json },
  path: EntryPath,
  column: number,
): string {
  const entries = Array.isArray(value)
    ? value.map((entry) => itemEntry(entry, [...path, '*'], column))
    : inOrder(Object.keys(value), path).map((key) =>
        pairEntry(key, own(value, key) ?? null, [...path, key], column),
      )
  return entries.reduce(
    (above, entry) => above + separator(above, blankLines(path)) + ' '.repeat(column) + entry,
  )
}

/** How many blank lines stand between the entries of a new list or map. */
export function blankLines(path: EntryPath): number {
  return path.length === 1 && path[0] === 'statements' ? 1 : 0
}

/** What stands between two entries. After a text that ends with blank lines, one more would belong to it. */
export function separator(above: string, blank: number): string {
  return above.endsWith('\n') ? '\n' : '\n'.repeat(blank + 1)
}

function isCollection(value: Json): value is Json[] | { [key: string]: Json } {
  return typeof value === 'object' && value !== null
}

const ONE_LINE_MAP = 'series'
const NEVER_ONE_LINE: ReadonlySet<string> = new Set(['discussion', 'statements', 'sources'])

/** A short list or map as it stands on one line; null where it is better written in several, or is neither. */
function lineText(value: Json, path: EntryPath, room: number, flow = false): string | null {
  if (!isCollection(value)) return null
  if (Object.keys(value).length === 0) return Array.isArray(value) ? '[]' : '{}'
  const place = path.join('.')
  if (!flow && (NEVER_ONE_LINE.has(place) || (!Array.isArray(value) && place !== ONE_LINE_MAP))) {
    return null
  }
  const text = flowText(value, path)
  return text === null || text.length > room ? null : text
}

/** A list or map of texts and numbers between brackets or braces; null when more than that is inside. */
function flowText(value: Json, path: EntryPath): string | null {
  if (Array.isArray(value)) {
    const texts = value.map((entry) => (isCollection(entry) ? null : flowScalarText(entry)))
    return texts.includes(null) ? null : `[${texts.join(', ')}]`
  }
  if (!isJsonMap(value)) return null
  const texts = inOrder(Object.keys(value), path).map((key) => {
    const entry = own(value, key) ?? null
    return isCollection(entry) ? null : `${keyText(key)}: ${flowScalarText(entry)}`
  })
  return texts.includes(null) ? null : `{ ${texts.join(', ')} }`
}
