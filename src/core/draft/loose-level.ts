// The overall shape of a level file: the parts of the right kind, each of which may be missing or empty.
import * as z from 'zod/mini'

z.config({ jitless: true })

/** More than a level may have, so that one too many can still be seen and removed; few enough for a page. */
export const MOST_SHOWN = 200

const text = () => z.nullish(z.string())
const list = () => z.nullish(z.array(z.string()))
const number = () => z.nullish(z.number())
const quotation = z.strictObject({ exact: text(), prefix: text(), suffix: text() })

const sourceSchema = z.strictObject({ label: text(), kind: text(), side: text() })
const statementSchema = z.strictObject({
  id: text(),
  text: text(),
  category: text(),
  source: text(),
  via: list(),
  evidence: z.nullish(z.union([z.string(), quotation])),
  cue: text(),
  explanation: text(),
  mistakes: z.nullish(
    z.strictObject({ confirmed: text(), denial: text(), anonymous: text(), opinion: text() }),
  ),
  denies: text(),
  defensible: list(),
  scored: z.nullish(z.boolean()),
  note: text(),
})
export const looseLevelSchema = z.strictObject({
  format: z.nullish(z.literal(1)),
  id: text(),
  title: text(),
  summary: text(),
  language: text(),
  series: z.nullish(z.strictObject({ id: text(), title: text(), order: number() })),
  difficulty: number(),
  minimumAge: number(),
  topics: list(),
  goal: text(),
  bins: list(),
  credits: z.nullish(
    z.strictObject({
      authors: list(),
      licence: text(),
      derivedFrom: z.nullish(z.strictObject({ title: text(), date: text(), note: text() })),
    }),
  ),
  report: z.nullish(z.strictObject({ headline: text(), dateline: text(), body: text() })),
  sources: z.nullish(z.record(z.string(), sourceSchema)),
  statements: z.nullish(z.array(statementSchema).check(z.maxLength(MOST_SHOWN))),
  discussion: list(),
})
export type LooseLevel = z.infer<typeof looseLevelSchema>
