// Keeps the codebook true: its examples are statements that exist, and are sorted as it says.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BINS } from '../../src/core/level/bin'
import type { Statement } from '../../src/core/level/level-schema'
import { readLibrary } from '../../src/tools/library/read-library'

const codebook = readFileSync(new URL('../../docs/codebook.md', import.meta.url), 'utf8')
const { levels } = await readLibrary('levels')
const statements = new Map(
  levels.flatMap((level) =>
    level.statements.map((statement): [string, Statement] => [`${level.id}/${statement.id}`, statement]),
  ),
)
const examples = [...codebook.matchAll(/`(?<id>[a-z0-9-]+\/[a-z0-9-]+)`/gu)].flatMap(
  (match) => match.groups?.['id'] ?? [],
)
/** The borderline rules: number, example and the bin it is said to be in; null where a rule has no example. */
const rules = [
  ...codebook.matchAll(/^\| (?<rule>R\d+) \| .* \| (?<example>[^|]*) \| (?<bin>[^|]*) \|$/gmu),
].map(({ groups }) => ({
  rule: groups?.['rule'],
  example: /^`([a-z0-9/-]+)`$/u.exec(groups?.['example'] ?? '')?.[1] ?? null,
  bin: /^`([a-z]+)`$/u.exec(groups?.['bin'] ?? '')?.[1] ?? null,
}))

describe('the codebook', () => {
  it('takes its examples from levels that ship', () => {
    expect(examples.filter((id) => id !== 'level/statement' && !statements.has(id))).toEqual([])
    expect(examples.length).toBeGreaterThan(20)
  })

  it('has every borderline rule, in order', () => {
    expect(rules.map(({ rule }) => rule)).toEqual(Array.from({ length: 25 }, (_, index) => `R${index + 1}`))
  })

  it('has an example for every rule but those on what is no card', () => {
    expect(rules.filter(({ example }) => example === null).map(({ rule }) => rule)).toEqual(['R21', 'R23'])
  })

  it.each(rules.filter(({ example }) => example !== null))('sorts $example as $bin', ({ example, bin }) => {
    expect(statements.get(example ?? '')?.category).toBe(bin)
  })

  it('names the bins of the format', () => {
    for (const bin of BINS) expect(codebook).toContain(`(\`${bin}\`)`)
  })
})
