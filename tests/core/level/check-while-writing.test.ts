// What is said about a level that is being written: all that can be known of it, at once.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkLevel, checkWhileWriting } from '../../../src/core/level/check-level'
import { aLevel } from '../../builders/level'

const BAD = 'tests/fixtures/levels/bad'

const said = (value: unknown) =>
  checkWhileWriting(value).remarks.map(({ code, path }) => `${code} ${path.join('.')}`)

/** The level with its first statements changed, by place. */
function levelWith(...changes: readonly object[]): Record<string, unknown> {
  const level = aLevel()
  return {
    ...level,
    statements: level.statements.map((statement, index) => Object.assign(statement, changes[index])),
  }
}

function without(value: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
}

describe('half a statement', () => {
  it('is told that it denies nothing, although it is not explained yet', () => {
    const level = levelWith({ category: 'denial', denies: undefined, explanation: '' })
    expect(said(level)).toEqual(
      expect.arrayContaining(['bad-value statements.0.explanation', 'denial-denies-nothing statements.0']),
    )
  })

  it('is judged by each part that it has', () => {
    const level = levelWith({
      text: 'x'.repeat(181),
      explanation: '',
      evidence: 'Not in the report at all.',
      cue: 'elsewhere',
      source: 'nobody',
      category: 'opinion',
      mistakes: { opinion: 'y'.repeat(601) },
      defensible: ['opinion'],
    })
    expect(said({ ...level, bins: ['confirmed', 'denial', 'anonymous'] })).toEqual(
      expect.arrayContaining([
        'bad-value statements.0.text',
        'bad-value statements.0.explanation',
        'bad-value statements.0.mistakes.opinion',
        'evidence-not-found statements.0.evidence',
        'cue-not-in-evidence statements.0.cue',
        'unknown-source statements.0.source',
        'category-not-offered statements.0.category',
        'category-not-offered statements.0.defensible.0',
        'mistake-for-right-bin statements.0.mistakes.opinion',
      ]),
    )
  })

  it('is told that it copies the report, although it is too long', () => {
    const { body } = aLevel().report
    expect(said(levelWith({ text: body.slice(0, 300) }))).toEqual(
      expect.arrayContaining(['bad-value statements.0.text', 'copies-the-report statements.0.text']),
    )
  })

  it('is not told that it denies nothing where what it denies is there and too long', () => {
    const level = levelWith({ category: 'denial', denies: `A tank leaked. ${'x'.repeat(300)}` })
    expect(said(level)).toContain('bad-value statements.0.denies')
    expect(said(level).filter((one) => one.startsWith('denial-denies-nothing'))).toEqual([])
  })
})

describe('a source without a name', () => {
  it('does not keep the others from being held against what they say', () => {
    const level = aLevel()
    const [first] = level.statements
    const wrong = first?.category === 'anonymous' ? 'opinion' : 'anonymous'
    const sources = { ...level.sources, nameless: { label: '', kind: 'person' } }
    expect(said({ ...levelWith({ category: wrong }), sources })).toEqual(
      expect.arrayContaining([
        'bad-value sources.nameless.label',
        'source-contradicts-category statements.0.category',
        'unused-source sources.nameless',
      ]),
    )
  })
})

describe('the whole', () => {
  it('is judged where only what does not bear on it is missing', () => {
    const level = levelWith()
    const statements = aLevel().statements.map((statement) =>
      Object.assign(statement, { category: 'opinion', explanation: '' }),
    )
    expect(said({ ...level, statements })).toEqual(
      expect.arrayContaining([
        'empty-bin bins.0',
        'lopsided-bins statements',
        'no-confirmed-claim statements',
      ]),
    )
  })

  it('is not judged while what it depends on is open', () => {
    const level = aLevel()
    const statements = level.statements.map((statement, index) =>
      index === 0 ? without(statement, 'category', 'source') : { ...statement, category: 'opinion' },
    )
    const remarks = said({ ...level, statements })
    expect(remarks).toEqual(
      expect.arrayContaining(['missing-key statements.0.category', 'missing-key statements.0.source']),
    )
    for (const code of ['empty-bin', 'lopsided-bins', 'no-confirmed-claim', 'unused-source']) {
      expect(remarks.filter((one) => one.startsWith(`${code} `))).toEqual([])
    }
  })

  it('is not held against trays of which too few are chosen', () => {
    const remarks = said({ ...aLevel(), bins: ['confirmed'] })
    expect(remarks).toEqual(['bad-value bins'])
  })
})

describe('beside what the check of a file says', () => {
  const levels = readdirSync(BAD).flatMap((code) =>
    readdirSync(`${BAD}/${code}`)
      .filter((name) => name.endsWith('.yaml') && code !== 'yaml-syntax' && code !== 'too-many-aliases')
      .map((name) => `${code}/${name}`),
  )

  it.each(levels)('nothing is left out of %s', (file) => {
    const value: unknown = parse(readFileSync(`${BAD}/${file}`, 'utf8'))
    const remarks = checkWhileWriting(value).remarks
    for (const remark of checkLevel(value).remarks) expect(remarks).toContainEqual(remark)
  })

  it('nothing is added to a level whose shape is right', () => {
    const broken = levelWith({ evidence: 'Not in the report at all.' }, { source: 'nobody' })
    expect(checkWhileWriting(broken)).toEqual(checkLevel(broken))
    expect(checkWhileWriting(broken).remarks.length).toBeGreaterThan(1)
  })
})
