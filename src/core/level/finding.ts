// A finding: one thing the checker has to say about a level file or a lesson plan, as data.
// Its sentence lives in text/finding-text; nothing here is worded for a reader.
import type { Bin } from './bin'

/** Every code, with its severity: an error keeps a level from being played, a warning does not. */
export const FINDING_SEVERITIES = {
  'file-too-large': 'error',
  'yaml-syntax': 'error',
  'too-many-aliases': 'error',
  'not-a-level': 'error',
  'unsupported-format': 'error',
  'missing-key': 'error',
  'unknown-key': 'error',
  'wrong-type': 'error',
  'bad-value': 'error',
  'id-not-file-name': 'error',
  'duplicate-id': 'error',
  'unknown-source': 'error',
  'evidence-not-found': 'error',
  'evidence-ambiguous': 'error',
  'cue-not-in-evidence': 'error',
  'source-contradicts-category': 'error',
  'denial-denies-nothing': 'error',
  'category-not-offered': 'error',
  'mistake-for-right-bin': 'error',
  'too-few-statements': 'error',
  'empty-bin': 'warning',
  'lopsided-bins': 'warning',
  'no-confirmed-claim': 'warning',
  'side-predicts-category': 'warning',
  'copies-the-report': 'warning',
  'no-mistake-text': 'warning',
  'unused-source': 'warning',
  // Of lesson plans alone.
  'not-a-lesson': 'error',
  'unknown-series': 'error',
  'unknown-level': 'error',
  'minutes-do-not-add-up': 'error',
  'stages-out-of-order': 'error',
  'stage-missing': 'warning',
} as const satisfies Record<string, Severity>

export type Severity = 'error' | 'warning'
export type FindingCode = keyof typeof FINDING_SEVERITIES

/** What a file is meant to be. */
export type FileKind = 'level' | 'lesson'

type NotThisFile = {
  problem: 'binary' | 'empty' | 'list' | 'not-utf-8' | 'other-keys' | 'text' | 'utf-16'
}

export type SyntaxProblem =
  | 'address-cut-off'
  | 'alias-without-anchor'
  | 'backslash'
  | 'colon-in-text'
  | 'directive'
  | 'duplicate-key'
  | 'indentation'
  | 'key-not-text'
  | 'needs-quotes'
  | 'several-documents'
  | 'tab'
  | 'tag'
  | 'too-deep'
  | 'unclosed'
  | 'unexpected'

/** What a value is, in the words of the format. */
export type ValueKind = 'nothing' | 'text' | 'number' | 'yes-or-no' | 'list' | 'map' | 'other'

export type ValueProblem =
  | { problem: 'empty' }
  | { problem: 'too-short'; least: number; length: number }
  | { problem: 'too-long'; most: number; length: number }
  | { problem: 'too-few-entries'; least: number; length: number }
  | { problem: 'too-many-entries'; most: number; length: number }
  | { problem: 'too-small'; least: number }
  | { problem: 'too-big'; most: number }
  | { problem: 'not-whole' }
  | { problem: 'not-one-of'; found: string; allowed: readonly string[]; near: string | null }
  | { problem: 'not-an-id'; found: string; near: string | null }
  | { problem: 'not-a-language'; found: string }
  | { problem: 'markup'; found: string }
  | { problem: 'odd-character'; found: string }
  | { problem: 'repeated'; found: string }
  | { problem: 'other' }

/** A place in the report, with the words around it. Paragraphs count from 1. */
export interface Occurrence {
  readonly paragraph: number
  readonly before: string
  readonly after: string
}

/** What each sentence needs to know, one entry for each code. */
export interface FindingDetails {
  'file-too-large': { unit: 'bytes' | 'marks'; most: number }
  'yaml-syntax': { problem: SyntaxProblem; found: string }
  'too-many-aliases': { circular: boolean }
  'not-a-level': NotThisFile
  'unsupported-format': { found: string }
  'missing-key': { key: string }
  'unknown-key': { key: string; near: string | null; known: readonly string[] }
  'wrong-type': { expected: ValueKind; found: ValueKind }
  'bad-value': ValueProblem
  'id-not-file-name': { id: string; fileName: string }
  'duplicate-id': { id: string; first: number }
  'unknown-source': { source: string; near: string | null }
  'evidence-not-found': { exact: string; near: string | null; contextOnly: boolean }
  'evidence-ambiguous': { exact: string; first: Occurrence; second: Occurrence; withContext: boolean }
  'cue-not-in-evidence': { cue: string; exact: string }
  'source-contradicts-category': { source: string; label: string; category: Bin; unnamed: boolean }
  'denial-denies-nothing': { denies: string | null; near: string | null; itself: boolean }
  'category-not-offered': { category: Bin; bins: readonly Bin[]; defensible: boolean }
  'mistake-for-right-bin': { category: Bin }
  'too-few-statements': { scored: number; least: number }
  'empty-bin': { bin: Bin }
  'lopsided-bins': { bin: Bin; count: number; scored: number }
  'no-confirmed-claim': null
  'side-predicts-category': { hits: number; count: number; commonest: number }
  'copies-the-report': { words: string; count: number }
  'no-mistake-text': null
  'unused-source': { source: string }
  'not-a-lesson': NotThisFile
  'unknown-series': { series: string; near: string | null }
  'unknown-level': { level: string; near: string | null }
  'minutes-do-not-add-up': { minutes: number; sum: number }
  'stages-out-of-order': { stage: string; after: string; order: readonly string[] }
  'stage-missing': { stage: string }
}

export type Path = readonly (string | number)[]

interface AnyRemark<Code extends FindingCode> {
  readonly code: Code
  /** From the top of the level to the value; a missing or unknown key is its last part. */
  readonly path: Path
  readonly details: FindingDetails[Code]
}

/** What a rule says: not yet placed in a file. */
export type Remark<Code extends FindingCode = FindingCode> = { [C in Code]: AnyRemark<C> }[Code]

/** Line and column count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The file is not what it should be at all. */
export function notThisFile(kind: FileKind, problem: NotThisFile['problem']): Remark {
  const code = kind === 'level' ? 'not-a-level' : 'not-a-lesson'
  return { code, path: [], details: { problem } }
}

/** What the checker says: a remark with its severity and its place in the file. */
export type Finding<Code extends FindingCode = FindingCode> = {
  [C in Code]: AnyRemark<C> & Place & { readonly severity: Severity }
}[Code]

export function placed<Code extends FindingCode>(remark: Remark<Code>, place: Place) {
  return { ...remark, severity: FINDING_SEVERITIES[remark.code], ...place }
}
