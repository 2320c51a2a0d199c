// What the front page knows about a level before it is loaded.
import { expect, it } from 'vitest'
import { levelCard } from '../../../src/core/level/level-card'
import { aLevel, aStatement } from '../../builders/level'

it('counts statements, scored ones and words, and gives no answer away', () => {
  const statements = [...aLevel().statements, aStatement({ id: 'more', scored: false })]
  const report = { headline: 'Two ducks', body: 'One duck.\n\nAnother\nduck swam.\n' }
  expect(levelCard(aLevel({ statements, report }))).toEqual({
    id: 'harbour-smoke',
    title: 'Smoke over the harbour',
    summary: 'A smell, a factory and three versions of one night.',
    language: 'en',
    difficulty: 2,
    minimumAge: 11,
    topics: ['environment', 'local'],
    goal: 'Tell an unnamed source from a named one, even when the unnamed one sounds precise.',
    bins: ['confirmed', 'denial', 'anonymous', 'opinion'],
    headline: 'Two ducks',
    statementCount: 5,
    scoredCount: 4,
    wordCount: 5,
  })
})

it('names the series when there is one', () => {
  const series = { id: 'harbour', title: 'The harbour papers', order: 1 }
  expect(levelCard(aLevel({ series })).series).toEqual(series)
})
