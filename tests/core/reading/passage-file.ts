// Reads a passage with known attributions. [1 Ines Marr] marks the source and <1 said> the cue of number 1; the
// table at the end gives each number’s source kind, bin and side. passages/README.md describes the format.
import { readdirSync, readFileSync } from 'node:fs'
import { BINS, type Bin } from '../../../src/core/level/bin'
import { READ_SOURCE_KINDS, type ReadSourceKind, type Span } from '../../../src/core/reading/reading'

export interface KnownAttribution {
  readonly cue: Span
  readonly source: Span | null
  readonly kind: ReadSourceKind
  /** Null where there is nothing to sort. */
  readonly bin: Bin | null
  readonly side: string
}

export interface KnownPassage {
  readonly name: string
  readonly body: string
  readonly attributions: readonly KnownAttribution[]
}

export const SETS = ['tuning', 'held-out'] as const
export type PassageSet = (typeof SETS)[number]

export function readPassages(set: PassageSet): KnownPassage[] {
  const folder = new URL(`passages/${set}/`, import.meta.url)
  return readdirSync(folder)
    .sort()
    .map((file) => parsePassage(file, readFileSync(new URL(file, folder), 'utf8')))
}

const MARK = /(?<open>[<[])(?<numbers>\d+(?:,\d+)*) (?<words>[^<>[\]]+)[>\]]/gu

/** Throws when the marks and the table do not fit together. */
export function parsePassage(name: string, file: string): KnownPassage {
  const [header = '', ...paragraphs] = file.trim().split('\n\n')
  const table = paragraphs.pop() ?? ''
  if (!header.startsWith('topic: ')) throw new Error(`${name} does not begin with its topic.`)
  const marked = paragraphs.join('\n\n')
  let body = ''
  let read = 0
  const cues = new Map<number, Span>()
  const sources = new Map<number, Span>()
  for (const match of marked.matchAll(MARK)) {
    const { open = '', numbers = '', words = '' } = match.groups ?? {}
    body += marked.slice(read, match.index)
    read = match.index + match[0].length
    const marks = open === '<' ? cues : sources
    for (const number of numbers.split(',').map(Number)) {
      if (marks.has(number)) throw new Error(`${name} marks ${open}${number} twice.`)
      marks.set(number, { start: body.length, end: body.length + words.length })
    }
    body += words
  }
  body += marked.slice(read)
  if (/[<>[\]]/u.test(body)) throw new Error(`${name} has a mark that cannot be read.`)
  const attributions = table.split('\n').map((row) => parseRow(name, row, cues, sources))
  if (attributions.length !== cues.size)
    throw new Error(`${name} has ${cues.size} cues and ${attributions.length} rows.`)
  return { name: name.replace(/\.txt$/u, ''), body, attributions }
}

function parseRow(
  name: string,
  row: string,
  cues: ReadonlyMap<number, Span>,
  sources: ReadonlyMap<number, Span>,
): KnownAttribution {
  const [number = '', kindName, binName, side = ''] = row.split(' ')
  const cue = cues.get(Number(number))
  const kind = READ_SOURCE_KINDS.find((known) => known === kindName)
  const bin = binName === '-' ? null : BINS.find((known) => known === binName)
  if (cue === undefined || kind === undefined || bin === undefined || side === '')
    throw new Error(`${name} has a row that cannot be read: ${row}`)
  return { cue, source: sources.get(Number(number)) ?? null, kind, bin, side }
}
