// Keeps the account of the further sortings true: its counts and its alphas are those of the answers beside it.
import { describe, expect, it } from 'vitest'
import type { Bin } from '../../src/core/level/bin'
import { readLibrary } from '../../src/tools/library/read-library'
import {
  accountSections,
  agrees,
  alpha,
  type Answer,
  cellsOf,
  countedAsGroup,
  countedByKey,
  readAnswers,
} from './sorting-answers'

const { levels } = await readLibrary('levels')
const keys = new Map(
  levels.flatMap(({ id, statements }) =>
    statements.map((one): [string, Bin] => [`${id}/${one.id}`, one.category]),
  ),
)
const seriesOf = new Map(levels.map(({ id, series }) => [id, series?.id]))
const seriesIds = [...new Set(levels.flatMap(({ series }) => series?.id ?? []))]
const ofSeries = (answers: readonly Answer[], series: string) =>
  answers.filter(({ level }) => seriesOf.get(level) === series)

const second = readAnswers('sorted-again.tsv')
const third = readAnswers('sorted-a-third-time.tsv')
const thirdHeading = accountSections.findIndex((section) => section.startsWith('## A third sorting'))
const aboutSecond = accountSections.slice(0, thirdHeading).join('')
const aboutThird = accountSections[thirdHeading] ?? ''
/** Statements of a sheet that are cards no more. */
const REPLACED = ['to-denounce-is-not-to-deny/prigozhin-gossip']

const TRAYS = [
  ['confirmed claim', 'confirmed'],
  ['denial', 'denial'],
  ['anonymous assessment', 'anonymous'],
  ['opinion', 'opinion'],
] as const

describe.each([
  ['second', second, aboutSecond, REPLACED],
  ['third', third, aboutThird, []],
] as const)('the %s sorting', (_, answers, account, replaced) => {
  it('has an answer for every statement of its sheet, once', () => {
    const sorted = answers.map(({ statement }) => statement)
    expect(new Set(sorted).size).toBe(sorted.length)
    expect(sorted.filter((one) => !keys.has(one))).toEqual(replaced)
  })

  it('was held against the key that the levels still have', () => {
    const changed = answers.filter(({ statement, key }) => (keys.get(statement) ?? key) !== key)
    expect(changed).toEqual([])
  })

  it.each(TRAYS)('is counted as told: %s', (label, bin) => {
    expect(cellsOf(account, label)).toEqual(countedByKey(answers, bin))
  })

  it.each(seriesIds)('is counted as told: %s', (id) => {
    expect(cellsOf(account, `\`${id}\``)).toEqual(countedAsGroup(ofSeries(answers, id)))
  })

  it('has the totals and the alpha that the account gives', () => {
    const scored = answers.filter((answer) => answer.scored)
    expect(account).toContain(`${answers.filter(agrees).length} of ${answers.length} statements`)
    expect(account).toContain(
      `of the ${scored.length} that were scored, all ${scored.filter(agrees).length}.`,
    )
    expect(account).toContain(`**α = ${alpha(answers).toFixed(3)}**`)
    expect(alpha(scored)).toBe(1)
    expect(account).toContain(`For ${answers.filter(({ other }) => other !== '-').length} statements`)
  })
})

describe('the third sorting', () => {
  it.each(['as before', 'reworded', 'new evidence', 'new'])('has the sheet that is told: %s', (what) => {
    const its = third.filter(({ more: [since] }) => since === what)
    expect(cellsOf(aboutThird, what)).toEqual([its.length])
  })

  it('took in the whole series that had not been sorted blind', () => {
    const all = [...keys.keys()].filter(
      (one) => seriesOf.get(one.split('/')[0] ?? '') === 'shipment-and-missile',
    )
    const sorted = ofSeries(third, 'shipment-and-missile').map(({ statement }) => statement)
    expect(new Set(sorted)).toEqual(new Set(all))
  })

  it.each([
    ['named in the codebook', 'yes'],
    ['not named there', 'no'],
  ])('is counted as told: %s', (label, named) => {
    expect(cellsOf(aboutThird, label)).toEqual(
      countedAsGroup(third.filter(({ more: [, isNamed] }) => isNamed === named)),
    )
  })
})
