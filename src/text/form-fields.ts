// The fields of the form by their addresses, with the labels that the form shows. Promises that every part of a
// level that a form can show has one: a part of the format without a label does not compile.
import { BINS } from '../core/level/bin'
import type { Level, Source, Statement } from '../core/level/level-schema'
import type { writeEn } from './write-en'
import { t } from './text'
import { w } from './write-text'

type Part<Of> = keyof Of & string
type Credits = Level['credits']
type InStatement = Exclude<Part<Statement>, 'id' | 'mistakes'> | 'deniesWords' | 'prefix' | 'suffix'

/** An address without the key of the statement or source. */
export type FormField =
  | Exclude<Part<Level>, 'format' | 'id' | 'series' | 'credits' | 'report' | 'sources' | 'statements'>
  | Exclude<Part<Credits>, 'derivedFrom'>
  | `derivedFrom.${Part<NonNullable<Credits['derivedFrom']>>}`
  | `series.${Part<NonNullable<Level['series']>>}`
  | `report.${Part<Level['report']>}`
  | `sources.${Part<Source>}`
  | `statements.${InStatement}`

type Label = Exclude<keyof (typeof writeEn)['fields'], 'mistake'>

const LABELS: Readonly<Record<FormField, Label>> = {
  title: 'title',
  summary: 'summary',
  language: 'language',
  difficulty: 'difficulty',
  minimumAge: 'minimumAge',
  topics: 'topics',
  goal: 'goal',
  bins: 'bins',
  discussion: 'discussion',
  authors: 'authors',
  licence: 'licence',
  'derivedFrom.title': 'derivedTitle',
  'derivedFrom.date': 'derivedDate',
  'derivedFrom.note': 'derivedNote',
  'series.id': 'seriesId',
  'series.title': 'seriesTitle',
  'series.order': 'seriesOrder',
  'report.headline': 'headline',
  'report.dateline': 'dateline',
  'report.body': 'body',
  'sources.label': 'sourceLabel',
  'sources.kind': 'sourceKind',
  'sources.side': 'sourceSide',
  'statements.text': 'text',
  'statements.category': 'category',
  'statements.source': 'source',
  'statements.via': 'via',
  'statements.evidence': 'evidence',
  'statements.prefix': 'prefix',
  'statements.suffix': 'suffix',
  'statements.cue': 'cue',
  'statements.explanation': 'explanation',
  'statements.denies': 'denies',
  'statements.deniesWords': 'deniesWords',
  'statements.defensible': 'defensible',
  'statements.scored': 'scored',
  'statements.note': 'note',
}

/** `statements.t3.text` is `statements.text`; what is no list of things keeps its address. */
export function fieldIn(address: string): string {
  return address.replace(/^(statements|sources)\.[^.]+/u, '$1')
}

/** What the form calls the field at an address; null where the address is of no single field. */
export function labelOf(address: string): string | null {
  const field = fieldIn(address)
  if (isField(field)) return w(`fields.${LABELS[field]}.label`)
  if (field === 'statements.mistakes') return w('statements.mistakes')
  const wrong = BINS.find((bin) => field === `statements.mistakes.${bin}`)
  return wrong === undefined ? null : w('fields.mistake.label', { bin: t(`bins.${wrong}.label`) })
}

function isField(field: string): field is FormField {
  return Object.hasOwn(LABELS, field)
}
