// Everything that arrives is hostile: files, pastes and links go through one door, and what comes through it is
// a level that was checked, or the reasons why not.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeJson } from '../../../src/core/exchange/level-to-json'
import { writeYaml } from '../../../src/core/exchange/level-to-yaml'
import { readLevelText } from '../../../src/core/exchange/read-level-text'
import { levelToFragment } from '../../../src/core/exchange/share-link'
import { receiveLevelFile } from '../../../src/platform/receive-level-file'
import { anyLevel } from '../../builders/any-level'
import { aLevel, aStatement } from '../../builders/level'
import { nastyText } from '../../builders/nasty-text'

const SOON = 120_000
const MEBIBYTE = 1_048_576

function addressOf(value: unknown): string {
  const { fragment } = levelToFragment(value)
  if (fragment === null) throw new Error('refused')
  return `https://example.org/#/shared/${fragment}`
}

const bytes = (text: string) => receiveLevelFile(new TextEncoder().encode(text))

/** Every way in, for the same value. */
const WAYS_IN = [
  ['a YAML file', (value: unknown) => bytes(writeYaml(value, null))],
  ['a JSON file', (value: unknown) => bytes(writeJson(value))],
  ['pasted YAML', (value: unknown) => readLevelText(writeYaml(value, null))],
  ['pasted JSON', (value: unknown) => readLevelText(JSON.stringify(value))],
  ['a link', (value: unknown) => readLevelText(addressOf(value))],
] as const

describe.each(WAYS_IN)('from %s', (_, receive) => {
  it(
    'any good level comes as it was sent',
    () => {
      fc.assert(
        fc.property(anyLevel(), (level) => {
          const received = receive(level)
          expect(received.draft).toEqual(level)
          expect(received.value).toEqual(level)
          expect(received.refusal).toBeNull()
        }),
        { numRuns: 10 },
      )
      expect(receive(aLevel())).toMatchObject({ level: aLevel(), findings: [], refusal: null })
    },
    SOON,
  )

  it('a draft comes with its findings, and the value as far as it goes', () => {
    const draft = { format: 1, title: '', statements: [{ id: 'a', text: 'b' }] }
    const received = receive(draft)
    expect(received.level).toBeNull()
    expect(received.value).toEqual(draft)
    expect(received.findings.length).toBeGreaterThan(5)
    const lines = received.text.split('\n').length
    expect(received.findings.every(({ line, column }) => line >= 1 && line <= lines && column >= 1)).toBe(
      true,
    )
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a key named %s reaches nothing',
    (name) => {
      const text = JSON.stringify(aLevel()).replace('{', `{"${name}":{"polluted":true,"kind":"person"},`)
      const hostile: unknown = JSON.parse(text)
      const received = receive(hostile)
      expect(received.level).toBeNull()
      expect(received.findings.map(({ code }) => code)).toEqual(['unknown-key'])
      expect(JSON.stringify(received.value)).toContain('polluted')
      const inside: unknown = JSON.parse(
        JSON.stringify(aLevel()).replace('"sources":{', `"sources":{"${name}":{"polluted":1},`),
      )
      // The schema passes over a source named __proto__; every other name is a source like any.
      expect(receive(inside).level).toEqual(name === '__proto__' ? aLevel() : null)
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
  )

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">here</a>',
    '[here](https://example.org)',
    '**now**',
    '&lt;b&gt;',
    '<svg/onload=alert(1)>',
  ])('markup is refused: %s', (markup) => {
    const level = aLevel({
      title: `a ${markup}`.slice(0, 60),
      report: { headline: markup, body: `${aLevel().report.body}\n\n${markup}` },
      statements: (['confirmed', 'denial', 'anonymous', 'opinion'] as const).map((category) =>
        aStatement({ category, explanation: `${aStatement({ category }).explanation} ${markup}` }),
      ),
      discussion: [markup],
    })
    const received = receive(level)
    expect(received.level).toBeNull()
    const places = received.findings.filter(
      (finding) => finding.code === 'bad-value' && finding.details.problem === 'markup',
    )
    expect(places.length).toBe(8)
  })

  it.each(['\u0000', '\u001B[2J', '\uD800', '\uFFFD', '\uFFFE'])(
    'signs that are no words are refused: %j',
    (sign) => {
      const received = receive(aLevel({ title: `a${sign}b` }))
      expect(received.level).toBeNull()
      expect(received.findings.map(({ code }) => code)).toContain('bad-value')
    },
  )

  it(
    '10,000 statements are answered',
    () => {
      const statements = Array.from({ length: 10_000 }, (__, i) => ({ id: `s-${i}`, text: 'x' }))
      const received = receive({ format: 1, statements })
      expect(received.level).toBeNull()
      expect(received.findings).toContainEqual(
        expect.objectContaining({ code: 'bad-value', path: ['statements'] }),
      )
    },
    SOON,
  )

  it(
    'a field of nearly a mebibyte is answered',
    () => {
      const received = receive({ ...aLevel(), title: 'x '.repeat(MEBIBYTE / 2 - 4000) })
      expect(received.level).toBeNull()
      expect(received.findings.length).toBeGreaterThan(0)
    },
    SOON,
  )

  it.each([[null], [7], ['text'], [[]], [{}], [['a', 'b']], [{ a: 1 }]])(
    'what is no level is said to be none: %j',
    (value) => {
      const received = receive(value)
      expect(received.level).toBeNull()
      expect(received.findings.map(({ code }) => code)).toEqual(['not-a-level'])
    },
  )

  it(
    'any other value is answered',
    () => {
      const text = nastyText()
      const value = fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.oneof(text, fc.constantFrom('format', 'report')), text),
      )
      fc.assert(
        fc.property(value, (hostile) => {
          const received = receive(hostile)
          expect(received.level).toBeNull()
          expect(received.findings.length).toBeGreaterThan(0)
        }),
        { numRuns: 40 },
      )
    },
    SOON,
  )
})

describe('the door', () => {
  it('takes a text for a link only where the link comes first', () => {
    const address = addressOf(aLevel())
    for (const text of [
      address,
      `\n ${address}\n`,
      `<${address}>`,
      `Look: ${address}`.replace(':', ','),
      address.slice(20),
    ]) {
      expect(readLevelText(text)).toMatchObject({ form: 'link', level: aLevel() })
    }
    expect(readLevelText(`# from ${address}\nformat: 1`).form).toBe('yaml')
    expect(readLevelText(`title: ${address}`).form).toBe('yaml')
    expect(readLevelText(`{"title": "${address}"}`).form).toBe('json')
    expect(readLevelText(`format: 1\n\n${address}`).form).toBe('yaml')
  })

  it('says why a link cannot be read', () => {
    const address = addressOf(aLevel())
    expect(readLevelText(address.slice(0, -40))).toMatchObject({
      form: 'link',
      level: null,
      value: null,
      findings: [],
      refusal: { reason: 'cut-off' },
    })
    expect(readLevelText('https://example.org/#/shared/hello').refusal?.reason).toBe('not-a-link')
    expect(readLevelText(`#/shared/9.${'A'.repeat(40)}`).refusal?.reason).toBe('newer-version')
  })

  it(
    'carries a level of nearly a mebibyte through a link',
    () => {
      const level = { ...aLevel(), notes: Array.from({ length: 100_000 }, () => 'abcdef') }
      const received = readLevelText(addressOf(level))
      expect(received.findings.map(({ code }) => code)).not.toContain('not-a-level')
      expect(received.form).toBe('link')
    },
    SOON,
  )

  it('says what a file is that is no text', () => {
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)
    expect(receiveLevelFile(zip)).toMatchObject({
      level: null,
      value: null,
      findings: [{ code: 'not-a-level' }],
    })
    const large = new Uint8Array(MEBIBYTE + 1).fill(32)
    expect(receiveLevelFile(large).findings.map(({ code }) => code)).toEqual(['file-too-large'])
    expect(receiveLevelFile(Uint8Array.of(0xff, 0xfe, 0x66, 0)).findings.map(({ code }) => code)).toEqual([
      'not-a-level',
    ])
    expect(receiveLevelFile(new Uint8Array(0)).findings.map(({ code }) => code)).toEqual(['not-a-level'])
  })

  it(
    'answers any bytes',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
          const received = receiveLevelFile(file)
          expect(received.level).toBeNull()
          expect(received.findings.length + (received.refusal === null ? 0 : 1)).toBeGreaterThan(0)
        }),
        { numRuns: 300 },
      )
    },
    SOON,
  )
})

describe('a level that another program wrote', () => {
  it.each([
    ['indented with tabs', JSON.stringify(aLevel(), null, '\t')],
    ['with Windows line ends', JSON.stringify(aLevel(), null, 2).replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${JSON.stringify(aLevel())}`],
    [
      'with every sign escaped',
      JSON.stringify(aLevel()).replace(
        /[^\u0020-\u007E]/gu,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ],
    ['with spaces everywhere', JSON.stringify(aLevel(), null, 1).replaceAll('": ', '" :\n\n')],
  ])('%s is read', (_, text) => {
    expect(bytes(text)).toMatchObject({
      form: 'json',
      level: aLevel({ statements: aLevel().statements.map((one) => aStatement(one)) }),
    })
  })
})
