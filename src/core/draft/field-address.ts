// Names each field of the editor, and finds the one that a remark of the checker concerns.
import type { Path, Remark } from '../level/finding'
import type { Draft } from './draft'

export const SECTIONS = ['report', 'sources', 'statements', 'about'] as const
export type Section = (typeof SECTIONS)[number]

/** Such as `report.body`, `sources.s1.label`, `statements.t3.mistakes.denial`, `bins`; keys, never positions. */
export type FieldAddress = string

const FIELDS_OF_STATEMENT = new Set([
  'text',
  'category',
  'source',
  'via',
  'evidence',
  'cue',
  'explanation',
  'defensible',
  'note',
])

/** The field beside which a remark belongs. */
export function addressOf({ code, path }: Remark, draft: Draft): FieldAddress {
  const [first, second, third, fourth] = path
  if (first === 'statements' && typeof second === 'number') {
    const statement = draft.statements[second]
    if (statement === undefined) return 'statements'
    const base = `statements.${statement.key}`
    // What is wrong with the words is said at the words, and that there is nothing, at the first question.
    if (third === 'denies') return `${base}.${statement.denies === '' ? 'deniesWords' : 'denies'}`
    if (code === 'denial-denies-nothing') return `${base}.denies`
    if (third === 'evidence' && (fourth === 'prefix' || fourth === 'suffix')) return `${base}.${fourth}`
    if (code === 'no-mistake-text' || (third === 'mistakes' && fourth === undefined))
      return `${base}.mistakes`
    if (third === 'mistakes') return `${base}.mistakes.${String(fourth)}`
    if (third === 'id') return `${base}.text`
    return typeof third === 'string' && FIELDS_OF_STATEMENT.has(third) ? `${base}.${third}` : base
  }
  if (first === 'sources' && second !== undefined) return sourceAddress(path, draft)
  if (first === 'report') return typeof second === 'string' ? `report.${second}` : 'report.body'
  if (first === 'credits') {
    if (second === 'derivedFrom') return `derivedFrom.${typeof third === 'string' ? third : 'title'}`
    return typeof second === 'string' ? second : 'authors'
  }
  if (first === 'series') return `series.${typeof second === 'string' ? second : 'title'}`
  // Both are made by the form itself; the title is what an author can do about them.
  return first === undefined || first === 'id' || first === 'format' ? 'title' : String(first)
}

function sourceAddress([, id, field]: Path, draft: Draft): FieldAddress {
  const at = draft.sources.find((source) => source.id === id)
  const key = at?.key
  if (key === undefined) return 'sources'
  return field === 'kind' || field === 'side' ? `sources.${key}.${field}` : `sources.${key}.label`
}

export function sectionOf(address: FieldAddress): Section {
  const [first] = address.split('.')
  // The one thing about a level that has no default is asked for where the work begins.
  if (first === 'report' || first === 'authors') return 'report'
  if (first === 'sources') return 'sources'
  if (first === 'statements') return 'statements'
  return 'about'
}

/** The key of the statement or source that an address lies in; null where it lies in neither. */
export function keyIn(address: FieldAddress): string | null {
  const [first, key] = address.split('.')
  return (first === 'statements' || first === 'sources') && key !== undefined ? key : null
}
