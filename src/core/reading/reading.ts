// What the reading assistant hands back: who is credited with what in a report, and which bin that suggests.
// Suggestions only: nothing here decides, and nothing here says whether something is true.
import type { Bin } from '../level/bin'

/** A passage of the body: offsets in UTF-16 units, the end excluded. Never empty. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * How openly the source speaks. `named`: a person by name, here or elsewhere in the report. `institution`: an
 * organisation, a document, a government, or an office speaking openly. `unnamed`: whoever it is, is not said.
 * `unknown`: the assistant cannot tell.
 */
export const READ_SOURCE_KINDS = ['named', 'institution', 'unnamed', 'unknown'] as const
export type ReadSourceKind = (typeof READ_SOURCE_KINDS)[number]

/** What in the words speaks for a bin, or against it being a statement at all. */
export const SIGNS = [
  'anonymity',
  'agentless',
  'denial',
  'evaluation',
  'forecast',
  'own-decision',
  'attitude',
  'demand',
  'refusal',
  'hedge',
  'figure',
] as const
export type Sign = (typeof SIGNS)[number]

/** Why a bin is suggested; each has a sentence in the texts of the editor. */
export const REASONS = [
  'unnamed-source',
  'no-source-given',
  'denies-outright',
  'answers-an-allegation',
  'announces-own-act',
  'states-a-fact',
  'judges',
  'foretells',
  'voices-an-attitude',
  'asks-for-something',
] as const
export type Reason = (typeof REASONS)[number]

/** The bin, and the number of the codebook's question that decides it. */
export interface Suggestion {
  readonly bin: Bin
  readonly question: 2 | 3 | 4 | 5
  readonly reason: Reason
}

export interface Attribution {
  /** The words that show that somebody is credited: “said”, “according to”, “is believed to”. */
  readonly cue: Span
  /** The source as it stands beside the cue, be it “she”; null where the report mentions none. */
  readonly source: Span | null
  /** Where the report says who that is, if not beside the cue: the name behind “she” or “the minister”. */
  readonly namedAt: Span | null
  readonly sourceKind: ReadSourceKind
  /** What the source is credited with, in order; a divided quotation has several parts. */
  readonly content: readonly Span[]
  /** Some of the content stands in quotation marks. */
  readonly quoted: boolean
  readonly signs: readonly Sign[]
  /** Null where there is nothing to sort, or no telling. */
  readonly suggestion: Suggestion | null
}

/** In the order of the cues. The assistant reads English only, and says so of any other language. */
export type Reading =
  | { readonly canRead: true; readonly attributions: readonly Attribution[] }
  | { readonly canRead: false; readonly attributions: readonly [] }
