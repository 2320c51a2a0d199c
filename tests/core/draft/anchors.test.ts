// Evidence follows when the report is edited, and says so when it is lost.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { settleAnchors } from '../../../src/core/draft/anchors'
import type { Draft } from '../../../src/core/draft/draft'
import { withBody } from '../../../src/core/draft/edit-report'
import { addStatementFrom, setEvidence } from '../../../src/core/draft/edit-statements'
import { evidenceState } from '../../../src/core/draft/evidence-state'
import { textChange } from '../../../src/core/draft/text-change'
import { writtenReport } from '../../../src/core/draft/written-report'
import { foldText } from '../../../src/core/level/report-text'
import { aDraft } from '../../builders/draft'

const wordsAt = (draft: Draft, key: string) => {
  const span = draft.anchors[key]
  return span === undefined ? null : draft.body.slice(span.start, span.end)
}
const stateOf = (draft: Draft, index: number) => {
  const statement = draft.statements[index]
  if (statement === undefined) throw new RangeError(`No statement ${index}`)
  return evidenceState(draft, statement, writtenReport(draft.body))
}

test('spans in the written text stand for the words that are read', () => {
  const body = '  One  two\n\nthree\tfour cafe\u0301 five\r\n'
  const report = writtenReport(body)
  expect(report.read.text).toBe('One two three four café five')
  const start = report.read.text.indexOf('two')
  const span = report.written({ start, end: start + 'two three'.length })
  expect(body.slice(span.start, span.end)).toBe('two\n\nthree')
  const last = report.read.text.indexOf('café five')
  const tail = report.written({ start: last, end: last + 'café five'.length })
  expect(foldText(body.slice(tail.start, tail.end))).toBe('café five')
})

test('the change between two texts is one replaced stretch', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, old, young, tail) => {
      const before = head + old + tail
      const after = head + young + tail
      const { start, removed, inserted } = textChange(before, after) ?? { start: 0, removed: 0, inserted: 0 }
      const changed = before.slice(0, start) + after.slice(start, start + inserted)
      expect(changed + before.slice(start + removed)).toBe(after)
    }),
  )
})

test('one letter in a long text is one letter, wherever it comes', () => {
  const text = 'All is well. '.repeat(400)
  for (const at of [0, 1, 255, 256, 257, 3000, text.length - 256, text.length - 1, text.length]) {
    const change = textChange(text, `${text.slice(0, at)}#${text.slice(at)}`)
    expect(change).toEqual({ start: at, removed: 0, inserted: 1 })
  }
})

test('words written before, after and between leave every anchor on its words', () => {
  const draft = aDraft()
  const body = `A new beginning. ${draft.body.replace('\n\n', '\n\nA new paragraph.\n\n')} And an end.`
  // As somebody types it: piece by piece.
  let edited = withBody(draft, `A new beginning. ${draft.body}`)
  edited = withBody(edited, edited.body.replace('\n\n', '\n\nA new paragraph.\n\n'))
  edited = withBody(edited, `${edited.body} And an end.`)
  expect(edited.body).toBe(body)
  for (const { key, exact } of draft.statements) {
    expect(foldText(wordsAt(edited, key) ?? '')).toBe(exact)
  }
})

test('evidence whose words change is broken, and what became of it is offered', () => {
  const draft = aDraft()
  const edited = withBody(draft, draft.body.replace('denied that any tank', 'denied that a single tank'))
  expect(stateOf(edited, 0)).toEqual({ state: 'found' })
  expect(stateOf(edited, 1)).toEqual({ state: 'broken', near: 'denied that a single tank had leaked' })
})

test('evidence that is deleted is broken, with the nearest passage or none', () => {
  const draft = aDraft()
  const edited = withBody(draft, 'Gone.')
  expect(stateOf(edited, 1)).toEqual({ state: 'broken', near: null })
})

test('evidence whose words come back is found again, wherever that is', () => {
  const draft = aDraft()
  const without = withBody(draft, draft.body.replace('denied that any tank had leaked', ''))
  const back = settleAnchors(withBody(without, `denied that any tank had leaked. ${without.body}`))
  expect(stateOf(back, 1)).toEqual({ state: 'found' })
  expect(back.anchors['t2']).toEqual({ start: 0, end: 31 })
})

test('words that are written a second time get the context that tells them apart', () => {
  const draft = aDraft()
  const twice = withBody(draft, `${draft.body}\n\nNobody denied that any tank had leaked twice.`)
  expect(stateOf(twice, 1)).toEqual({ state: 'twice' })
  const settled = settleAnchors(twice)
  expect(stateOf(settled, 1)).toEqual({ state: 'found' })
  expect(settled.statements[1]).toMatchObject({ exact: 'denied that any tank had leaked', prefix: 'Norvent' })
  expect(settled.anchors['t2']).toEqual(draft.anchors['t2'])
})

test('selected words become a statement that is credited to the one source they name', () => {
  const draft = aDraft()
  const start = draft.body.indexOf(' Mayor Tove Lind called')
  const added = addStatementFrom(draft, { start, end: start + ' Mayor Tove Lind called the silence '.length })
  const statement = added?.draft.statements.at(-1)
  expect(statement).toMatchObject({ exact: 'Mayor Tove Lind called the silence', source: 's4', category: '' })
  expect(wordsAt(added?.draft ?? draft, added?.key ?? '')).toBe('Mayor Tove Lind called the silence')
  expect(addStatementFrom(draft, { start, end: start + 1 })).toBeNull()
})

test('words that stand in the report twice are told apart when they are chosen', () => {
  const draft = aDraft({ body: 'Mr One said no. Mrs Two said no. Nobody else spoke.' })
  const start = draft.body.lastIndexOf('said no')
  const chosen = setEvidence(draft, 't1', { start, end: start + 7 })
  expect(chosen.statements[0]).toMatchObject({ exact: 'said no', prefix: 'Two', suffix: '' })
  expect(stateOf(chosen, 0)).toEqual({ state: 'found' })
})

test('however a report is edited, an anchor never leaves the text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(600), fc.nat(80), fc.string({ maxLength: 40 }))), (edits) => {
      let draft = aDraft()
      for (const [at, length, words] of edits) {
        draft = withBody(draft, draft.body.slice(0, at) + words + draft.body.slice(at + length))
        draft = settleAnchors(draft)
        for (const { start, end } of Object.values(draft.anchors)) {
          expect(start >= 0 && start < end && end <= draft.body.length).toBe(true)
        }
      }
    }),
  )
})
