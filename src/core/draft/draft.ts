// A level while it is being written: every text is there, be it empty, so that a form can always show it.
// Promises no meaning: what a draft lacks to be a level is for the checker to say.
import * as z from 'zod/mini'
import { BINS } from '../level/bin'

z.config({ jitless: true })

const text = () => z.string()
const list = () => z.array(z.string())

/** `start` is included, `end` is not; UTF-16 units of the report's body as it is written. */
const spanSchema = z.object({ start: z.int(), end: z.int() })
export type Span = z.infer<typeof spanSchema>

const sourceSchema = z.object({
  /** Names the source within the draft; never leaves it. */
  key: text(),
  /** The id in the file; empty: made from the label. */
  id: text(),
  label: text(),
  kind: text(),
  side: text(),
})
export type DraftSource = z.infer<typeof sourceSchema>

const statementSchema = z.object({
  key: text(),
  /** The id in the file; empty: made from the text. */
  id: text(),
  text: text(),
  /** Empty: not chosen yet. */
  category: text(),
  /** The key of the source; empty when there is none. */
  source: text(),
  /** The id a file gave for a source that it does not list; counts where `source` is empty. */
  unknownSource: text(),
  via: list(),
  exact: text(),
  prefix: text(),
  suffix: text(),
  cue: text(),
  explanation: text(),
  mistakes: z.object({ confirmed: text(), denial: text(), anonymous: text(), opinion: text() }),
  /** The key of the statement it denies; empty when it denies words, or nothing. */
  denies: text(),
  deniesWords: text(),
  defensible: list(),
  scored: z.boolean(),
  note: text(),
})
export type DraftStatement = z.infer<typeof statementSchema>

export const draftSchema = z.object({
  /** Empty: made from the title. */
  id: text(),
  title: text(),
  summary: text(),
  language: text(),
  difficulty: z.nullable(z.number()),
  minimumAge: z.nullable(z.number()),
  topics: list(),
  goal: text(),
  bins: list(),
  series: z.nullable(z.object({ id: text(), title: text(), order: z.nullable(z.number()) })),
  authors: list(),
  licence: text(),
  derivedFrom: z.nullable(z.object({ title: text(), date: text(), note: text() })),
  headline: text(),
  dateline: text(),
  body: text(),
  sources: z.array(sourceSchema),
  statements: z.array(statementSchema),
  discussion: list(),
  /** Where in the body the evidence of a statement stands, by the statement's key. */
  anchors: z.record(z.string(), spanSchema),
})
export type Draft = z.infer<typeof draftSchema>

/** What a draft begins with instead of asking. `goal` is a sentence in `language`. */
export function newDraft(defaults: { language: string; goal: string; author: string }): Draft {
  return {
    id: '',
    title: '',
    summary: '',
    language: defaults.language,
    difficulty: 2,
    minimumAge: 11,
    topics: [],
    goal: defaults.goal,
    bins: [...BINS],
    series: null,
    authors: defaults.author === '' ? [] : [defaults.author],
    licence: 'CC-BY-4.0',
    derivedFrom: null,
    headline: '',
    dateline: '',
    body: '',
    sources: [],
    statements: [],
    discussion: [],
    anchors: {},
  }
}

export function newSource(key: string): DraftSource {
  return { key, id: '', label: '', kind: 'person', side: '' }
}

export function newStatement(key: string): DraftStatement {
  return {
    key,
    id: '',
    text: '',
    category: '',
    source: '',
    unknownSource: '',
    via: [],
    exact: '',
    prefix: '',
    suffix: '',
    cue: '',
    explanation: '',
    mistakes: { confirmed: '', denial: '', anonymous: '', opinion: '' },
    denies: '',
    deniesWords: '',
    defensible: [],
    scored: true,
    note: '',
  }
}

/** A key that nothing in the draft has: the letter, and a number. */
export function freeKey(letter: 's' | 't', taken: readonly { key: string }[]): string {
  let number = taken.length + 1
  while (taken.some(({ key }) => key === `${letter}${number}`)) number += 1
  return `${letter}${number}`
}
