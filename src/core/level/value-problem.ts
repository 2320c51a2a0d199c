// What is wrong with a value of the right kind: the schema's issues in the words of the format.
import type * as z from 'zod/mini'
import type { Path, ValueProblem } from './finding'
import { slug } from './slug'

type Bound = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig

/** Null when another check says it better: an empty text, or too few statements. */
export function boundProblem(issue: Bound, path: Path, value: unknown): ValueProblem | null {
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum)
    if (typeof value === 'string') {
      return value.trim() === '' ? null : { problem: 'too-short', least, length: characters(value) }
    }
    if (!Array.isArray(value)) return { problem: 'too-small', least }
    const statements = path.length === 1 && path[0] === 'statements'
    return statements ? null : { problem: 'too-few-entries', least, length: value.length }
  }
  const most = Number(issue.maximum)
  if (typeof value === 'string') return { problem: 'too-long', most, length: characters(value) }
  if (Array.isArray(value)) return { problem: 'too-many-entries', most, length: value.length }
  return { problem: 'too-big', most }
}

export function formatProblem(path: Path, found: string): ValueProblem {
  return path.at(-1) === 'language'
    ? { problem: 'not-a-language', found }
    : { problem: 'not-an-id', found, near: slug(found) }
}

/** The problems that the checks in level-schema put into their issues. */
export function customProblem(params: Record<string, unknown> | undefined): ValueProblem {
  const found = typeof params?.['found'] === 'string' ? params['found'] : ''
  switch (params?.['problem']) {
    case 'empty':
      return { problem: 'empty' }
    case 'markup':
      return { problem: 'markup', found }
    case 'odd-character':
      return { problem: 'odd-character', found }
    case 'repeated':
      return { problem: 'repeated', found }
    default:
      return { problem: 'other' }
  }
}

/** Characters as the schema counts them: a surrogate pair is one. */
function characters(text: string): number {
  return text.replace(/[\u{10000}-\u{10FFFF}]/gu, '.').length
}
