// The sentences of the level checker: what teachers read, and what can never reach their terminal.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Remark } from '../../src/core/level/finding'
import { findingText } from '../../src/text/finding-text'
import { nameOf, quoted } from '../../src/text/finding-words'
import { readLevelFile } from '../../src/tools/read-level-file'

const BAD = 'tests/fixtures/levels/bad'
const JARGON =
  /\b(?:regex|enum|schema|parse|token|scalar|anchor|alias|boolean|string|array|null|undefined|NaN)\b/iu

describe('every sentence', () => {
  it.each(readdirSync(BAD))('for %s is one line of plain words', async (code) => {
    for (const name of readdirSync(`${BAD}/${code}`).filter((file) => file.endsWith('.yaml'))) {
      for (const finding of (await readLevelFile(`${BAD}/${code}/${name}`)).findings) {
        const { message, hint = 'None.' } = findingText(finding)
        expect(message).toMatch(/^[\p{Lu}“\d].*[.]$/u)
        expect(hint).toMatch(/^\p{Lu}.*[.?]$/u)
        expect(`${message} ${hint}`).not.toMatch(JARGON)
        expect(`${message} ${hint}`).not.toMatch(/[\n\r\t]/u)
      }
    }
  })
})

describe('the way out', () => {
  const cases: [string, Remark, RegExp][] = [
    [
      'for a misspelt key is the key that was meant',
      { code: 'unknown-key', path: ['titel'], details: { key: 'titel', near: 'title', known: ['title'] } },
      /Did you mean “title”\?/u,
    ],
    [
      'for a key nobody can guess is the list of keys',
      {
        code: 'unknown-key',
        path: ['report', 'x'],
        details: { key: 'x', near: null, known: ['headline', 'body'] },
      },
      /headline, body/u,
    ],
    [
      'for a number where text belongs is quotes',
      { code: 'wrong-type', path: ['title'], details: { expected: 'text', found: 'number' } },
      /Put it in quotes/u,
    ],
    [
      'for evidence is the nearest passage',
      {
        code: 'evidence-not-found',
        path: ['statements', 0, 'evidence'],
        details: { exact: 'a', near: 'the passage', contextOnly: false },
      },
      /The nearest passage is “the passage”/u,
    ],
    [
      'for ambiguous evidence names both places',
      {
        code: 'evidence-ambiguous',
        path: ['statements', 0, 'evidence'],
        details: {
          exact: 'a',
          first: { paragraph: 1, before: 'b', after: 'c' },
          second: { paragraph: 3, before: '', after: 'd' },
          withContext: false,
        },
      },
      /paragraph 1 \(between “b” and “c”\) and in paragraph 3 \(before “d”\)/u,
    ],
  ]
  it.each(cases)('%s', (_, remark, expected) => {
    const { message, hint } = findingText(remark)
    expect(`${message} ${hint}`).toMatch(expected)
  })
})

describe('quoted', () => {
  it.each([
    ['two\nlines', '“two lines”'],
    ['\u001b[31mred', '“\uFFFD[31mred”'],
    ['a\u202Eb', '“a\uFFFDb”'],
    ['\uD800', '“\uFFFD”'],
    ['x'.repeat(100_000), `“${'x'.repeat(79)}…”`],
    [`${'x'.repeat(78)}🙂🙂`, `“${'x'.repeat(78)}…”`],
  ])('makes %j safe and short', (text, expected) => {
    expect(quoted(text)).toBe(expected)
  })
})

describe('nameOf', () => {
  it.each([
    [[], 'the level'],
    [['title'], '“title”'],
    [['statements', 2], 'statement 3'],
    [['statements', 2, 'via', 0], 'entry 1 of “via” of statement 3'],
    [['sources', 'norvent'], 'the source “norvent”'],
    [['sources', 'norvent', 'kind'], '“kind” of the source “norvent”'],
    [['report', 'body'], '“body” of “report”'],
  ])('calls %j %s', (path, expected) => {
    expect(nameOf(path)).toBe(expected)
  })
})
