// The work on level files that is timed, as one bundle for Node and for the browser: the checker and what
// merely parsing takes. Promises that every pass does all of its work: each returns what it found.
import { LineCounter, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { contextOf } from '../../../src/core/level/level-context'
import { LEVEL_RULES } from '../../../src/core/level/level-rules'
import { type Level, levelSchema } from '../../../src/core/level/level-schema'
import { parseLevel } from '../../../src/core/level/parse-level'
import { plainValue } from '../../../src/core/level/plain-value'
import { deal } from '../../../src/core/round/deal'
import { generateLevels } from '../generate-levels'
import { hugeLevel } from '../huge-level'
import { levelYaml } from '../level-yaml'

/** How long a pass took, in ms, and something that only its work can tell. */
export interface Pass {
  ms: number
  /** The same over the levels with a mistake alone, where the pass has such. */
  mistakenMs: number
  found: number
}

const levels = generateLevels()
const huge = hugeLevel()
const hugeYaml = levelYaml(huge)
const hugeJson = JSON.stringify(huge)

export const LEVELS = levels.length
export const MISTAKEN = levels.filter(({ isMistaken }) => isMistaken).length
export const LEVEL_BYTES = levels.reduce((sum, { text }) => sum + text.length, 0)
export const HUGE_STATEMENTS = huge.statements.length
export const HUGE_YAML_BYTES = hugeYaml.length
export const HUGE_JSON_BYTES = hugeJson.length

/** The level's schema without its limit on the number of statements; all else as it is. */
const limitlessSchema = z.extend(levelSchema, {
  statements: z.array(levelSchema.shape.statements.def.element),
})

const WORK = {
  /** Merely parsing the 1,000 levels: the same YAML library, with the options the checker gives it. */
  parse: () => overLevels((text) => parsed(text).errors.length),
  check: () => overLevels((text, id) => parseLevel(text, `${id}.yaml`).findings.length),
  hugeParse: () => timed(() => parsed(hugeYaml).errors.length),
  hugeDeal: () =>
    timed(() => deal(judged(plainValue(parsed(hugeYaml).contents).value), 1, 'huge').order.length),
  hugeJsonParse: () => timed(() => statementsOf(JSON.parse(hugeJson))),
  hugeJsonDeal: () => timed(() => deal(compiled(hugeJson), 1, 'huge').order.length),
  hugeRefuse: () => timed(() => parseLevel(hugeYaml, `${huge.id}.yaml`).findings.length),
}
export type Work = keyof typeof WORK

export function run(work: Work): Pass {
  return WORK[work]()
}

function overLevels(look: (text: string, id: string) => number): Pass {
  let found = 0
  let mistakenMs = 0
  const begin = performance.now()
  for (const { text, id, isMistaken } of levels) {
    if (!isMistaken) {
      found += look(text, id)
      continue
    }
    const before = performance.now()
    found += look(text, id)
    mistakenMs += performance.now() - before
  }
  return { ms: performance.now() - begin, mistakenMs, found }
}

function timed(work: () => number): Pass {
  const begin = performance.now()
  const found = work()
  return { ms: performance.now() - begin, mistakenMs: 0, found }
}

function parsed(text: string) {
  return parseDocument(text, {
    lineCounter: new LineCounter(),
    logLevel: 'error',
    prettyErrors: false,
    resolveKnownTags: false,
    uniqueKeys: false,
  })
}

/** What the checker does with a value, but for the limit: the schema, then every rule. */
function judged(value: unknown): Level {
  const level = limitlessSchema.parse(value)
  const context = contextOf(level, level.id)
  const remarks = LEVEL_RULES.flatMap((rule) => rule(context))
  if (remarks.length > 0) throw new Error(`The huge level has remarks: ${JSON.stringify(remarks[0])}`)
  return level
}

/** How the game takes a shipped level: the build has checked it, so that it is only parsed. */
function compiled(text: string): Level {
  const level: Level = JSON.parse(text)
  return level
}

function statementsOf(value: Level): number {
  return value.statements.length
}
