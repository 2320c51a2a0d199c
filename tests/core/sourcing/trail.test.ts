// The sourcing trail: speaker, relays, report, you.
import { expect, test } from 'vitest'
import { trail } from '../../../src/core/sourcing/trail'
import { aLevel, aSource, aStatement } from '../../builders/level'
import { frozen } from '../../builders/round'

const level = frozen(aLevel())

test('a statement without relays goes from the speaker through the report to you', () => {
  expect(trail(level, aStatement({ category: 'denial', via: [] }))).toEqual([
    { kind: 'speaker', label: 'Norvent, owner of the tanks', openness: 'institution' },
    { kind: 'report', label: 'Smoke over the harbour' },
    { kind: 'you' },
  ])
})

test('relays stand between the speaker and the report, in the order they passed it on', () => {
  const via = ['radio interview', 'news agency', 'evening paper']
  expect(trail(level, frozen(aStatement({ via })))).toEqual([
    { kind: 'speaker', label: 'Ines Marr, harbour master', openness: 'person' },
    { kind: 'relay', label: 'radio interview' },
    { kind: 'relay', label: 'news agency' },
    { kind: 'relay', label: 'evening paper' },
    { kind: 'report', label: 'Smoke over the harbour' },
    { kind: 'you' },
  ])
})

test.each(['person', 'office', 'institution', 'unnamed'] as const)('the speaker is shown as %s', (kind) => {
  const sources = { 'ines-marr': aSource({ label: 'Whoever spoke', kind }) }
  expect(trail(aLevel({ sources }), aStatement())[0]).toEqual({
    kind: 'speaker',
    label: 'Whoever spoke',
    openness: kind,
  })
})

test('a statement of no listed source has no trail: it throws', () => {
  expect(() => trail(level, aStatement({ source: 'nobody' }))).toThrow(RangeError)
})
