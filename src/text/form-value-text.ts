// The sentences about what stands in a field and cannot stay, or is missing there, in the words of the form.
import { BINS } from '../core/level/bin'
import type { ValueProblem } from '../core/level/finding'
import type { SourceKind } from '../core/level/level-schema'
import { onOneLine } from './finding-words'
import type { FormField } from './form-fields'
import { type FormPlace, type FormSentence, meant } from './form-sentence'
import { t } from './text'
import { type FindingName, found, w } from './write-text'

const KINDS = ['person', 'office', 'institution', 'unnamed'] as const satisfies SourceKind[]

type Empty = Extract<FindingName, `empty-${string}`>

/** What is said of an empty field where the usual words do not fit. */
const EMPTY: Readonly<Partial<Record<FormField, Empty>>> = {
  title: 'empty-title',
  summary: 'empty-summary',
  authors: 'empty-authors',
  language: 'empty-language',
  difficulty: 'empty-choice',
  minimumAge: 'empty-number',
  'series.id': 'empty-name',
  'series.order': 'empty-number',
  'sources.kind': 'empty-choice',
  'statements.evidence': 'empty-evidence',
  'statements.category': 'empty-category',
  'statements.source': 'empty-source',
  // These may stay empty, and are left out of the level then: only spaces can be held against them.
  'report.dateline': 'empty-spaces',
  'derivedFrom.date': 'empty-spaces',
  'derivedFrom.note': 'empty-spaces',
  'sources.side': 'empty-spaces',
  'statements.prefix': 'empty-spaces',
  'statements.suffix': 'empty-spaces',
  'statements.cue': 'empty-spaces',
  'statements.deniesWords': 'empty-spaces',
  'statements.note': 'empty-spaces',
}
const EMPTY_BY_FIELD: ReadonlyMap<string, Empty> = new Map(Object.entries(EMPTY))

export function emptyText(field: string): FormSentence {
  const isMistake = field.startsWith('statements.mistakes.')
  return found(isMistake ? 'empty-spaces' : (EMPTY_BY_FIELD.get(field) ?? 'empty-field'))
}

/** What is wrong with the value of a field, and the way out. */
export function formValueText(details: ValueProblem, place: FormPlace): FormSentence {
  const sentence = valueText(details, place)
  const line = lineOf(place)
  return line === null
    ? sentence
    : { ...sentence, message: w('check.line', { number: line, message: sentence.message }) }
}

function valueText(details: ValueProblem, place: FormPlace): FormSentence {
  const { field, path } = place
  const asText = w('sections.source')
  // The form shows no field for the names that things have in the file.
  const ofFile =
    (path.at(-1) === 'id' && field !== 'series.id') || (path[0] === 'sources' && path.length === 2)
  switch (details.problem) {
    case 'empty':
      return emptyText(field)
    case 'too-short':
      return found('too-short', { length: details.length, least: details.least })
    case 'too-long': {
      const { length, most } = details
      if (isUnlisted(place)) return notListed(place)
      return ofFile
        ? found('file-name-long', { most, asText })
        : found('too-long', { length, most, over: length - most })
    }
    case 'too-few-entries':
      return field === 'bins' ? found('too-few-trays') : emptyText(field)
    case 'too-many-entries': {
      const { length, most } = details
      return found(field === 'statements' ? 'too-many-statements' : 'too-many', { length, most })
    }
    case 'too-small':
      return found('too-small', { least: details.least })
    case 'too-big':
      return found('too-big', { most: details.most })
    case 'not-whole':
      return found('not-whole')
    case 'not-one-of':
      return notOneOf(details, field)
    case 'not-an-id':
      if (isUnlisted(place)) return notListed(place)
      if (ofFile) return found('file-name-bad', { found: onOneLine(details.found), asText })
      if (details.found.trim() === '') return emptyText(field)
      return withNear(found('not-a-name', { found: onOneLine(details.found) }), details.near)
    case 'not-a-language':
      return details.found === ''
        ? emptyText(field)
        : found('not-a-language', { found: onOneLine(details.found) })
    case 'markup':
      return found('markup', { found: onOneLine(details.found) })
    case 'odd-character':
      return found('odd-character', { found: details.found })
    case 'repeated':
      return found('tray-twice', { tray: answerOf(details.found) })
    case 'other':
      return found('elsewhere', { asText })
  }
}

function notOneOf(
  { found: chosen, near }: { found: string; near: string | null },
  field: string,
): FormSentence {
  if (chosen === '') return emptyText(field)
  const name = field === 'bins' || field === 'statements.defensible' ? 'not-a-tray' : 'not-a-choice'
  return withNear(found(name, { found: onOneLine(chosen) }), near === null ? null : answerOf(near))
}

/** Whether a statement is credited to somebody by a name of the file that no source has. */
function isUnlisted({ draft, path: [, index], field }: FormPlace): boolean {
  return field === 'statements.source' && draft.statements[Number(index)]?.unknownSource !== ''
}

function notListed({ draft, path: [, index] }: FormPlace): FormSentence {
  const source = draft.statements[Number(index)]?.unknownSource ?? ''
  return found('source-not-listed', { source: onOneLine(source) })
}

function withNear(sentence: FormSentence, near: string | null): FormSentence {
  return near === null ? sentence : meant(sentence, near)
}

/** A tray or a kind of source as the form calls it; another word as it is. */
function answerOf(word: string): string {
  const bin = BINS.find((one) => one === word)
  if (bin !== undefined) return t(`bins.${bin}.label`)
  const kind = KINDS.find((one) => one === word)
  return kind === undefined ? onOneLine(word) : w(`sources.kinds.${kind}`)
}

/** The line that an entry of a list stands in, from 1; null where lines do not tell entries apart. */
function lineOf({ draft, path, field }: FormPlace): number | null {
  const entry = path.at(-1)
  const lines = linesOf(draft, path, field)
  if (lines === null || typeof entry !== 'number') return null
  // The lines that are empty are no entries.
  const written = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
  return written[entry] ?? null
}

function linesOf(
  draft: FormPlace['draft'],
  path: FormPlace['path'],
  field: string,
): readonly string[] | null {
  if (field === 'statements.via') return draft.statements[Number(path[1])]?.via ?? null
  return field === 'authors' || field === 'topics' || field === 'discussion' ? draft[field] : null
}
