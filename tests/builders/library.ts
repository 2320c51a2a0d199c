// Builder of made-up libraries for tests: one level with a statement for each line asked for.
import type { Bin, Level, Source, Statement } from '../../src/core/level/level-schema'
import { aLevel, aStatement } from './level'

export interface Line {
  readonly bin: Bin
  readonly label?: string
  readonly side?: string
  readonly text?: string
  readonly via?: readonly string[]
  /** From 0, the beginning of the report, to 9. */
  readonly evidenceAt?: number
  readonly scored?: boolean
}

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** A level whose report has ten passages of the same length; its statements need not make sense. */
export function levelOfLines(lines: readonly Line[], overrides: Partial<Level> = {}): Level {
  const sources = lines.map(
    ({ bin, label = 'Somebody', side }): Source => ({
      label,
      kind: bin === 'anonymous' ? 'unnamed' : 'person',
      ...(side === undefined ? {} : { side }),
    }),
  )
  return aLevel({
    id: 'made-up',
    report: {
      headline: 'Ten passages',
      body: PLACES.map((place) => `Passage ${place} ends here.`).join(' '),
    },
    sources: Object.fromEntries(sources.map((source, index) => [`source-${index}`, source])),
    statements: lines.map(
      ({ bin, text = 'Words.', via = [], evidenceAt = 0, scored = true }, index): Statement =>
        aStatement({
          category: bin,
          id: `s-${index}`,
          source: `source-${index}`,
          text,
          via: [...via],
          evidence: `Passage ${evidenceAt} ends`,
          scored,
        }),
    ),
    ...overrides,
  })
}
