// A draft holds whatever a level holds, and says why when it cannot.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftFromValue } from '../../../src/core/draft/draft-from-value'
import { readDraft } from '../../../src/core/draft/read-draft'
import { valueFromDraft } from '../../../src/core/draft/value-from-draft'
import { checkLevel } from '../../../src/core/level/check-level'
import { anyLevel } from '../../builders/any-level'
import { aDraft, draftOf } from '../../builders/draft'
import { aLevel } from '../../builders/level'

const level = (value: unknown) => checkLevel(value).draft

test('every level comes back from its draft as it was', () => {
  fc.assert(
    fc.property(anyLevel(), (any) => {
      expect(level(valueFromDraft(draftOf(any)))).toEqual(level(any))
    }),
  )
})

test('a draft that was stored as JSON is read back as it was', () => {
  const draft = aDraft()
  expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
})

test('damaged drafts are refused', () => {
  const draft = aDraft()
  expect(readDraft(null)).toBeNull()
  expect(readDraft({ ...draft, statements: [{}] })).toBeNull()
  const [first] = draft.statements
  expect(readDraft({ ...draft, statements: [first, first] })).toBeNull()
})

test('a level that lacks nearly everything is shown with empty fields', () => {
  const draft = draftOf({ format: 1, statements: [{ text: 'A sentence.' }, { cue: null }] })
  expect(draft.statements.map(({ text, cue }) => [text, cue])).toEqual([
    ['A sentence.', ''],
    ['', ''],
  ])
})

test('what a form has no field for is a reason, not a loss', () => {
  const reasons = (value: unknown) =>
    draftFromValue(value).reasons?.map(({ code, path }) => [code, path.join('.')])
  expect(reasons({ ...aLevel(), extra: 1 })).toEqual([['unknown-key', 'extra']])
  expect(reasons({ ...aLevel(), title: ['one'] })).toEqual([['wrong-type', 'title']])
  expect(reasons([])).toEqual([['not-a-level', '']])
  expect(reasons({ ...aLevel(), statements: Array.from({ length: 10_000 }, () => ({})) })).toEqual([
    ['bad-value', 'statements'],
  ])
  const poisoned: unknown = JSON.parse('{"format":1,"sources":{"__proto__":{"label":"x","kind":"person"}}}')
  expect(reasons(poisoned)).toEqual([['unknown-key', 'sources.__proto__']])
  expect(Reflect.get({}, 'label')).toBeUndefined()
})

test('a source that the file does not list is kept by its id', () => {
  const [first, ...rest] = aLevel().statements
  const draft = draftOf({ ...aLevel(), statements: [{ ...first, source: 'nobody-here' }, ...rest] })
  expect(draft.statements[0]).toMatchObject({ source: '', unknownSource: 'nobody-here' })
  expect(valueFromDraft(draft)['statements']).toMatchObject([{ source: 'nobody-here' }, {}, {}, {}])
})

test('ids are made from the words, and none twice', () => {
  const draft = aDraft({ id: '', title: 'The bridge: open again?' })
  const blank = draft.statements.map((statement) => ({
    ...statement,
    id: '',
    text: 'The same words for all.',
  }))
  const value = valueFromDraft({ ...draft, statements: blank })
  expect(value['id']).toBe('the-bridge-open-again')
  expect(value['statements']).toMatchObject([
    { id: 'the-same-words-for-all' },
    { id: 'the-same-words-for-all-2' },
    { id: 'the-same-words-for-all-3' },
    { id: 'the-same-words-for-all-4' },
  ])
})

test('what the form made by itself goes on being made after a way through the text', () => {
  const before = { ...aDraft(), id: '', title: '', summary: '' }
  before.statements = before.statements.map((statement) => ({ ...statement, id: '' }))
  before.sources = before.sources.map((source) => ({ ...source, id: '' }))
  expect(draftOf(valueFromDraft(before), before)).toEqual(before)
})
