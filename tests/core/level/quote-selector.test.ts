// Finding quoted words in a report, and the segments the pages mark.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCue, findQuote, locateEvidence, type Segment } from '../../../src/core/level/quote-selector'
import { readReport, reportParagraphs } from '../../../src/core/level/report-text'
import { aLevel } from '../../builders/level'

const wordsOf = (paragraphs: readonly string[], segments: readonly Segment[] = []) =>
  segments.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end))

describe('reportParagraphs', () => {
  it.each([
    ['one', ['one']],
    ['one\ntwo', ['one two']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\r\n \t\r\ntwo', ['one', 'two']],
    ['one\rtwo\r\rthree', ['one two', 'three']],
    ['\n\n one  two \n\n\n', ['one two']],
    ['cafe\u0301', ['caf\u00e9']],
    [' \n', []],
    ['', []],
  ])('makes %j into %j', (body, expected) => {
    expect(reportParagraphs(body)).toEqual(expected)
  })
})

describe('locateEvidence', () => {
  const report = readReport('Anna denied it. Ben denied it\nagain.\n\nCarla said: it is so.')

  it('gives the place of words and cue', () => {
    const found = locateEvidence(report, { evidence: 'Anna denied it', cue: 'denied' })
    expect(found?.evidence).toEqual([{ paragraph: 0, start: 0, end: 14 }])
    expect(wordsOf(report.paragraphs, found?.cue)).toEqual(['denied'])
  })

  it('gives one segment for each paragraph the words touch', () => {
    const found = locateEvidence(report, { evidence: 'again. Carla said', cue: 'again. Carla' })
    expect(wordsOf(report.paragraphs, found?.evidence)).toEqual(['again.', 'Carla said'])
    expect(wordsOf(report.paragraphs, found?.cue)).toEqual(['again.', 'Carla'])
  })

  it('circles the cue in the occurrence that the prefix chooses', () => {
    const found = locateEvidence(report, { evidence: { exact: 'denied it', prefix: 'Ben' }, cue: 'denied' })
    expect(found?.cue).toEqual([{ paragraph: 0, start: 20, end: 26 }])
  })

  it('gives nothing for words that are not there, or there twice', () => {
    expect(locateEvidence(report, { evidence: 'Dora' })).toBeNull()
    expect(locateEvidence(report, { evidence: 'denied it' })).toBeNull()
    expect(locateEvidence(report, { evidence: ' ' })).toBeNull()
  })

  it('gives no cue for one that is not in the evidence', () => {
    expect(locateEvidence(report, { evidence: 'Anna denied it', cue: 'said' })?.cue).toEqual([])
  })

  it('finds every statement of a level that checks clean', () => {
    const level = aLevel()
    const read = readReport(level.report.body)
    for (const statement of level.statements) {
      expect(wordsOf(read.paragraphs, locateEvidence(read, statement)?.evidence)).toEqual([
        statement.evidence,
      ])
    }
  })

  it('finds any unique piece of any report, and marks exactly it', () => {
    const paragraph = fc.array(fc.stringMatching(/^[a-d]{1,4}$/u), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (words, from, length) => {
          const read = readReport(words.map((line) => line.join(' ')).join('\n\n'))
          const all = words.flat()
          const start = from % all.length
          const exact = all.slice(start, start + 1 + (length % 5)).join(' ')
          expect(findQuote(read, exact).length).toBeGreaterThan(0)
          const found = locateEvidence(read, { evidence: exact })
          const marked = found === null ? exact : wordsOf(read.paragraphs, found.evidence).join(' ')
          expect(marked).toBe(exact)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('findCue', () => {
  it.each([
    ['told', 'untold tales were told', { start: 18, end: 22 }],
    ['told', 'untold tales', { start: 2, end: 6 }],
    ['told', 'said', null],
    ['', 'said', null],
    ['é', 'été: é', { start: 5, end: 6 }],
  ])('looks for %j in %j', (cue, exact, expected) => {
    expect(findCue(exact, cue)).toEqual(expected)
  })
})

describe('what is shipped to players', () => {
  it.each(['quote-selector', 'report-text', 'level-card', 'bin'])(
    '%s imports no parser and no schema',
    (name) => {
      const source = readFileSync(`src/core/level/${name}.ts`, 'utf8')
      const imported = [...source.matchAll(/^import (?!type).*from '(?<from>.*)'/gmu)].map(
        (match) => match[1],
      )
      expect(imported.filter((from) => from !== './report-text')).toEqual([])
    },
  )
})
