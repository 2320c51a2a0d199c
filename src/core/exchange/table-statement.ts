// A statement as a row of a table has it: everything in words, the source by its name.
import type { Bin } from '../level/bin'

export interface TableStatement {
  readonly text: string
  /** A bin; in a table that is written also whatever else a draft has, and empty when nothing is chosen. */
  readonly category: string
  /** The source's name as the report gives it; empty when there is none. */
  readonly source: string
  readonly evidence: string
  readonly cue: string
  readonly explanation: string
  /** Empty where nothing is said. */
  readonly mistakes: Readonly<Record<Bin, string>>
  /** The text of the statement it denies, or an allegation in words. */
  readonly denies: string
  readonly scored: boolean
  readonly note: string
}

/** In the order of a table without a header. */
export const TABLE_COLUMNS = [
  'text',
  'category',
  'source',
  'evidence',
  'cue',
  'explanation',
  'mistakeConfirmed',
  'mistakeDenial',
  'mistakeAnonymous',
  'mistakeOpinion',
  'denies',
  'scored',
  'note',
] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

export const DELIMITERS = ['\t', ';', ','] as const
export type Delimiter = (typeof DELIMITERS)[number]
