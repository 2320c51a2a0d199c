// The result as plain text: complete, lined up, in the language in use, without sections that say nothing.
import { afterEach, expect, it } from 'vitest'
import { resultText } from '../../src/pages/result/result-text'
import { score } from '../../src/core/score/score'
import { speak } from '../../src/text/text'
import { aPlacement, aRound, aRoundLevel } from '../builders/round'

const level = aRoundLevel()

afterEach(() => speak('en'))

const played = (asksCertainty = false, of = level) =>
  score(
    of,
    aRound({
      phase: 'finished',
      asksCertainty,
      placements: {
        constructor: aPlacement('anonymous', asksCertainty ? 'certain' : null),
        'no-leak': aPlacement('denial', asksCertainty ? 'fairly' : null),
        'valve-failed': aPlacement('anonymous', asksCertainty ? 'fairly' : null),
        disgrace: aPlacement('confirmed', asksCertainty ? 'guess' : null),
        'open-question': aPlacement('denial', asksCertainty ? 'guess' : null),
      },
    }),
  )

it('holds the score, the table, every statement and every question', () => {
  const text = resultText(level, played())
  expect(text).toContain('Smoke over the harbour · On the Record')
  expect(text).toContain('Your result: 3 of 4, statements sorted as the codebook sorts them')
  for (const statement of level.statements) expect(text).toContain(statement.text)
  for (const question of level.discussion) expect(text).toContain(question)
  expect(text).toContain('You put: Anonymous assessment. It was: Confirmed claim.')
  expect(text).not.toContain('Certainty points')
})

it('says of each statement whose it is, and of each denial what it denies', () => {
  const text = resultText(level, played())
  for (const statement of level.statements) {
    expect(text).toContain(`– ${level.sources[statement.source]?.label}: ${statement.text}`)
  }
  const denials = level.statements.filter((statement) => statement.denies !== undefined)
  expect(denials.length).toBeGreaterThan(0)
  expect(text.match(/^ {2}denies: /gm)).toHaveLength(denials.length)
})

it('keeps the words for a mistake, and the note', () => {
  const telling = aRoundLevel({
    statements: level.statements.map((statement) => ({
      ...statement,
      mistakes: { anonymous: 'It has a name.' },
      note: 'Others tell it in other words.',
    })),
  })
  const text = resultText(telling, played(false, telling))
  expect(text.match(/About your choice: It has a name\./g)).toHaveLength(1)
  expect(text).toContain('Others tell it in other words.')
})

it('lines the table up in columns of one width', () => {
  const lines = resultText(level, played()).split('\n')
  const start = lines.indexOf('How you sorted') + 2
  const header = lines[start] ?? ''
  const denial = lines[start + 2] ?? ''
  expect(denial.indexOf('1')).toBe(header.indexOf('Denial'))
})

it('says how sure the player was, where that was asked', () => {
  const text = resultText(level, played(true))
  expect(text).toContain('Certainty points: -1 of at most 12')
  expect(text).toContain('You put: Anonymous assessment (Certain)')
})

it('leaves out sections without content', () => {
  const none = resultText(aRoundLevel({ discussion: [] }), played())
  expect(none).not.toContain('To talk about')
  expect(none).not.toMatch(/\n{3}/)
})

it('speaks the language in use', async () => {
  await speak('es')
  expect(resultText(level, played())).toContain('Tu resultado: 3 de 4')
})
