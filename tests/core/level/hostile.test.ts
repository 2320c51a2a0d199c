// Files that mean harm, or come to it: each ends in findings, soon, and never in an exception.
import { describe, expect, it } from 'vitest'
import { checkLevel } from '../../../src/core/level/check-level'
import { parseLevel } from '../../../src/core/level/parse-level'
import { aLevel, aSource, aStatement } from '../../builders/level'

const MEBIBYTE = 1_048_576
// Generous, because machines that run tests are busy; what it guards against takes minutes or ends in a crash.
const SOON = 60_000

const codes = (text: string) => [...new Set(parseLevel(text).findings.map(({ code }) => code))]

describe('hostile text', () => {
  const repeat = (piece: string, size: number) => parseLevel(piece.repeat(Math.floor(size / piece.length)))

  it.each(['[', '[]', ',', '}', '"', '-\n'].map((piece) => ({ piece })))(
    'is answered when it is a mebibyte of $piece',
    ({ piece }) => {
      expect(repeat(piece, MEBIBYTE - 2)).toMatchObject({ level: null, findings: [{ severity: 'error' }] })
    },
    SOON,
  )

  const brackets = ['{a: ', '{a,', ']', '&a [', '!!map {', '- &a [*a]\n', 'a: []\n']
  const dashes = ['- ', '? ', ': ', '- - -\n', 'a: b: ', '?\n', '- |\n', '--- ', '---\n', '...\n', '? - ']
  const marks = [
    "'",
    '&a ',
    '*a ',
    '!a ',
    '#\n',
    '%x\n',
    '<<: *a\n',
    '\\',
    '|',
    '>',
    '@',
    '`',
    'a: &a *a\n',
    '"\\u',
  ]
  const invisible = ['\t', '\r', '\u2028', '\uFEFF', '\uD800']

  it.each([brackets, dashes, marks, invisible].flat().map((piece) => ({ piece })))(
    'is answered when it is made of $piece',
    ({ piece }) => {
      const { level, findings } = repeat(piece, MEBIBYTE / 8)
      expect(level).toBeNull()
      expect(findings.length).toBeGreaterThan(0)
    },
    SOON,
  )

  it('of more than a mebibyte is not read', () => {
    expect(codes('x'.repeat(100 * MEBIBYTE))).toEqual(['file-too-large'])
    expect(codes('é'.repeat(MEBIBYTE / 2 + 1))).toEqual(['file-too-large'])
    expect(codes('é'.repeat(MEBIBYTE / 2))).toEqual(['not-a-level'])
  })

  it.each([
    ['a list 100,000 levels deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'a block 1,000 levels deep',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['a row of colons', 'a: '.repeat(1000)],
  ])('refuses %s', (_, text) => {
    expect(codes(text)).toEqual(['yaml-syntax'])
  })

  it('refuses a level in which references multiply', () => {
    const laughs = Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)
    expect(codes(`a0: &a0 ha\n${laughs.join('\n')}\nformat: 1`)).toEqual(['too-many-aliases'])
    const chain = Array.from({ length: 5000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)
    expect(codes(`a0: &a0 ha\n${chain.join('\n')}\nformat: 1`)).toEqual(['too-many-aliases'])
  })

  it('refuses a value that contains itself', () => {
    expect(codes('format: 1\ntopics: &t [*t]')).toEqual(['too-many-aliases'])
    expect(codes('&a\nformat: 1\nreport: *a')).toEqual(['too-many-aliases'])
  })

  it('does not let keys reach the prototype', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']
    for (const name of names) {
      expect(codes(JSON.stringify(aLevel()).replace('{', `{"${name}":{"polluted":true},`))).toEqual([
        'unknown-key',
      ])
      expect(codes(`format: 1\nreport: { ${name}: 1 }`)).toContain('unknown-key')
    }
    expect(codes('__proto__: { format: 1 }')).toEqual(['not-a-level'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('accepts ids that are names of object members', () => {
    const level = aLevel({
      sources: { ...aLevel().sources, constructor: aSource({ label: 'A builder' }) },
      statements: [
        ...aLevel().statements,
        aStatement({ id: 'constructor', source: 'constructor', scored: false }),
      ],
    })
    const reading = parseLevel(JSON.stringify(level))
    expect(reading.findings).toEqual([])
    expect(reading.level).toEqual(level)
  })

  it.each([
    ['a function', 'title: !!js/function "function () {}"'],
    ['binary', 'title: !!binary aGVsbG8='],
    ['a set', 'topics: !!set { a, b }'],
    ['a tag of its own', 'title: !title x'],
    ['YAML 1.1, in which no is false', '%YAML 1.1\n---\ntitle: no'],
    ['YAML 3.0', '%YAML 3.0\n---\ntitle: x'],
  ])('answers %s', (_, text) => {
    expect(
      parseLevel(text.includes('---') ? `${text}\nformat: 1` : `format: 1\n${text}`).findings.map(
        ({ code }) => code,
      ),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/yaml-syntax|wrong-type|missing-key/u)]))
  })

  it.each([
    ['NUL', 'format: 1\0', 'not-a-level'],
    ['half a character', JSON.stringify(aLevel()).replace('A thin', '\uD800 thin'), 'bad-value'],
    [
      'an escape sequence for terminals',
      JSON.stringify(aLevel()).replace('A thin', '\\u001b[2J'),
      'bad-value',
    ],
    ['a mark of wrong decoding', JSON.stringify(aLevel()).replace('A thin', '\uFFFD'), 'bad-value'],
  ])('refuses %s', (_, text, code) => {
    expect(codes(text)).toContain(code)
  })

  it(
    'answers 10,000 statements',
    () => {
      const statements = Array.from(
        { length: 10_000 },
        (_, i) => `- { id: s${i}, text: x, category: confirmd, evidence: q }`,
      )
      const text = `format: 1\nstatements:\n${statements.join('\n')}\n`
      expect(text.length).toBeLessThan(MEBIBYTE)
      expect(parseLevel(text).findings).toContainEqual(
        expect.objectContaining({
          code: 'bad-value',
          path: ['statements'],
          details: { problem: 'too-many-entries', most: 60, length: 10_000 },
        }),
      )
    },
    SOON,
  )

  it(
    'answers 10,000 good statements',
    () => {
      const statements = Array.from({ length: 3000 }, (_, i) => aStatement({ id: `s-${i}` }))
      expect(
        parseLevel(JSON.stringify(aLevel({ statements })).slice(0, MEBIBYTE)).findings.length,
      ).toBeGreaterThan(0)
    },
    SOON,
  )

  it(
    'answers 20,000 sources and 20,000 unknown keys',
    () => {
      const sources = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`S ${i}`, 1]))
      expect(parseLevel(JSON.stringify({ ...aLevel(), sources })).findings.length).toBeGreaterThanOrEqual(
        20_000,
      )
      const keys = Array.from({ length: 20_000 }, (_, i) => `key${i}: 1`).join('\n')
      expect(parseLevel(`format: 1\n${keys}`).findings.length).toBeGreaterThanOrEqual(20_000)
    },
    SOON,
  )

  it(
    'is fast with the largest level there may be, even when no evidence is found',
    () => {
      const words = Array.from({ length: 2400 }, (_, i) => `w${i % 90}`)
      const body = words.join(' ').slice(0, 12_000)
      const statements = Array.from({ length: 60 }, (_, i) =>
        aStatement({
          id: `s-${i}`,
          evidence: `${'ab '.repeat(600)}${i}`,
          text: 'w1 w2 w3 '.repeat(20).trim(),
        }),
      )
      const { findings } = parseLevel(JSON.stringify(aLevel({ report: { headline: 'x', body }, statements })))
      expect(findings.filter(({ code }) => code === 'evidence-not-found')).toHaveLength(60)
    },
    SOON,
  )

  it(
    'is fast where one word is the whole report',
    () => {
      const body = 'a '.repeat(6000).trim()
      const statements = Array.from({ length: 60 }, (_, i) =>
        aStatement({
          id: `s-${i}`,
          evidence: { exact: 'a', prefix: 'b' },
          text: 'a '.repeat(90).trim(),
          cue: 'a',
        }),
      )
      expect(
        parseLevel(JSON.stringify(aLevel({ report: { headline: 'x', body }, statements }))).findings.length,
      ).toBeGreaterThan(60)
    },
    SOON,
  )
})

describe('values that no file can hold', () => {
  it.each([
    [undefined],
    [null],
    [7],
    [NaN],
    ['text'],
    [[]],
    [new Map()],
    [new Date(0)],
    [Symbol('x')],
    [10n],
    [() => 1],
    [Object.create(null)],
    [{ format: NaN }],
    [{ format: 1, statements: [undefined, () => 1], sources: new Map(), report: 10n }],
  ])('are answered: %s', (value) => {
    const { draft, remarks } = checkLevel(value)
    expect(draft).toBeNull()
    expect(remarks.length).toBeGreaterThan(0)
  })
})
