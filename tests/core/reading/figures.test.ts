// The goals as a floor on the assistant’s own test set, and the figures in the documents as they are measured.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figures, pairsOf } from './figures'
import { FIGURES_END, FIGURES_START } from './figures-in-docs'
import { readLevels } from './level-reports'
import { measure, precision, recall } from './measure'
import { parsePassage, readPassages, SETS } from './passage-file'

describe('the test set', () => {
  const passages = SETS.flatMap(readPassages)

  it('is large enough, and a third of it is held out', () => {
    const words = passages.flatMap(({ body }) => body.split(/\s+/u))
    expect(passages.length).toBeGreaterThanOrEqual(24)
    expect(words.length).toBeGreaterThanOrEqual(2500)
    expect(passages.flatMap(({ attributions }) => attributions).length).toBeGreaterThanOrEqual(160)
    expect(readPassages('held-out').length * 3).toBeGreaterThanOrEqual(passages.length)
  })

  it('has every bin on the sides that matter', () => {
    for (const side of ['authority', 'business', 'challenger']) {
      const bins = passages.flatMap(({ attributions }) =>
        attributions.filter((known) => known.side === side).map(({ bin }) => bin),
      )
      for (const bin of ['confirmed', 'denial', 'anonymous', 'opinion'])
        expect({ side, bins }).toMatchObject({ bins: expect.arrayContaining([bin]) })
    }
  })

  it('refuses a passage whose marks and table differ', () => {
    expect(() => parsePassage('x.txt', 'topic: x\n\n[1 Ada] <1 said> no.\n\n2 named denial a')).toThrow('row')
    expect(() => parsePassage('x.txt', 'topic: x\n\n<1 said> <1 said>.\n\n1 named denial a')).toThrow('twice')
    expect(() => parsePassage('x.txt', '[1 Ada] <1 said> no.\n\n1 named denial a')).toThrow('topic')
    expect(() => parsePassage('x.txt', 'topic: x\n\n<1 said> no [.\n\n1 named denial a')).toThrow('mark')
  })
})

describe.each([
  ['all passages', SETS],
  ['the held-out third', ['held-out']],
] as const)('on %s', (_name, sets) => {
  const found = measure(sets.flatMap(pairsOf))

  it('cues are found at 0.75 or more, and as precisely', () => {
    expect(recall(found.cues)).toBeGreaterThanOrEqual(0.75)
    expect(precision(found.cues)).toBeGreaterThanOrEqual(0.75)
  })

  it('unnamed sources are found at 0.9 or more, and told from identified ones', () => {
    expect(recall(found.unnamed)).toBeGreaterThanOrEqual(0.9)
    expect(precision(found.unnamed)).toBeGreaterThanOrEqual(0.75)
    expect(precision(found.identified)).toBeGreaterThanOrEqual(0.75)
  })

  it('two suggestions in three are the right bin', () => {
    expect(precision(found.allBins)).toBeGreaterThanOrEqual(2 / 3)
    expect(recall(found.allBins)).toBeGreaterThanOrEqual(2 / 3)
  })
})

describe('on each side', () => {
  const pairs = SETS.flatMap(pairsOf)
  const sides = [...new Set(pairs.flatMap(({ known }) => known?.side ?? []))]

  it.each(sides)('%s: cues and unnamed sources are found as the goals ask', (side) => {
    const found = measure(pairs.filter(({ known }) => known?.side === side))
    expect(recall(found.cues)).toBeGreaterThanOrEqual(0.75)
    expect(recall(found.unnamed)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('on the levels that ship', () => {
  it('three statements in four are found, and two in three with a bin the level accepts', () => {
    const { statements, found, bins } = readLevels()
    expect(found / statements).toBeGreaterThanOrEqual(0.75)
    expect(bins / statements).toBeGreaterThanOrEqual(2 / 3)
  })
})

it('the documents show the figures as `npm run reading` measures them', () => {
  const document = readFileSync(new URL('../../../docs/reading-assistant.md', import.meta.url), 'utf8')
  const [, written = ''] = document.split(FIGURES_START)
  expect(written.split(FIGURES_END)[0]?.trim()).toBe(figures())
})
