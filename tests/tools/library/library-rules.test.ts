// Every rule about a library at its limit: kept exactly there, broken just beyond.
import { describe, expect, it } from 'vitest'
import type { Bin } from '../../../src/core/level/bin'
import { breachText, libraryText } from '../../../src/text/library-text'
import { type Breach, breaches } from '../../../src/tools/library/library-rules'
import { type LibraryMeasures, measureLibrary } from '../../../src/tools/library/measure'
import { type Line, levelOfLines } from '../../builders/library'

const BINS = { confirmed: 25, denial: 25, anonymous: 25, opinion: 25 }

function aLibrary(overrides: Partial<LibraryMeasures> = {}): LibraryMeasures {
  return {
    levels: [],
    series: [],
    scored: 100,
    unscored: 0,
    bins: BINS,
    commonest: { bin: 'confirmed', count: 25 },
    guesses: [],
    sidePrediction: null,
    withoutRole: [],
    ...overrides,
  }
}

const aGuess = (better: number) => ({ name: 'role', hits: 40, count: 100, better, values: {} })
const aSeries = (confirmed: number) => ({ id: 'mill', levels: 3, scored: 40, bins: { ...BINS, confirmed } })
const aLevelWith = (words: number, ease: number) => ({
  id: 'mill-fire',
  series: 'mill',
  minimumAge: 13,
  words,
  sentences: 20,
  ease,
  easeRange: { from: 50, to: 80 },
  bins: BINS,
  unscored: 0,
})

type Case = [title: string, library: Partial<LibraryMeasures>, broken: Breach['rule'][]]

describe('breaches', () => {
  it.each<Case>([
    ['has none of a library that keeps every rule', {}, []],
    ['lets a guess be 15 points better', { guesses: [aGuess(15)] }, []],
    ['has a guess that is more than 15 points better', { guesses: [aGuess(15.01)] }, ['guess']],
    ['lets a bin hold 40 %', { bins: { ...BINS, opinion: 40 } }, []],
    ['has a bin that holds more', { bins: { ...BINS, opinion: 41 } }, ['commonest-bin']],
    ['lets a quarter of a series be confirmed claims', { series: [aSeries(10)] }, []],
    ['has a series with fewer', { series: [aSeries(9)] }, ['confirmed']],
    [
      'has a side that gives the bin away',
      { sidePrediction: { hits: 9, count: 10, commonest: 5 } },
      ['side'],
    ],
    ['lets a report have 250 words and an ease of 50', { levels: [aLevelWith(250, 50)] }, []],
    ['lets a report have 600 words and an ease of 80', { levels: [aLevelWith(600, 80)] }, []],
    ['has a report that is too short and too hard', { levels: [aLevelWith(249, 49.9)] }, ['words', 'ease']],
    ['has a report that is too long and too easy', { levels: [aLevelWith(601, 80.1)] }, ['words', 'ease']],
    ['has a report whose ease is no number', { levels: [aLevelWith(300, Number.NaN)] }, ['ease']],
  ])('%s', (_, library, broken) => {
    const found = breaches(aLibrary(library))
    expect(found.map(({ rule }) => rule)).toEqual(broken)
    for (const breach of found) expect(breachText(breach)).toMatch(/^[\p{Lu}\d].*\.$/u)
  })
})

describe('measureLibrary', () => {
  const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line)
  const lines = (bins: readonly Bin[]): Line[] => bins.map((bin) => ({ bin }))

  it('counts by level, by series and over all, and leaves cards to discuss out', () => {
    const one = levelOfLines([...lines(['confirmed', 'denial']), { bin: 'opinion', scored: false }], {
      id: 'one',
      series: { id: 'mill', title: 'The mill', order: 1 },
    })
    const two = levelOfLines(lines(['confirmed', 'anonymous']), {
      id: 'two',
      series: { id: 'mill', title: 'The mill', order: 2 },
    })
    const single = levelOfLines(lines(['opinion']), { id: 'single' })
    const library = measureLibrary([one, two, single])
    expect(library).toMatchObject({
      scored: 5,
      unscored: 1,
      bins: { confirmed: 2, denial: 1, anonymous: 1, opinion: 1 },
      commonest: { bin: 'confirmed', count: 2 },
      levels: [{ id: 'one', words: 40, unscored: 1 }, { id: 'two' }, { id: 'single', series: 'single' }],
      series: [
        { id: 'mill', levels: 2, scored: 4 },
        { id: 'single', levels: 1, scored: 1 },
      ],
    })
    expect(library.withoutRole).toEqual(['Somebody'])
  })

  it('judges the side by the rule of the level check, over all reports together', () => {
    const mill = levelOfLines(times(4, { bin: 'confirmed', side: 'mill' }), { id: 'one' })
    const pond = levelOfLines(times(4, { bin: 'denial', side: 'pond' }), { id: 'two' })
    const swapped = levelOfLines(
      [...times(4, { bin: 'denial', side: 'mill' }), ...times(4, { bin: 'confirmed', side: 'pond' })],
      { id: 'three' },
    )
    expect(measureLibrary([mill, pond]).sidePrediction).toEqual({ hits: 8, count: 8, commonest: 4 })
    expect(measureLibrary([mill, pond, swapped]).sidePrediction).toBeNull()
  })

  it('is put into words with every level, series and guess, and says when every rule is kept', () => {
    const library = measureLibrary([levelOfLines(lines(['confirmed', 'denial']))])
    const text = libraryText(library, [])
    for (const { name } of library.guesses) expect(text).toContain(`\n${name} `)
    expect(text).toMatch(/^made-up +11 +40 /mu)
    expect(text.endsWith('Every rule is kept.')).toBe(true)
    expect(libraryText(library, breaches(library))).toContain(
      'its report has 40 words; 250 to 600 are wanted.',
    )
  })
})
