// One value as YAML: plain where it can be, quoted where it must be, in a block of lines where it is long.
// Promises to be read back as it was, whatever signs are in it; signs that no file may hold are escaped.
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'

/** The longest line of an entry that needs no second one. */
export const LINE_WIDTH = 110
/** Where the lines of a long text are broken. */
const BLOCK_WIDTH = 107

export type ScalarStyle = Scalar.Type

/** What YAML forbids in a file, and what editors take for the end of a line or do not show at all. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cs}]/u
const UNESCAPED = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu
const RAGGED_LINE = /^\s|\s$|^$/u

/**
 * A value that is no list and no map, as it stands after `key: ` or `- `; the lines after the first begin
 * with `indent` spaces. `used`: how much of the first line is taken. `style`: how it was written before.
 */
export function scalarText(
  value: null | boolean | number | string,
  indent: number,
  used: number,
  style?: ScalarStyle,
): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (UNWRITABLE.test(value)) return doubleQuoted(value)
  if (value.includes('\n')) {
    if (isRagged(value)) return doubleQuoted(value)
    const folded =
      value.indexOf('\n') === value.length - 1 ? style !== 'BLOCK_LITERAL' : style === 'BLOCK_FOLDED'
    return pairValue(value, indent, folded ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL')
  }
  if (RAGGED_LINE.test(value)) return doubleQuoted(value)
  if (style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL') return pairValue(value, indent, style)
  if (used + value.length > LINE_WIDTH) return pairValue(value, indent, 'BLOCK_FOLDED')
  return style === 'QUOTE_DOUBLE' ? doubleQuoted(value) : pairValue(value, indent, style)
}

/** Whether lines of nothing but white space stand at an end, which a block would not keep. */
function isRagged(lines: string): boolean {
  return /^[ \t]*\n/u.test(lines) || /\n[ \t]/u.test(lines.slice(lines.trimEnd().length))
}

/** A text between brackets or braces, where commas separate and lines do not break. */
export function flowScalarText(value: null | boolean | number | string, style?: ScalarStyle): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (UNWRITABLE.test(value) || value.includes('\n') || style === 'QUOTE_DOUBLE') return doubleQuoted(value)
  const list = new YAMLSeq<Scalar>()
  list.flow = true
  list.items.push(styled(value, style))
  return written(list, 0).slice(1, -1)
}

/** A key, without its colon. */
export function keyText(key: string): string {
  // At the beginning of a line, some signs would end the document.
  if (UNWRITABLE.test(key) || /\n|^(?:---|\.\.\.|%)/u.test(key)) return doubleQuoted(key)
  const map = new YAMLMap<Scalar, Scalar>()
  map.flow = true
  map.items.push(new Pair(styled(key), new Scalar(0)))
  return written(map, 0)
    .replace(/^\{(?:\? )?/u, '')
    .replace(/ ?: 0\}$/u, '')
}

/** Between double quotes, on one line: holds any text. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    UNESCAPED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** As the library writes it after a key. */
function pairValue(text: string, indent: number, style?: ScalarStyle): string {
  const map = new YAMLMap<Scalar, Scalar>()
  map.items.push(new Pair(new Scalar('k'), styled(text, style)))
  const width = style?.startsWith('BLOCK') ? Math.max(20, BLOCK_WIDTH - indent + 2) : 0
  return written(map, width)
    .slice('k: '.length)
    .replace(/\n {2}/gu, `\n${' '.repeat(indent)}`)
}

function styled(text: string, style?: ScalarStyle): Scalar {
  const scalar = new Scalar(text)
  if (style !== undefined) scalar.type = style
  return scalar
}

/** Without the line break at the end; `width` 0 breaks no lines. */
function written(node: Scalar | YAMLMap | YAMLSeq, width: number): string {
  // Words that older readers take for something else, such as yes, are quoted too.
  const document = new Document(null, { compat: 'yaml-1.1' })
  document.contents = node
  const options = { lineWidth: width, flowCollectionPadding: false, doubleQuotedAsJSON: true }
  return document.toString(options).replace(/\n$/u, '')
}
