// The report body as the player reads it: paragraphs in NFC with white space folded,
// and the one line of text they make for matching. Shipped to players: imports nothing.

export interface ReportText {
  readonly paragraphs: readonly string[]
  /** The paragraphs joined by one space: a quotation may run from one into the next. */
  readonly text: string
  /** Where each paragraph begins in `text`. */
  readonly starts: readonly number[]
}

// Letters that NFC leaves as they are, with single spaces between, or nothing: nearly every text, and quick to tell.
const FOLDED = /^(?:[!-~\u00A1-\u02FF](?: ?[!-~\u00A1-\u02FF\u2010-\u2027])*)?$/u

/** NFC, every run of white space as one space, none at the ends. */
export function foldText(text: string): string {
  if (FOLDED.test(text)) return text
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Paragraphs are what blank lines separate; empty ones are left out. */
export function reportParagraphs(body: string): string[] {
  const paragraphs: string[] = []
  let lines: string[] = []
  const close = () => {
    const paragraph = foldText(lines.join(' '))
    if (paragraph !== '') paragraphs.push(paragraph)
    lines = []
  }
  for (const line of body.split(/\r\n|\n|\r/u)) {
    if (line.trim() === '') close()
    else lines.push(line)
  }
  close()
  return paragraphs
}

export function readReport(body: string): ReportText {
  const paragraphs = reportParagraphs(body)
  const starts: number[] = []
  let start = 0
  for (const paragraph of paragraphs) {
    starts.push(start)
    start += paragraph.length + 1
  }
  return { paragraphs, text: paragraphs.join(' '), starts }
}
