// A table's text as records, each with its row and its line. Promises that every piece of the text is in a record,
// and that no text, however broken, makes the reader wait.
import Papa from 'papaparse'
import type { Delimiter } from './table-statement'

export interface TableRecord {
  /** From 1, as a spreadsheet counts: a header and empty rows count too. */
  readonly row: number
  /** From 1: the line of the text in which the record begins. */
  readonly line: number
  readonly cells: readonly string[]
  /** The record as it stands in the text, without the line break behind it. */
  readonly raw: string
  /** A quotation mark opens a cell and is not closed where the cell ends: the cells are not to be trusted. */
  readonly isBroken: boolean
}

/** Letters that broken quotation marks may swallow, all in all, before the rest is one broken record. */
const MOST_SWALLOWED = 2_000_000

/** `text` has line feeds as its only line breaks, and no byte order mark. */
export function tableRecords(text: string, delimiter: Delimiter): TableRecord[] {
  const records: TableRecord[] = []
  let from = 0
  let line = 1
  let swallowed = 0
  const take = (cells: readonly string[], end: number, isBroken: boolean) => {
    const raw = text.slice(from, text[end - 1] === '\n' ? end - 1 : end)
    records.push({ row: records.length + 1, line, cells, raw, isBroken })
    line += linesIn(text, from, end)
    from = end
  }
  while (from < text.length) {
    // The parser takes a byte order mark away, wherever its text begins, and counts without it.
    const begin = from
    const base = text[begin] === '\uFEFF' ? begin + 1 : begin
    Papa.parse(text.slice(begin), {
      delimiter,
      newline: '\n',
      step({ data, errors, meta }, parser) {
        const end = base + meta.cursor
        // After the last line break there is one more row, with nothing in it.
        if (end === from) return
        if (!errors.some(({ type }) => type === 'Quotes')) {
          take(data, end, false)
          return
        }
        swallowed += end - from
        const next = text.indexOf('\n', from) + 1
        if (next === 0 || next >= end || swallowed > MOST_SWALLOWED) {
          takeBroken(end)
          return
        }
        // Only the line with the mark is broken; what the mark has swallowed is read again.
        takeBroken(next)
        parser.abort()
      },
    })
    // No progress would mean that the parser left something over: it becomes a record, too.
    if (from === begin) takeBroken(text.length)
  }
  return records

  /** Spreadsheets copy cells as they are: between tabs, a mark at the beginning is one of the text. */
  function takeBroken(end: number): void {
    const raw = text.slice(from, text[end - 1] === '\n' ? end - 1 : end)
    const isPlain = delimiter === '\t' && !raw.includes('\n')
    take(isPlain ? raw.split('\t') : [raw], end, !isPlain)
  }
}

function linesIn(text: string, from: number, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
