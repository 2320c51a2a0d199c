// The shape of a level file, format 1, and the types inferred from it.
// Promises shape only: what a level must mean is judged by the rules beside it.
import * as z from 'zod/mini'
import { BINS, type Bin } from './bin'
import { id, languageTag, noRepeats, words } from './schema-parts'

export { BINS, type Bin } from './bin'

const SOURCE_KINDS = ['person', 'office', 'institution', 'unnamed'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const MOST_STATEMENTS = 60
export const LEAST_SCORED = 4
/** Characters of a report's body. */
export const MOST_IN_REPORT = 12_000

const bin = () => z.enum(BINS)
const differentBins = noRepeats<Bin>((one) => one)

const evidenceSchema = z.union([
  words(2000),
  z.strictObject({ exact: words(2000), prefix: z.optional(words(400)), suffix: z.optional(words(400)) }),
])
/** A W3C TextQuoteSelector; a bare string means `{ exact }`. */
export type Evidence = z.infer<typeof evidenceSchema>

const sourceSchema = z.strictObject({
  label: words(120),
  kind: z.enum(SOURCE_KINDS),
  side: z.optional(words(60)),
})
export type Source = z.infer<typeof sourceSchema>

const statementSchema = z.strictObject({
  id: id(),
  text: words(180),
  category: bin(),
  source: id(),
  via: z._default(z.array(words(120)).check(z.maxLength(8)), []),
  evidence: evidenceSchema,
  cue: z.optional(words(200)),
  explanation: words(600, 60),
  mistakes: z._default(
    z.strictObject({
      confirmed: z.optional(words(600)),
      denial: z.optional(words(600)),
      anonymous: z.optional(words(600)),
      opinion: z.optional(words(600)),
    }),
    {},
  ),
  denies: z.optional(words(300)),
  defensible: z._default(z.array(bin()).check(differentBins, z.maxLength(4)), []),
  scored: z._default(z.boolean(), true),
  note: z.optional(words(600)),
})
export type Statement = z.infer<typeof statementSchema>

export const levelSchema = z.strictObject({
  format: z.literal(1),
  id: id(),
  title: words(60),
  summary: words(300),
  language: languageTag(),
  series: z.optional(z.strictObject({ id: id(), title: words(60), order: z.int().check(z.minimum(1)) })),
  difficulty: z.int().check(z.minimum(1), z.maximum(5)),
  minimumAge: z.int().check(z.minimum(5), z.maximum(99)),
  topics: z.array(words(40)).check(z.maxLength(12)),
  goal: words(300),
  bins: z._default(z.array(bin()).check(differentBins, z.minLength(2), z.maxLength(4)), [...BINS]),
  credits: z.strictObject({
    authors: z.array(words(120)).check(z.minLength(1)),
    licence: words(60),
    derivedFrom: z.optional(
      z.strictObject({ title: words(300), date: z.optional(words(40)), note: z.optional(words(300)) }),
    ),
  }),
  report: z.strictObject({
    headline: words(200),
    dateline: z.optional(words(120)),
    body: words(MOST_IN_REPORT),
  }),
  sources: z.record(id(), sourceSchema),
  statements: z.array(statementSchema).check(z.minLength(LEAST_SCORED), z.maxLength(MOST_STATEMENTS)),
  discussion: z._default(z.array(words(400)).check(z.maxLength(20)), []),
})
/** A level as the game uses it: every default filled in. */
export type Level = z.infer<typeof levelSchema>
