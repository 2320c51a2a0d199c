// Keeps the account of the second sorting true: its counts and its alpha are those of the answers beside it.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BINS, type Bin } from '../../src/core/level/bin'
import { readLibrary } from '../../src/tools/library/read-library'

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const account = read('sorted-again.md')
const answers = read('sorted-again.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [statement = '', scored, key, second, sureness, other] = line.split('\t')
    const [level = '', id = ''] = statement.split('/')
    return { level, id, scored: scored === 'yes', key, second, sure: sureness === 'sure', other }
  })
type Answer = (typeof answers)[number]
const { levels } = await readLibrary('levels')
/** Statements of the sheet that are cards no more. */
const REPLACED = ['to-denounce-is-not-to-deny/prigozhin-gossip']

const agrees = ({ key, second }: Answer) => key === second
const scored = answers.filter((answer) => answer.scored)
const cellsOf = (first: string) =>
  account
    .split('\n')
    .find((line) => line.startsWith(`| ${first} |`))
    ?.split('|')
    .slice(2, -1)
    .map(Number)

/** Krippendorff’s alpha for two coders and categories without an order. */
function alpha(of: readonly Answer[]): number {
  const given = of.flatMap(({ key, second }) => [key, second])
  const n = given.length
  const sum = (bin: Bin) => given.filter((one) => one === bin).length
  const alike = BINS.reduce((total, bin) => total + sum(bin) * (sum(bin) - 1), 0)
  return 1 - of.filter((answer) => !agrees(answer)).length / of.length / (1 - alike / (n * (n - 1)))
}

describe('the second sorting', () => {
  it('has an answer for every statement, once', () => {
    const sorted = answers.map(({ level, id }) => `${level}/${id}`)
    expect(new Set(sorted).size).toBe(sorted.length)
    const known = new Set(levels.flatMap(({ id, statements }) => statements.map((one) => `${id}/${one.id}`)))
    expect(sorted.filter((one) => !known.has(one))).toEqual(REPLACED)
  })

  it('was held against the key that the levels still have', () => {
    const keys = new Map(
      levels.flatMap(({ id, statements }) =>
        statements.map((one): [string, Bin] => [`${id}/${one.id}`, one.category]),
      ),
    )
    const changed = answers.filter(({ level, id, key }) => (keys.get(`${level}/${id}`) ?? key) !== key)
    expect(changed).toEqual([])
  })

  it.each([
    ['confirmed claim', 'confirmed'],
    ['denial', 'denial'],
    ['anonymous assessment', 'anonymous'],
    ['opinion', 'opinion'],
  ] as const)('is counted as told: %s', (label, bin) => {
    const own = answers.filter(({ key }) => key === bin)
    const given = BINS.map((tray) => own.filter(({ second }) => second === tray).length)
    expect(cellsOf(label)).toEqual([...given, own.length, own.filter((one) => one.scored).length])
  })

  it.each([...new Set(levels.flatMap(({ series }) => series?.id ?? []))])('is counted as told: %s', (id) => {
    const its = new Set(levels.filter(({ series }) => series?.id === id).map((level) => level.id))
    const own = answers.filter(({ level }) => its.has(level))
    const points = own.filter((one) => one.scored)
    const unsure = own.filter(({ sure }) => !sure).length
    expect(cellsOf(`\`${id}\``)).toEqual([
      own.length,
      own.filter(agrees).length,
      points.length,
      points.filter(agrees).length,
      unsure,
    ])
  })

  it('has the totals and the alpha that the account gives', () => {
    expect(account).toContain(`${answers.filter(agrees).length} of ${answers.length} statements`)
    expect(account).toContain(
      `of the ${scored.length} that were scored, all ${scored.filter(agrees).length}.`,
    )
    expect(account).toContain(`**α = ${alpha(answers).toFixed(3)}**`)
    expect(alpha(scored)).toBe(1)
    expect(account).toContain(`For ${answers.filter(({ other }) => other !== '-').length} statements`)
  })
})
