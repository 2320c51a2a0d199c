// Who a statement is credited to, and what happens when the level does not say.
import { expect, test } from 'vitest'
import { sourceOf } from '../../../src/core/sourcing/source-of'
import { aLevel, aSource, aStatement } from '../../builders/level'

test('a statement is credited to the source it names', () => {
  const level = aLevel()
  expect(sourceOf(level, aStatement({ category: 'denial' }))).toBe(level.sources['norvent'])
})

test('a source may be called "constructor"', () => {
  const source = aSource({ label: 'The constructor of the tanks' })
  expect(sourceOf(aLevel({ sources: { constructor: source } }), aStatement({ source: 'constructor' }))).toBe(
    source,
  )
})

test.each(['nobody', 'constructor', '__proto__', 'toString'])(
  'a source called "%s" that the level does not list is an error',
  (source) => {
    const find = () => sourceOf(aLevel(), aStatement({ id: 'tanks-checked', source }))
    expect(find).toThrow(RangeError)
    expect(find).toThrow(`"tanks-checked" names no listed source: "${source}"`)
  },
)
