// The library that ships keeps to its rules: it can be read at its age, and nothing but the sourcing gives an
// answer away. `npm run measure-library` prints the figures behind this.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { plainValue } from '../../../src/core/level/plain-value'
import { readYaml } from '../../../src/core/level/read-yaml'
import { breachText } from '../../../src/text/library-text'
import { type Breach, breaches } from '../../../src/tools/library/library-rules'
import { measureLibrary } from '../../../src/tools/library/measure'
import { readLibrary } from '../../../src/tools/library/read-library'
import { sharedWindows } from '../../../src/tools/library/word-windows'
import { LONGEST, longestStatement } from '../../browser/helpers/levels'

const { levels, refused } = await readLibrary('levels')
const library = measureLibrary(levels)
const broken = breaches(library)
const of = (...rules: Breach['rule'][]) =>
  broken.filter(({ rule }) => rules.includes(rule)).map((breach) => breachText(breach))

describe('the library', () => {
  it('has no level that cannot be measured', () => {
    expect(refused).toEqual([])
    expect(levels.length).toBeGreaterThan(0)
  })

  it('has its longest statement where the browser tests look whether it has room', () => {
    const longest = longestStatement({ statements: levels.flatMap(({ statements }) => statements) })
    expect(levels.find(({ statements }) => statements.includes(longest))?.id).toBe(LONGEST)
  })

  it('has no bin that it pays to choose always', () => expect(of('commonest-bin')).toEqual([]))

  it('cannot be sorted by the side of the speaker', () => expect(of('side')).toEqual([]))

  it.each(library.guesses.map(({ name }) => name))('cannot be sorted by %s', (guessedBy) => {
    expect(
      broken.filter((breach) => breach.rule === 'guess' && breach.name === guessedBy).map(breachText),
    ).toEqual([])
  })

  it('names roles that are known, but for a few', () => {
    const labels = new Set(levels.flatMap(({ sources }) => Object.values(sources).map(({ label }) => label)))
    const few = Math.floor(labels.size / 10)
    expect(library.withoutRole.slice(few)).toEqual([])
  })

  it.each(library.series.map(({ id }) => id))('has enough confirmed claims in %s', (series) => {
    expect(
      broken.filter((breach) => breach.rule === 'confirmed' && breach.series === series).map(breachText),
    ).toEqual([])
  })

  it.each(library.levels.map(({ id }) => id))(
    'has in %s a report of the length and ease it should',
    (level) => {
      expect(
        broken
          .filter((breach) => (breach.rule === 'words' || breach.rule === 'ease') && breach.level === level)
          .map(breachText),
      ).toEqual([])
    },
  )
})

describe('the report that the first series retells', () => {
  const kept: unknown = JSON.parse(readFileSync('tests/fixtures/real-report.json', 'utf8'))
  const known = new Set(z.object({ fingerprints: z.array(z.string()) }).parse(kept).fingerprints)
  const filesIn = (folder: string, ending: string) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith(ending))
          .map((name) => join(folder, name))
      : []
  const data = ['levels', 'levels/lessons', 'docs/test-forms'].flatMap((folder) => filesIn(folder, '.yaml'))
  const prose = ['.', 'docs', 'docs/test-forms'].flatMap((folder) => filesIn(folder, '.md'))

  it('has its fingerprints here', () => expect(known.size).toBeGreaterThan(700))

  it.each(data)('shares no eight words in a row with %s', (file) => {
    const { document } = readYaml(readFileSync(file, 'utf8'), 'level')
    const texts = textsIn(plainValue(document?.contents ?? null).value)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.flatMap((text) => sharedWindows(text, known))).toEqual([])
  })

  it.each(prose)('shares no eight words in a row with %s', (file) => {
    expect(sharedWindows(readFileSync(file, 'utf8'), known)).toEqual([])
  })
})

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
