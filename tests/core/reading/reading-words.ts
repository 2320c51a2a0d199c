// A reading with its spans as the words they stand for, for tests to compare.
import type { Attribution, Span } from '../../../src/core/reading/reading'
import { readReport } from '../../../src/core/reading/read-report'

export interface ReadWords {
  readonly cue: string
  readonly source: string | null
  readonly namedAt: string | null
  readonly kind: Attribution['sourceKind']
  readonly content: readonly string[]
  readonly quoted: boolean
  readonly signs: Attribution['signs']
  readonly bin: string | null
  readonly question: number | null
  readonly reason: string | null
}

/** Line breaks inside a span become spaces. */
export function readWords(body: string): ReadWords[] {
  const words = (span: Span) => body.slice(span.start, span.end).replaceAll(/\s+/gu, ' ')
  return readReport(body, 'en').attributions.map((read) => ({
    cue: words(read.cue),
    source: read.source === null ? null : words(read.source),
    namedAt: read.namedAt === null ? null : words(read.namedAt),
    kind: read.sourceKind,
    content: read.content.map(words),
    quoted: read.quoted,
    signs: read.signs,
    bin: read.suggestion?.bin ?? null,
    question: read.suggestion?.question ?? null,
    reason: read.suggestion?.reason ?? null,
  }))
}

export const cuesIn = (body: string) => readWords(body).map(({ cue }) => cue)

/** The only attribution of the text; throws when there is none or more than one. */
export function onlyIn(body: string): ReadWords {
  const [only, ...others] = readWords(body)
  if (only === undefined || others.length > 0)
    throw new Error(`${others.length + (only === undefined ? 0 : 1)} attributions in: ${body}`)
  return only
}
