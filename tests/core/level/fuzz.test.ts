// Nets that stay for good: whatever is typed, the answer is a level or findings; and what is a level
// comes back from YAML and JSON as it was.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseLevel } from '../../../src/core/level/parse-level'
import { decodeLevelFile } from '../../../src/platform/decode-level-file'
import { findingText } from '../../../src/text/finding-text'
import { anyLevel } from '../../builders/any-level'

const good = readFileSync('tests/fixtures/levels/good/harbour-smoke.yaml', 'utf8')
// What means something to YAML.
const MARKS = '[]{}&*!|>\'"%@`,:#-?\t\n \\'.split('')
const SOON = 60_000

/** What is wrong with the answer to a text; null when it is as promised. */
function flawIn(text: string): string | null {
  const { level, findings } = parseLevel(text, 'levels/harbour-smoke.yaml')
  if (level === null && !findings.some(({ severity }) => severity === 'error')) return 'no level and no error'
  const lines = text.split('\n').length
  for (const finding of findings) {
    const { line, column } = finding
    if (line < 1 || line > lines || column < 1) return `a place outside the file: ${line}:${column}`
    const { message, hint = '-' } = findingText(finding)
    if (!/^[^\n]+[.?:]$/u.test(message) || /\n|^$/u.test(hint)) return `a bad sentence: ${message} ${hint}`
  }
  return null
}
const bytes = new TextEncoder().encode(good)
const spot = fc.nat({ max: bytes.length - 1 })
const change = fc.oneof(
  fc.record({
    kind: fc.constant('delete'),
    at: spot,
    length: fc.integer({ min: 1, max: 40 }),
    put: fc.constant([0]),
  }),
  fc.record({
    kind: fc.constant('double'),
    at: spot,
    length: fc.integer({ min: 1, max: 200 }),
    put: fc.constant([0]),
  }),
  fc.record({
    kind: fc.constant('insert'),
    at: spot,
    length: fc.constant(0),
    put: fc.oneof(
      fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...MARKS).map((mark) => [mark.charCodeAt(0)]),
    ),
  }),
)

describe('whatever the text', () => {
  it(
    'a good file with bytes deleted, doubled or inserted is answered',
    () => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
          let file = [...bytes]
          for (const { kind, at, length, put } of changes) {
            const piece = kind === 'insert' ? put : kind === 'double' ? file.slice(at, at + length) : []
            file = [...file.slice(0, at), ...piece, ...file.slice(kind === 'delete' ? at + length : at)]
          }
          const { text, finding } = decodeLevelFile(Uint8Array.from(file))
          expect(finding === null ? flawIn(text) : finding.code).toBeOneOf([null, 'not-a-level'])
        }),
        { numRuns: 250 },
      )
    },
    SOON,
  )

  it(
    'a good file with lines swapped, lost or indented is answered',
    () => {
      const lines = good.split('\n')
      const line = fc.nat({ max: lines.length - 1 })
      fc.assert(
        fc.property(
          fc.array(fc.tuple(line, line, fc.nat({ max: 4 })), { minLength: 1, maxLength: 5 }),
          (swaps) => {
            const copy = [...lines]
            for (const [one, other, indent] of swaps) {
              const moved = copy[one] ?? ''
              copy[one] = ' '.repeat(indent) + (copy[other] ?? '')
              copy[other] = indent === 4 ? '' : moved
            }
            expect(flawIn(copy.join('\n'))).toBeNull()
          },
        ),
        { numRuns: 200 },
      )
    },
    SOON,
  )

  it(
    'any text is answered',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
          expect(flawIn(text)).toBeNull()
        }),
        { numRuns: 300 },
      )
      const marks = fc.string({ unit: fc.constantFrom(...MARKS, 'a', 'b', '1', '.'), maxLength: 120 })
      fc.assert(
        fc.property(marks, (text) => {
          expect(flawIn(text)).toBeNull()
        }),
        { numRuns: 500 },
      )
    },
    SOON,
  )

  it(
    'any value in the place of any part is answered',
    () => {
      const keys = ['format', 'id', 'bins', 'credits', 'report', 'sources', 'statements', 'discussion', 'x']
      const value = fc.jsonValue({ maxDepth: 4 })
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...keys), value), (level) => {
          expect(flawIn(JSON.stringify(level))).toBeNull()
        }),
        { numRuns: 300 },
      )
      const part = fc.constantFrom(
        'id',
        'category',
        'source',
        'evidence',
        'mistakes',
        'denies',
        'via',
        'scored',
      )
      fc.assert(
        fc.property(anyLevel(), part, value, (level, key, other) => {
          const [first, ...others] = level.statements
          expect(
            flawIn(JSON.stringify({ ...level, statements: [{ ...first, [key]: other }, ...others] })),
          ).toBeNull()
        }),
        { numRuns: 150 },
      )
    },
    SOON,
  )
})

describe('round trip', () => {
  it(
    'any level comes back from YAML and from JSON as it was',
    () => {
      fc.assert(
        fc.property(anyLevel(), (level) => {
          for (const text of [stringify(level, { lineWidth: 0 }), JSON.stringify(level)]) {
            const { draft, findings } = parseLevel(text)
            expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
            expect(draft).toEqual(level)
          }
        }),
        { numRuns: 100 },
      )
    },
    SOON,
  )
})
