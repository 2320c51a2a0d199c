// A level written anew, as YAML and as JSON: laid out for people, and read back as it was.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderOf } from '../../../src/core/exchange/key-order'
import { writeJson } from '../../../src/core/exchange/level-to-json'
import { writeYaml } from '../../../src/core/exchange/level-to-yaml'
import { withoutDefaults } from '../../../src/core/exchange/without-defaults'
import { knownKeys } from '../../../src/core/level/known-keys'
import { parseLevel } from '../../../src/core/level/parse-level'
import { plainValue } from '../../../src/core/level/plain-value'
import { readYaml } from '../../../src/core/level/read-yaml'
import { anyLevel } from '../../builders/any-level'
import { aLevel, aStatement } from '../../builders/level'
import { nastyText } from '../../builders/nasty-text'

// Generous, because machines that run tests are busy.
const SOON = 120_000
// What a YAML file may not hold as it is, and what editors take for the end of a line.
// oxlint-disable-next-line no-control-regex -- finding them is the point
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cs}]/u

/** The value in a text, by the reader of the checker; fails when it has anything to say. */
function valueIn(text: string): unknown {
  const { document, remarks } = readYaml(text)
  expect(remarks).toEqual([])
  const reading = plainValue(document?.contents ?? null)
  expect(reading.remarks).toEqual([])
  return reading.value
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    nastyText(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(nastyText(), tie('value'), { maxKeys: 4 }),
  ),
})).value

describe('whatever a level holds', () => {
  it(
    'any text comes back from any place in a file',
    () => {
      fc.assert(
        fc.property(nastyText(), (text) => {
          const value = {
            [text]: text,
            report: { body: text },
            sources: { [text]: { label: text } },
            statements: [{ id: text, explanation: text }, { text, via: [text, text] }, [text, [text]]],
            discussion: [text],
          }
          const yaml = writeYaml(value, null)
          expect(yaml).not.toMatch(UNWRITABLE)
          expect(valueIn(yaml)).toEqual(value)
          expect(valueIn(writeJson(value))).toEqual(value)
          expect(JSON.parse(writeJson(value))).toEqual(value)
        }),
        { numRuns: 600 },
      )
    },
    SOON,
  )

  it(
    'any value comes back',
    () => {
      fc.assert(
        fc.property(json, (value) => {
          expect(valueIn(writeYaml(value, null))).toEqual(asJson(value))
          expect(valueIn(writeJson(value))).toEqual(asJson(value))
        }),
        { numRuns: 600 },
      )
    },
    SOON,
  )

  it(
    'any level comes back, with and without its defaults',
    () => {
      fc.assert(
        fc.property(anyLevel(), (level) => {
          expect(valueIn(writeYaml(level, null))).toEqual(level)
          for (const text of [writeYaml(withoutDefaults(level), null), writeJson(withoutDefaults(level))]) {
            expect(parseLevel(text).draft).toEqual(level)
          }
        }),
        { numRuns: 100 },
      )
    },
    SOON,
  )

  it.each([
    ['nothing', undefined, null],
    ['not a number', { difficulty: NaN }, { difficulty: null }],
    ['a part left undefined', { title: undefined, id: 'x' }, { id: 'x' }],
    ['a function', { title: () => 1 }, {}],
    ['minus nought', { difficulty: -0 }, { difficulty: 0 }],
    ['a list', ['a', { b: 1 }], ['a', { b: 1 }]],
    ['a text', 'a: b\n# c', 'a: b\n# c'],
    ['an empty level', {}, {}],
  ])('%s is written as JSON would write it', (_, value, read) => {
    expect(valueIn(writeYaml(value, null))).toEqual(read)
    expect(JSON.parse(writeJson(value))).toEqual(read)
  })

  it('a key named __proto__ is only a key', () => {
    const value: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"a":1}}}')
    expect(JSON.stringify(valueIn(writeYaml(value, null)))).toBe(JSON.stringify(value))
    expect(JSON.stringify(JSON.parse(writeJson(value)))).toBe(JSON.stringify(value))
    expect(JSON.stringify(withoutDefaults(value))).toBe(JSON.stringify(value))
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('a value that contains itself is refused', () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    expect(() => writeYaml(circle, null)).toThrow(TypeError)
    expect(() => writeJson(circle)).toThrow(TypeError)
  })

  it('markup is a text like any other', () => {
    const title = '<img src=x onerror=alert(1)> & "quotes" </script>'
    expect(valueIn(writeYaml({ title }, null))).toEqual({ title })
    expect(valueIn(writeJson({ title }))).toEqual({ title })
  })
})

describe('the layout', () => {
  it('is that of the levels that come with the game', () => {
    const level = aLevel({
      statements: [
        aStatement({ via: ['radio interview', 'town radio'], note: 'A note.', scored: false }),
        aStatement({
          id: 'second',
          category: 'denial',
          evidence: { exact: 'denied', prefix: 'The company Norvent' },
        }),
      ],
    })
    const expected = readFileSync('tests/fixtures/exchange/written-anew.yaml', 'utf8')
    expect(writeYaml(withoutDefaults(level), null)).toBe(expected)
    expect(writeJson({ statements: [], title: 'b', format: 1, other: true })).toBe(
      '{\n  "format": 1,\n  "title": "b",\n  "statements": [],\n  "other": true\n}\n',
    )
  })

  it.each([
    'official-without-a-name',
    'one-thursday-many-voices',
    'shipment-said-and-denied',
    'to-denounce-is-not-to-deny',
  ])('of %s, which was written by hand, is nearly found again', (name) => {
    const text = readFileSync(`levels/${name}.yaml`, 'utf8')
    const lines = new Set(text.split('\n'))
    const again = writeYaml(valueIn(text), null).split('\n')
    expect(again.filter((line) => lines.has(line)).length / again.length).toBeGreaterThan(0.8)
    expect(Math.max(...again.map((line) => line.length))).toBeLessThanOrEqual(110)
  })

  it('keeps a text that cannot be broken on one line', () => {
    const title = 'x'.repeat(300)
    expect(writeYaml({ title }, null)).toContain(`title: >-\n  ${title}\n`)
  })

  it('knows the order of every key of the format', () => {
    const entry = (path: readonly string[]) => path.map((part) => (part === '*' ? 0 : part))
    for (const path of [
      [],
      ['series'],
      ['credits'],
      ['credits', 'derivedFrom'],
      ['report'],
      ['sources', 'anybody'],
      ['statements', '*'],
      ['statements', '*', 'evidence'],
      ['statements', '*', 'mistakes'],
    ]) {
      expect([path, orderOf(path).toSorted()]).toEqual([path, knownKeys(entry(path)).toSorted()])
    }
  })
})

describe('a level without its defaults', () => {
  it('loses what goes without saying and nothing else', () => {
    const said = aStatement({ via: ['radio'], defensible: ['opinion'], scored: false })
    const { via: _, defensible: __, scored: ___, mistakes: ____, ...bare } = aStatement()
    const level = aLevel({ discussion: [], statements: [said, aStatement({ via: [], mistakes: {} })] })
    const { discussion: _____, ...rest } = level
    expect(withoutDefaults(level)).toEqual({ ...rest, statements: [said, bare] })
  })

  it.each([[null], [7], ['text'], [[1]], [{ statements: 'none' }], [{ statements: [null, 'x', []] }]])(
    'that is no level stays as it is: %j',
    (value) => {
      expect(withoutDefaults(value)).toEqual(value)
    },
  )
})
