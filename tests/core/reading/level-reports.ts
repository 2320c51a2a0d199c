// The reports of the levels as further data: the cue of every statement lies in its evidence, and its category is known.
import { readdirSync, readFileSync } from 'node:fs'
import type { Bin } from '../../../src/core/level/bin'
import { parseLevel } from '../../../src/core/level/parse-level'
import { findQuote } from '../../../src/core/level/quote-selector'
import { readReport as foldReport } from '../../../src/core/level/report-text'
import { readReport } from '../../../src/core/reading/read-report'

export interface LevelReading {
  readonly statements: number
  /** Statements in whose evidence, or the sentence around it, the assistant credits somebody with these words. */
  readonly found: number
  /** Of those: the bin suggested is the statement’s, or one that its level accepts. */
  readonly bins: number
}

export function readLevels(): LevelReading {
  let statements = 0
  let found = 0
  let bins = 0
  const folder = new URL('../../../levels/', import.meta.url)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const { level } = parseLevel(readFileSync(new URL(file, folder), 'utf8'), file)
    if (level === null) throw new Error(`${file} is no level.`)
    const report = foldReport(level.report.body)
    const { attributions } = readReport(report.text, level.language)
    for (const statement of level.statements) {
      const [evidence] = findQuote(report, statement.evidence)
      if (evidence === undefined)
        throw new Error(`${file}: the evidence of ${statement.id} is not in the report.`)
      statements += 1
      const suggested: (Bin | undefined)[] = attributions
        .filter(({ cue, content }) =>
          [cue, ...content].some(({ start, end }) => start < evidence.end && evidence.start < end),
        )
        .map(({ suggestion }) => suggestion?.bin)
      if (suggested.length > 0) found += 1
      if ([statement.category, ...statement.defensible].some((bin) => suggested.includes(bin))) bins += 1
    }
  }
  return { statements, found, bins }
}
