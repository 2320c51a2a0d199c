// The shape of a level file, format 1, and the types inferred from it.
// Promises shape only: what a level must mean is judged by the rules beside it.
import * as z from 'zod/mini'

/** The four kinds of sourcing, in the order the codebook asks for them on screen. */
export const BINS = ['confirmed', 'denial', 'anonymous', 'opinion'] as const
export type Bin = (typeof BINS)[number]

const SOURCE_KINDS = ['person', 'office', 'institution', 'unnamed'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const id = () => z.string().check(z.regex(KEBAB_CASE), z.maxLength(80))
const bin = () => z.enum(BINS)

const evidenceSchema = z.union([
  line(2000),
  z.strictObject({ exact: line(2000), prefix: z.optional(line(400)), suffix: z.optional(line(400)) }),
])
/** A W3C TextQuoteSelector; a bare string means `{ exact }`. */
export type Evidence = z.infer<typeof evidenceSchema>

const sourceSchema = z.strictObject({
  label: line(120),
  kind: z.enum(SOURCE_KINDS),
  side: z.optional(line(60)),
})
export type Source = z.infer<typeof sourceSchema>

const statementSchema = z.strictObject({
  id: id(),
  text: line(180),
  category: bin(),
  source: id(),
  via: z._default(z.array(line(120)).check(z.maxLength(8)), []),
  evidence: evidenceSchema,
  cue: z.optional(line(200)),
  explanation: z.string().check(z.minLength(60), z.maxLength(600)),
  mistakes: z._default(
    z.strictObject({
      confirmed: z.optional(line(600)),
      denial: z.optional(line(600)),
      anonymous: z.optional(line(600)),
      opinion: z.optional(line(600)),
    }),
    {},
  ),
  denies: z.optional(line(300)),
  defensible: z._default(z.array(bin()), []),
  scored: z._default(z.boolean(), true),
  note: z.optional(line(600)),
})
export type Statement = z.infer<typeof statementSchema>

export const levelSchema = z.strictObject({
  format: z.literal(1),
  id: id(),
  title: line(60),
  summary: line(300),
  language: z.string().check(z.regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/)),
  series: z.optional(z.strictObject({ id: id(), title: line(60), order: z.int().check(z.positive()) })),
  difficulty: z.int().check(z.minimum(1), z.maximum(5)),
  minimumAge: z.int().check(z.minimum(5), z.maximum(99)),
  topics: z.array(line(40)).check(z.maxLength(12)),
  goal: line(300),
  bins: z._default(z.array(bin()).check(z.minLength(2), z.maxLength(4)), [...BINS]),
  credits: z.strictObject({
    authors: z.array(line(120)).check(z.minLength(1)),
    licence: line(60),
    derivedFrom: z.optional(
      z.strictObject({ title: line(300), date: z.optional(line(40)), note: z.optional(line(300)) }),
    ),
  }),
  report: z.strictObject({
    headline: line(200),
    dateline: z.optional(line(120)),
    body: line(12_000),
  }),
  sources: z.record(id(), sourceSchema),
  statements: z.array(statementSchema).check(z.minLength(4), z.maxLength(60)),
  discussion: z._default(z.array(line(400)).check(z.maxLength(20)), []),
})
/** A level as the game uses it: every default filled in. */
export type Level = z.infer<typeof levelSchema>
