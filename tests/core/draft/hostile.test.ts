// Whatever value is read as a draft: an answer, soon, and nothing outside of it is touched.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDraft } from '../../../src/core/draft/check-draft'
import { draftFromValue } from '../../../src/core/draft/draft-from-value'
import { readDraft } from '../../../src/core/draft/read-draft'
import { valueFromDraft } from '../../../src/core/draft/value-from-draft'
import { aLevel } from '../../builders/level'
import { draftOf } from '../../builders/draft'

test('any JSON value gives a draft or reasons, and a draft can be checked and written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const { draft, reasons } = draftFromValue(value)
      readDraft(value)
      if (draft !== null) checkDraft(draft)
      const again = draft === null ? null : draftOf(valueFromDraft(draft), draft)
      expect([again, reasons?.length]).toEqual([draft, reasons?.length])
      expect(draft === null && reasons.length === 0).toBe(false)
    }),
  )
})

test('a level with one part replaced by anything gives an answer, and loses nothing it shows', () => {
  const keys = Object.keys(aLevel())
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 }), (key, part) => {
      const value: unknown = JSON.parse(JSON.stringify({ ...aLevel(), [key]: part }))
      const { draft } = draftFromValue(value)
      if (draft === null) return
      const again = draftFromValue(valueFromDraft(draft), draft)
      expect(again.draft).toEqual(draft)
    }),
  )
})

test('ids and keys named like parts of every object are only names', () => {
  const level = {
    ...aLevel(),
    sources: JSON.parse(
      '{"constructor":{"label":"x","kind":"person"},"toString":{"label":"y","kind":"unnamed"}}',
    ),
  }
  const draft = draftOf(level)
  expect(draft.sources.map(({ id }) => id)).toEqual(['constructor', 'toString'])
  expect(checkDraft(draft).remarks.length).toBeGreaterThan(0)
})
