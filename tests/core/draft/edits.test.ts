// Everything done to a draft can be taken back, and nothing is done in place.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDraft } from '../../../src/core/draft/check-draft'
import { newDraft } from '../../../src/core/draft/draft'
import { record, redo, startHistory, undo } from '../../../src/core/draft/draft-history'
import { withBody } from '../../../src/core/draft/edit-report'
import { addSource, changeSource, moveSource, removeSource } from '../../../src/core/draft/edit-sources'
import {
  addStatement,
  changeStatement,
  duplicateStatement,
  moveStatement,
  removeStatement,
  splitStatement,
} from '../../../src/core/draft/edit-statements'
import { sectionOf } from '../../../src/core/draft/field-address'
import { versionsToDrop } from '../../../src/core/draft/thin-versions'
import { aDraft } from '../../builders/draft'

const keys = (things: readonly { key: string }[]) => things.map(({ key }) => key)

test('statements are added, copied, moved, split and removed', () => {
  const draft = aDraft()
  expect(keys(addStatement(draft).draft.statements)).toEqual(['t1', 't2', 't3', 't4', 't5'])
  const copy = duplicateStatement(draft, 't2')
  expect(keys(copy?.draft.statements ?? [])).toEqual(['t1', 't2', 't5', 't3', 't4'])
  expect(copy?.draft.statements[2]).toMatchObject({ id: '', text: draft.statements[1]?.text })
  expect(keys(moveStatement(draft, 't2', -1).statements)).toEqual(['t2', 't1', 't3', 't4'])
  expect(moveStatement(draft, 't1', -1)).toBe(draft)
  const split = splitStatement(draft, 't1', 'The harbour master said'.length)
  expect(split?.draft.statements.slice(0, 2).map(({ text, category }) => [text, category])).toEqual([
    ['The harbour master said', 'confirmed'],
    ['the two tanks were inspected at the start of the week.', 'confirmed'],
  ])
  expect(duplicateStatement(draft, 'none')).toBeNull()
})

test('what a removed statement was denied by keeps its words', () => {
  const draft = changeStatement(aDraft(), 't2', { denies: 't1', deniesWords: '' })
  const after = removeStatement(draft, 't1')
  expect(after.statements[0]).toMatchObject({ denies: '', deniesWords: draft.statements[0]?.text })
  expect(after.anchors['t1']).toBeUndefined()
})

test('sources are added, changed, moved and removed, and statements follow', () => {
  const draft = aDraft()
  const { draft: more, key } = addSource(draft, { label: 'A voice', kind: 'unnamed' })
  expect(changeSource(more, key, { side: 'town' }).sources.at(-1)).toMatchObject({
    label: 'A voice',
    side: 'town',
  })
  expect(keys(moveSource(more, key, -1).sources)).toEqual(['s1', 's2', 's3', 's5', 's4'])
  expect(removeSource(draft, 's1').statements[0]?.source).toBe('')
})

test('typing in one field is one step; another field or a pause begins a new one', () => {
  const draft = aDraft()
  const type = (words: string) => withBody(draft, words)
  let history = startHistory(draft)
  history = record(history, type('a'), 'report.body', { typing: true, at: 0 })
  history = record(history, type('ab'), 'report.body', { typing: true, at: 500 })
  history = record(history, type('abc'), 'report.body', { typing: true, at: 5000 })
  history = record(history, { ...type('abc'), title: 'T' }, 'title', { typing: true, at: 5100 })
  expect(history.past).toHaveLength(3)
  const once = undo(history)
  expect(once?.history.present).toEqual(type('abc'))
  expect(once?.what).toBe('title')
  const twice = undo(once?.history ?? history)
  expect(twice?.history.present.body).toBe('ab')
  expect(redo(twice?.history ?? history)?.history.present.body).toBe('abc')
})

test('whatever is done, undoing all of it leads back to the beginning and redoing all to the end', () => {
  const edit = fc.oneof(
    fc.record({ at: fc.nat(400), words: fc.string({ maxLength: 9 }) }),
    fc.constantFrom('add', 'copy', 'up', 'remove', 'source'),
  )
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const first = aDraft()
      let history = startHistory(first)
      for (const [index, what] of edits.entries()) {
        const draft = history.present
        const key = draft.statements[index % Math.max(1, draft.statements.length)]?.key ?? ''
        const next =
          typeof what === 'object'
            ? withBody(draft, draft.body.slice(0, what.at) + what.words + draft.body.slice(what.at))
            : what === 'add'
              ? addStatement(draft).draft
              : what === 'copy'
                ? (duplicateStatement(draft, key)?.draft ?? draft)
                : what === 'up'
                  ? moveStatement(draft, key, -1)
                  : what === 'remove'
                    ? removeStatement(draft, key)
                    : addSource(draft).draft
        history = record(history, next, typeof what === 'object' ? 'report.body' : what, {
          typing: typeof what === 'object',
          at: index * 700,
        })
      }
      const last = history.present
      for (let step = undo(history); step !== null; step = undo(history)) history = step.history
      expect(history.present).toEqual(first)
      for (let step = redo(history); step !== null; step = redo(history)) history = step.history
      expect(history.present).toEqual(last)
    }),
  )
})

test('a level that checks clean has no remark as a draft', () => {
  expect(checkDraft(aDraft())).toMatchObject({ remarks: [], level: { id: 'harbour-smoke' } })
})

test('remarks stand beside the fields they concern', () => {
  const draft = aDraft()
  const sick = changeStatement(draft, 't2', {
    exact: 'not in it',
    denies: '',
    deniesWords: '',
    explanation: '',
  })
  const places = checkDraft({ ...sick, headline: '' }).remarks.map(({ remark, address }) => [
    remark.code,
    address,
  ])
  expect(places).toContainEqual(['bad-value', 'report.headline'])
  expect(places).toContainEqual(['bad-value', 'statements.t2.explanation'])
  const broken = changeStatement(draft, 't2', { exact: 'not in it', denies: '', deniesWords: '' })
  expect(checkDraft(broken).remarks.map(({ remark, address }) => [remark.code, address])).toEqual([
    ['evidence-not-found', 'statements.t2.evidence'],
    ['cue-not-in-evidence', 'statements.t2.cue'],
    ['denial-denies-nothing', 'statements.t2.denies'],
  ])
})

test('a statement that is not explained yet is told at once what else it lacks', () => {
  const sick = changeStatement(aDraft(), 't2', { denies: '', deniesWords: '', explanation: '' })
  expect(checkDraft(sick).remarks.map(({ remark, address }) => [remark.code, address])).toEqual([
    ['bad-value', 'statements.t2.explanation'],
    ['denial-denies-nothing', 'statements.t2.denies'],
  ])
})

test('what is wrong with the words of a denial, or around a quotation, stands at these words', () => {
  const words = changeStatement(aDraft(), 't2', { denies: '', deniesWords: 'leak' })
  expect(checkDraft(words).remarks.map(({ address }) => address)).toEqual(['statements.t2.deniesWords'])
  const itself = changeStatement(aDraft(), 't2', { denies: 't2', deniesWords: '' })
  expect(checkDraft(itself).remarks.map(({ address }) => address)).toEqual(['statements.t2.denies'])
  const long = changeStatement(aDraft(), 't2', { suffix: 'x'.repeat(401) })
  expect(checkDraft(long).remarks.map(({ address }) => address)).toEqual(['statements.t2.suffix'])
})

test('a new draft says what it lacks, each in a section of the editor', () => {
  const draft = newDraft({ language: 'en', goal: 'See who speaks.', author: '' })
  const { level, remarks } = checkDraft(draft)
  expect(level).toBeNull()
  expect(remarks.map(({ address }) => [address, sectionOf(address)])).toEqual(
    expect.arrayContaining([
      ['report.body', 'report'],
      ['authors', 'report'],
      ['statements', 'statements'],
    ]),
  )
})

test('versions are thinned out with age, and the latest is never dropped', () => {
  const minute = 60_000
  const now = 100 * 24 * 60 * minute
  const versions = Array.from({ length: 400 }, (_, index) => ({ savedAt: now - index * 20 * minute }))
  const dropped = new Set(versionsToDrop(versions, now))
  const kept = versions.filter((version) => !dropped.has(version))
  expect(kept[0]).toBe(versions[0])
  expect(kept.length).toBeLessThan(70)
  expect(kept.length).toBeGreaterThan(45)
})
