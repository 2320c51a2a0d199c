// Reading level files: places, forms of YAML and JSON, and what is passed on.
import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { describe, expect, it } from 'vitest'
import { parseLevel } from '../../../src/core/level/parse-level'
import { aLevel } from '../../builders/level'

const good = stringify(aLevel())
const brief = (text: string) =>
  parseLevel(text).findings.map(
    ({ line, column, code, path }) => `${line}:${column} ${code} ${path.join('.')}`,
  )

describe('a good level file', () => {
  it.each([
    ['YAML', good],
    ['JSON', JSON.stringify(aLevel())],
    ['JSON indented with tabs', JSON.stringify(aLevel(), null, '\t')],
    ['JSON with escaped characters', JSON.stringify(aLevel()).replaceAll('o', '\\u006f')],
    ['Windows line ends', good.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${good}`],
    ['a document start and end', `---\n${good}...\n`],
    ['comments all over', `# first\n${good.replaceAll('\nid:', ' # why\nid:')}# last`],
  ])('is read from %s', (_, text) => {
    const { level, draft, findings } = parseLevel(text, 'levels/harbour-smoke.yaml')
    expect(findings).toEqual([])
    expect(level).toEqual(aLevel())
    expect(draft).toEqual(level)
  })

  it('gets its defaults', () => {
    const text = readFileSync('tests/fixtures/levels/good/least.yaml', 'utf8')
    expect(parseLevel(text.replace('bins: [confirmed, opinion]\n', '')).draft).toMatchObject({
      bins: ['confirmed', 'denial', 'anonymous', 'opinion'],
      discussion: [],
      statements: Array.from({ length: 4 }, () => ({ via: [], defensible: [], scored: true })),
    })
    expect(parseLevel(text.replaceAll(/^ +mistakes: .*\n/gmu, '')).draft?.statements[0]?.mistakes).toEqual({})
  })

  it('reads words that other versions of YAML take for something else', () => {
    const text = good
      .replace('language: en', 'language: no')
      .replace('licence: CC-BY-4.0', 'licence: 2022-12-22')
    const { level } = parseLevel(text)
    expect([level?.language, level?.credits.licence]).toEqual(['no', '2022-12-22'])
  })
})

describe('a level with errors', () => {
  it('is a draft when only its meaning is wrong, and nothing when its shape is', () => {
    const meaning = parseLevel(good.replace('evidence: told', 'evidence: tolled'))
    expect([meaning.level, meaning.draft?.id]).toEqual([null, 'harbour-smoke'])
    const shape = parseLevel(good.replace('difficulty: 2', 'difficulty: hard'))
    expect([shape.level, shape.draft]).toEqual([null, null])
  })

  it('is playable with warnings', () => {
    const { level, findings } = parseLevel(
      stringify(aLevel()).replace(
        'text: Norvent',
        'text: It denied that any tank had leaked. Nothing escaped. Norvent',
      ),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
    expect(level).not.toBeNull()
  })
})

describe('places', () => {
  it('are the value, the key of an unknown one, and the parent of a missing one', () => {
    expect(brief('format: 1\nid:   5\nreport:\n  headlin: x\n  body: y\n').slice(0, 4)).toEqual([
      '1:1 missing-key title',
      '1:1 missing-key summary',
      '1:1 missing-key language',
      '1:1 missing-key difficulty',
    ])
    const found = brief('# comment\nformat: 1\nid:   5\nreport:\n  headlin: x\n  body: y\n')
    expect(found).toContain('3:7 wrong-type id')
    expect(found).toContain('5:3 unknown-key report.headlin')
    expect(found).toContain('5:3 missing-key report.headline')
    expect(found).toContain('2:1 missing-key title')
  })

  it('follow the order of the file', () => {
    const lines = parseLevel('format: 1\nid: 5\nzzz: 1\ntitle: 7\nbins: [x]').findings.map(({ line }) => line)
    expect(lines).toEqual(lines.toSorted((one, other) => one - other))
  })

  it('lead through a reference to where the value is written', () => {
    expect(brief('format: 1\nsources:\n  one: &one { label: x, kind: human }\n  two: *one\n')).toEqual(
      expect.arrayContaining(['3:31 bad-value sources.one.kind', '3:31 bad-value sources.two.kind']),
    )
  })

  it('count columns after a byte order mark and with Windows line ends', () => {
    expect(brief('\uFEFFformat: 2\r\n')).toEqual(['1:9 unsupported-format format'])
    expect(brief('id: x\r\nformat: 2\r\n')).toEqual(['2:9 unsupported-format format'])
  })
})

describe('hints', () => {
  const detailsOf = (text: string, code: string) =>
    parseLevel(text).findings.flatMap((finding) => (finding.code === code ? [finding.details] : []))

  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['minimum_age', 'minimumAge'],
    ['discusion', 'discussion'],
    ['xyzzy', null],
  ])('offers for the key %s: %s', (key, near) => {
    expect(detailsOf(`format: 1\n${key}: x\n`, 'unknown-key')).toMatchObject([{ key, near }])
  })

  it('offers the nearest passage for words that are not quite in the report', () => {
    expect(
      detailsOf(good.replace('evidence: denied that any', 'evidence: denied that no'), 'evidence-not-found'),
    ).toEqual([
      {
        exact: 'denied that no tank had leaked',
        near: 'denied that any tank had leaked',
        contextOnly: false,
      },
    ])
  })

  it('offers no passage for words that are nowhere near', () => {
    expect(
      detailsOf(good.replace('evidence: denied that any', 'evidence: zyx wvu qqq '), 'evidence-not-found'),
    ).toMatchObject([{ contextOnly: false }])
  })
})
