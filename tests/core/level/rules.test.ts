// Each rule about meaning, in a table of levels and what the rule says about them.
import { describe, expect, it } from 'vitest'
import { checkLevel } from '../../../src/core/level/check-level'
import type { Bin, Level, Statement } from '../../../src/core/level/level-schema'
import { aLevel, aSource, aStatement } from '../../builders/level'

type Case = [title: string, level: Level, expected: string[], fileName?: string]

const told = (level: Level, fileName?: string) =>
  checkLevel(level, fileName).remarks.map(({ code, path }) => `${code} ${path.join('.')}`)

const table = (cases: Case[]) =>
  it.each(cases)('%s', (_, level, expected, fileName) => {
    expect(told(level, fileName)).toEqual(expected)
  })

/** The usual level with its first statement (a confirmed claim) changed. */
const withFirst = (overrides: Partial<Statement>): Level => {
  const [, ...others] = aLevel().statements
  return aLevel({ statements: [aStatement(overrides), ...others] })
}
/** The usual level with its denial changed. */
const withDenial = (overrides: Partial<Statement>): Level => {
  const [first, , ...others] = aLevel().statements
  return aLevel({
    statements: [...(first ? [first] : []), aStatement({ category: 'denial', ...overrides }), ...others],
  })
}
const numbered = (categories: readonly Bin[], overrides: Partial<Statement> = {}): Statement[] =>
  categories.map((category, index) => aStatement({ category, id: `s-${index}`, ...overrides }))
const without = (statement: Statement, key: 'cue' | 'denies'): Statement => {
  const copy = { ...statement }
  delete copy[key]
  return copy
}

describe('a level that keeps every rule', () => {
  table([['has no finding', aLevel(), []]])
})

describe('id-not-file-name', () => {
  table([
    ['accepts a file named like the level', aLevel(), [], 'levels/harbour-smoke.yaml'],
    ['accepts a folder written the Windows way', aLevel(), [], 'levels\\harbour-smoke.yml'],
    ['accepts a level without a file', aLevel(), []],
    ['refuses another name', aLevel(), ['id-not-file-name id'], 'levels/smoke.yaml'],
    ['refuses capitals in the name', aLevel(), ['id-not-file-name id'], 'Harbour-Smoke.yaml'],
  ])
})

describe('duplicate-id', () => {
  table([['points at the second', withDenial({ id: 'tanks-checked' }), ['duplicate-id statements.1.id']]])
})

describe('unknown-source', () => {
  table([
    [
      'refuses a source that is not listed',
      withFirst({ source: 'nobody' }),
      ['unknown-source statements.0.source', 'unused-source sources.ines-marr'],
    ],
    [
      'is not fooled by names that every object has',
      withFirst({ source: 'constructor' }),
      ['unknown-source statements.0.source', 'unused-source sources.ines-marr'],
    ],
  ])
})

describe('evidence-not-found and evidence-ambiguous', () => {
  const body = 'He said so. She said so.\n\nThey\n  said so too. The cafe\u0301 was shut.'
  const report = { headline: 'Who said so', body }
  const evidences = (evidence: Statement['evidence']) => {
    const level = withFirst({ evidence })
    const statements = level.statements.slice(0, 1).map((statement) => without(statement, 'cue'))
    return checkLevel({ ...level, report, statements: [...statements, ...level.statements.slice(1)] })
      .remarks.filter(({ path }) => path[1] === 0)
      .map(({ code, path }) => `${code} ${path.join('.')}`)
  }
  it.each([
    ['They said so', []],
    ['so. She said', []],
    ['so. They said', []],
    ['The caf\u00e9 was shut', []],
    ['They  said\nso', []],
    ['said so', ['evidence-ambiguous statements.0.evidence']],
    ['said nothing', ['evidence-not-found statements.0.evidence']],
    [{ exact: 'said so', prefix: 'He' }, []],
    [{ exact: 'said so', prefix: 'He ' }, []],
    [{ exact: 'said so', suffix: ' too' }, []],
    [{ exact: 'said so', suffix: '.' }, ['evidence-ambiguous statements.0.evidence.exact']],
    [{ exact: 'said so', prefix: 'He', suffix: 'too' }, ['evidence-not-found statements.0.evidence.exact']],
  ])('judges %j', (evidence, expected) => {
    expect(evidences(evidence)).toEqual(expected)
  })
})

describe('cue-not-in-evidence', () => {
  table([
    ['accepts a cue of several words', withFirst({ cue: 'told the radio' }), []],
    ['refuses another word', withFirst({ cue: 'said' }), ['cue-not-in-evidence statements.0.cue']],
    ['refuses other capitals', withFirst({ cue: 'Told' }), ['cue-not-in-evidence statements.0.cue']],
  ])
})

describe('source-contradicts-category', () => {
  const { sources } = aLevel()
  table([
    [
      'refuses an unnamed source in any other bin',
      aLevel({ sources: { ...sources, norvent: aSource({ kind: 'unnamed' }) } }),
      ['source-contradicts-category statements.1.category'],
    ],
    ...(['person', 'office', 'institution'] as const).map(
      (kind): Case => [
        `refuses a source of the kind ${kind} as anonymous`,
        aLevel({ sources: { ...sources, 'inspection-person': aSource({ kind }) } }),
        ['source-contradicts-category statements.2.category'],
      ],
    ),
  ])
})

describe('denial-denies-nothing', () => {
  const silent = without(aStatement({ category: 'denial' }), 'denies')
  const [first, , ...others] = aLevel().statements
  table([
    ['accepts the id of a statement', withDenial({ denies: 'valve-failed' }), []],
    ['accepts words', withDenial({ denies: 'a tank leaked' }), []],
    ['accepts one word with a capital', withDenial({ denies: 'Sabotage' }), []],
    [
      'refuses an id that is not there',
      withDenial({ denies: 'valve' }),
      ['denial-denies-nothing statements.1.denies'],
    ],
    ['refuses its own id', withDenial({ denies: 'no-leak' }), ['denial-denies-nothing statements.1.denies']],
    [
      'refuses a denial without anything denied',
      aLevel({ statements: [...(first ? [first] : []), silent, ...others] }),
      ['denial-denies-nothing statements.1'],
    ],
  ])
})

describe('category-not-offered', () => {
  table([
    [
      'refuses a category the bins leave out',
      aLevel({ bins: ['confirmed', 'anonymous', 'opinion'] }),
      ['category-not-offered statements.1.category'],
    ],
    [
      'refuses an accepted one the bins leave out',
      {
        ...withFirst({ defensible: ['opinion', 'denial'] }),
        bins: ['confirmed', 'anonymous', 'opinion'],
      },
      ['category-not-offered statements.0.defensible.1', 'category-not-offered statements.1.category'],
    ],
  ])
})

describe('mistake-for-right-bin', () => {
  table([
    [
      'refuses a text for the right bin',
      withFirst({ mistakes: { confirmed: 'No.', opinion: 'No.' } }),
      ['mistake-for-right-bin statements.0.mistakes.confirmed'],
    ],
  ])
})

describe('too-few-statements', () => {
  table([
    ['counts scored statements only', withDenial({ scored: false }), ['too-few-statements statements']],
    [
      'accepts discussion cards beyond four',
      aLevel({ statements: [...aLevel().statements, aStatement({ id: 'more', scored: false })] }),
      [],
    ],
  ])
  it('counts statements whose shape is wrong elsewhere', () => {
    const level = { ...aLevel(), statements: [{}, {}, {}, {}] }
    expect(checkLevel(level).remarks.map(({ code }) => code)).not.toContain('too-few-statements')
  })
})

describe('empty-bin and no-confirmed-claim', () => {
  const two = numbered(['opinion', 'opinion', 'anonymous', 'anonymous'])
  const { sources } = aLevel()
  const few = Object.fromEntries(Object.entries(sources).filter(([id]) => /tove|insp/u.test(id)))
  table([
    [
      'accepts bins that are all used',
      aLevel({ bins: ['anonymous', 'opinion'], sources: few, statements: two }),
      [],
    ],
    [
      'warns of a bin that nothing belongs in',
      aLevel({ bins: ['anonymous', 'denial', 'opinion'], sources: few, statements: two }),
      ['empty-bin bins.1'],
    ],
    [
      'warns twice when it is the confirmed claims that are missing',
      aLevel({ bins: ['confirmed', 'anonymous', 'opinion'], sources: few, statements: two }),
      ['empty-bin bins.0', 'no-confirmed-claim statements'],
    ],
    [
      'warns when the only confirmed claim is not scored',
      aLevel({
        bins: ['confirmed', 'opinion', 'anonymous'],
        sources: { ...few, 'ines-marr': aSource() },
        statements: [...two, aStatement({ scored: false })],
      }),
      ['no-confirmed-claim statements'],
    ],
  ])
})

describe('lopsided-bins', () => {
  const level = (categories: Bin[], bins: Bin[]) =>
    aLevel({
      bins,
      statements: numbered(categories),
      sources: Object.fromEntries(
        Object.entries(aLevel().sources).filter(([id]) =>
          numbered(categories).some(({ source }) => source === id),
        ),
      ),
    })
  table([
    [
      'accepts exactly half',
      level(['confirmed', 'confirmed', 'denial', 'opinion'], ['confirmed', 'denial', 'opinion']),
      [],
    ],
    [
      'warns above half',
      level(['confirmed', 'confirmed', 'confirmed', 'denial', 'opinion'], ['confirmed', 'denial', 'opinion']),
      ['lopsided-bins statements'],
    ],
    [
      'accepts it with two bins',
      level(['confirmed', 'confirmed', 'confirmed', 'opinion'], ['confirmed', 'opinion']),
      [],
    ],
  ])
})

describe('side-predicts-category', () => {
  const sided = (pairs: [side: string, category: 'confirmed' | 'opinion'][]) =>
    aLevel({
      bins: ['confirmed', 'opinion'],
      sources: Object.fromEntries(pairs.map(([side]) => [side, aSource({ side })])),
      statements: pairs.map(([side, category], index) =>
        aStatement({ category, id: `s-${index}`, source: side }),
      ),
    })
  const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)
  table([
    [
      'warns when a side tells the bin',
      sided(
        [...times(4, ['mill', 'confirmed'] as const), ...times(4, ['pond', 'opinion'] as const)].map(
          ([a, b]) => [a, b],
        ),
      ),
      ['side-predicts-category sources'],
    ],
    [
      'accepts fewer than eight statements',
      sided(
        [...times(4, ['mill', 'confirmed'] as const), ...times(3, ['pond', 'opinion'] as const)].map(
          ([a, b]) => [a, b],
        ),
      ),
      [],
    ],
    [
      'accepts a single side',
      sided(times(8, ['mill', 'confirmed'] as const).map(([a, b], i) => [a, i < 1 ? 'opinion' : b])),
      [],
    ],
    [
      'accepts guesses that are no better than always choosing the commonest bin',
      sided(
        [...times(7, ['mill', 'confirmed'] as const), ['pond', 'opinion'] as const].map(([a, b]) => [a, b]),
      ),
      [],
    ],
    [
      'warns at 80 % right and 20 points better',
      sided(
        [
          ...times(6, ['mill', 'confirmed'] as const),
          ...times(2, ['pond', 'opinion'] as const),
          ...times(2, ['mill', 'opinion'] as const),
        ].map(([a, b]) => [a, b]),
      ),
      ['side-predicts-category sources'],
    ],
    [
      'accepts 70 % right',
      sided(
        [
          ...times(4, ['mill', 'confirmed'] as const),
          ...times(3, ['pond', 'opinion'] as const),
          ...times(3, ['mill', 'opinion'] as const),
        ].map(([a, b]) => [a, b]),
      ),
      [],
    ],
  ])
})

describe('copies-the-report', () => {
  table([
    [
      'accepts seven words in a row',
      withFirst({ text: 'She told the radio that both tanks had stood still.' }),
      [],
    ],
    [
      'warns of eight, whatever the capitals and commas',
      withFirst({ text: 'She TOLD the radio, that both tanks had been opened.' }),
      ['copies-the-report statements.0.text'],
    ],
    [
      'sees a copy across a paragraph',
      withFirst({ text: 'Checked on Monday the company Norvent denied that any, they say.' }),
      ['copies-the-report statements.0.text'],
    ],
  ])
})

describe('no-mistake-text', () => {
  table([
    ['warns of a scored statement', withFirst({ mistakes: {} }), ['no-mistake-text statements.0']],
    [
      'accepts a discussion card',
      aLevel({
        statements: [...aLevel().statements, aStatement({ id: 'more', mistakes: {}, scored: false })],
      }),
      [],
    ],
  ])
})

describe('unused-source', () => {
  table([
    [
      'warns of a source without a statement',
      aLevel({ sources: { ...aLevel().sources, nobody: aSource() } }),
      ['unused-source sources.nobody'],
    ],
  ])
})

describe('when the shape of a statement is wrong', () => {
  it('still judges the meaning of the others', () => {
    const [first, second, ...others] = aLevel().statements
    const level = {
      ...aLevel(),
      statements: [{ ...first, text: 7 }, { ...second, source: 'nobody' }, ...others],
    }
    expect(checkLevel(level).remarks.map(({ code }) => code)).toEqual(['wrong-type', 'unknown-source'])
  })

  it('says nothing about the whole, which it cannot see', () => {
    const level = {
      ...aLevel(),
      statements: aLevel().statements.map((statement) => Object.assign(statement, { via: 1 })),
    }
    expect(new Set(checkLevel(level).remarks.map(({ code }) => code))).toEqual(new Set(['wrong-type']))
  })
})
