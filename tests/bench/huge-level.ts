// A level of 10,000 statements: far more than the format allows, to see how the stages grow.
// A report may have 12,000 characters, so the statements take turns with the passages of one.
import type { Level } from '../../src/core/level/level-schema'
import { generateLevel } from './generate-levels'

const STATEMENTS = 10_000

export function hugeLevel(): Level {
  const model = generateLevel(longestOf(20))
  return {
    ...model,
    id: 'huge-level',
    statements: Array.from({ length: STATEMENTS }, (_, index) => {
      const turn = Math.floor(index / model.statements.length)
      const statement = model.statements[index % model.statements.length]
      if (!statement) throw new RangeError('The model has no statements')
      const { id, denies } = statement
      return {
        ...statement,
        id: `${id}-${turn}`,
        ...(denies === undefined ? {} : { denies: denies.includes(' ') ? denies : `${denies}-${turn}` }),
      }
    }),
  }
}

/** Of the first generated levels, the one with the most statements. */
function longestOf(count: number): number {
  const sizes = Array.from({ length: count }, (_, index) => generateLevel(index).statements.length)
  return sizes.indexOf(Math.max(...sizes))
}
