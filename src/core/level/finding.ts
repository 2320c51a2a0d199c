// A finding: one thing the checker has to say about a level file, as data.
// Its sentence lives in text/finding-text; nothing here is worded for a reader.

export const FINDING_CODES = [
  'file-too-large',
  'yaml-syntax',
  'too-many-aliases',
  'not-a-level',
  'unsupported-format',
  'missing-key',
  'unknown-key',
  'wrong-type',
  'bad-value',
  'id-not-file-name',
  'duplicate-id',
  'unknown-source',
  'evidence-not-found',
  'evidence-ambiguous',
  'cue-not-in-evidence',
  'source-contradicts-category',
  'denial-denies-nothing',
  'category-not-offered',
  'mistake-for-right-bin',
  'too-few-statements',
  'empty-bin',
  'lopsided-bins',
  'no-confirmed-claim',
  'side-predicts-category',
  'copies-the-report',
  'no-mistake-text',
  'unused-source',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]
