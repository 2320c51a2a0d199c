// Finds what stands in quotation marks, of whichever kind; a quotation that runs on into the next paragraph
// is cut at the end of the first. Linear: no mark is looked for further than its own paragraph.
import type { Token } from './tokens'

/** Token places: the marks themselves at `open` and `close`; `close` is the first place after, if there is no mark. */
export interface Quotation {
  readonly open: number
  readonly close: number
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '``': "''",
  '‘': '’',
  '`': "'",
}
const STRAIGHT = '"'
const SINGLE = "'"
const SPEAKS = /[\p{L}\p{N}.…$£€-]/u

/** In the order of the text; none lies in another. */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const quotations: Quotation[] = []
  let open = -1
  let closing = ''
  for (const [place, token] of tokens.entries()) {
    if (token.kind === 'paragraph') {
      if (open >= 0 && closing !== SINGLE && closing !== '’') quotations.push({ open, close: place })
      open = -1
    } else if (token.kind !== 'mark') {
      continue
    } else if (open < 0) {
      closing = closingFor(tokens, place)
      if (closing !== '') open = place
    } else if (closes(tokens, place, closing)) {
      if (place > open + 1) quotations.push({ open, close: place })
      open = -1
    } else if (closing === '”' && token.text === '“') {
      // Opened again before it was closed: the first one was left open at its end.
      open = place
    }
  }
  if (open >= 0 && closing !== SINGLE && closing !== '’') quotations.push({ open, close: tokens.length })
  return quotations
}

function closingFor(tokens: readonly Token[], place: number): string {
  const token = tokens[place]
  const next = tokens[place + 1]
  if (token === undefined || next === undefined || !SPEAKS.test(next.text)) return ''
  if (token.text === STRAIGHT) return STRAIGHT
  // PTB writes both ends of a quotation with marks of its own; “''” never opens one.
  if (Object.hasOwn(CLOSING, token.text)) return CLOSING[token.text] ?? ''
  if (token.text !== SINGLE) return ''
  // An apostrophe alone: opens only before a word and after a gap, as in: he said, 'Never.'
  const before = tokens[place - 1]
  const gapBefore = before === undefined || before.end < token.start || before.text === '('
  return gapBefore && next.start === token.end && closesSoon(tokens, place) ? SINGLE : ''
}

/** A single quotation mark must close after a mark of punctuation, or right before one. */
function closes(tokens: readonly Token[], place: number, closing: string): boolean {
  const text = tokens[place]?.text
  if (closing === '”' && text === STRAIGHT) return true
  if (text !== closing) return false
  if (closing !== SINGLE && closing !== '’') return true
  const before = tokens[place - 1]
  const after = tokens[place + 1]
  return (
    (before?.kind === 'mark' && /[.,!?…]/u.test(before.text)) ||
    after === undefined ||
    after.kind === 'paragraph' ||
    (after.kind === 'mark' && /[.,;:!?)]/u.test(after.text))
  )
}

const SOON = 120

function closesSoon(tokens: readonly Token[], open: number): boolean {
  for (let place = open + 2; place < open + SOON; place += 1) {
    const token = tokens[place]
    if (token === undefined || token.kind === 'paragraph') return false
    if (token.text === SINGLE && closes(tokens, place, SINGLE)) return true
  }
  return false
}
