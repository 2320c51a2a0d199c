// Cuts a body into words and marks, each with its place. One pass, linear in the length of the body.
// Intl.Segmenter would take a hundred times as long, and breaks a sentence at every line end and after “Mr.”.
import { ABBREVIATIONS } from '../lexicon/function-words'

export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In small letters, with straight apostrophes. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark' | 'paragraph'
  readonly capital: boolean
}

/** Stands in for a token before the first and after the last. */
export const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'paragraph',
  capital: false,
}

const PIECE = new RegExp(
  [
    String.raw`(?<paragraph>\n[^\S\n]*\n\s*)`,
    // Initials and the like, R.J. and U.S.; then numbers; then words with what may stand inside them.
    String.raw`(?<initials>\p{Lu}\.(?:-?\p{Lu}\.)*(?:\p{Lu}(?![\p{L}\p{N}]))?)`,
    // “45-year-old”
    String.raw`(?<word>\d+(?:[‐‑-]\p{L}+)+)`,
    String.raw`(?<number>[$£€]?\d[\d.,]*(?:(?<=\d)[%\p{L}]+)?%?)`,
    String.raw`(?<plain>[\p{L}\p{M}\p{N}]+(?:(?:['’‐‑-]|&(?=\p{L})|\.(?=\p{Ll}))[\p{L}\p{M}\p{N}]+)*)`,
    String.raw`(?<ending>['’](?:s|S|ve|re|ll|d|m|t)(?![\p{L}\p{N}]))`,
    "(?<mark>``|''|--+|\\.\\.\\.|\\S)",
  ].join('|'),
  'gu',
)
const APOSTROPHE = /[’‐‑]/gu
const ENDING = /^(.*[^'])('(?:s|ve|re|ll|d|m))$/u

export function tokenise(body: string): Token[] {
  const tokens: Token[] = []
  for (const match of body.matchAll(PIECE)) {
    const groups = match.groups ?? {}
    const [text] = match
    const start = match.index
    if (groups['paragraph'] !== undefined) push(tokens, text, start, 'paragraph')
    else if (groups['mark'] !== undefined) mark(tokens, text, start)
    else if (groups['number'] !== undefined) number(tokens, text, start)
    else words(tokens, text, start)
  }
  return tokens
}

function push(tokens: Token[], text: string, start: number, kind: Token['kind']): void {
  const lower = text.toLowerCase().replace(APOSTROPHE, (sign) => (sign === '’' ? "'" : '-'))
  const capital = kind === 'word' && /^\p{Lu}/u.test(text)
  tokens.push({ start, end: start + text.length, text, lower, kind, capital })
}

/** A full stop that belongs to an abbreviation is part of the word before. */
function mark(tokens: Token[], text: string, start: number): void {
  const last = tokens.at(-1)
  if (text === '.' && last?.kind === 'word' && last.end === start && ABBREVIATIONS.has(last.lower)) {
    tokens.pop()
    push(tokens, `${last.text}.`, last.start, 'word')
    return
  }
  push(tokens, text, start, 'mark')
}

/** The comma or full stop after a number is not part of it. */
function number(tokens: Token[], text: string, start: number): void {
  const digits = text.replace(/[.,]+$/u, '')
  push(tokens, digits, start, 'number')
  for (let at = digits.length; at < text.length; at += 1) push(tokens, text.charAt(at), start + at, 'mark')
}

/** “Smith’s” is a name and an ending. */
function words(tokens: Token[], text: string, start: number): void {
  const split = ENDING.exec(text.replaceAll('’', "'"))
  const length = split?.[1]?.length ?? text.length
  push(tokens, text.slice(0, length), start, 'word')
  if (length < text.length) push(tokens, text.slice(length), start + length, 'word')
}
