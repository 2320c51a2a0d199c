// What is marked in the report: evidence and cues where they stand, pencil only where nothing else is marked.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeStatement } from '../../src/core/draft/edit-statements'
import { readReport } from '../../src/core/reading/read-report'
import { marksOf } from '../../src/write/report/marks'
import { aDraft } from '../builders/draft'

const shown = (lines: ReturnType<typeof marksOf>) =>
  lines.flatMap(({ text, marks }) =>
    marks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`),
  )

test('the lines are the report, and all evidence is marked with its cue', () => {
  const draft = aDraft()
  const lines = marksOf(draft, 'all', [])
  expect(lines.map(({ text }) => text).join('\n')).toBe(draft.body)
  expect(shown(lines)).toEqual([
    'cue: told',
    'evidence:  the radio that both tanks had been checked',
    'cue: denied',
    'evidence:  that any tank had leaked',
    'evidence: said ',
    'cue: on condition of anonymity',
    'evidence:  that one valve had failed',
    'cue: called',
    'evidence:  the silence of the company a disgrace',
  ])
})

test('one statement alone, or nothing, can be marked', () => {
  const draft = aDraft()
  expect(shown(marksOf(draft, { statement: 't2' }, []))).toEqual([
    'cue: denied',
    'evidence:  that any tank had leaked',
  ])
  expect(shown(marksOf(draft, 'none', []))).toEqual([])
})

test('what the assistant found is marked where no evidence is', () => {
  const draft = aDraft()
  const { attributions } = readReport(draft.body, 'en')
  const nothing = shown(marksOf(draft, 'none', attributions))
  expect(nothing).toContain('read-cue: denied')
  expect(shown(marksOf(draft, 'all', attributions))).not.toContain('read-cue: denied')
})

test('however evidence lies, no mark lies over another or leaves its line', () => {
  const { body } = aDraft()
  const span = fc
    .tuple(fc.nat(body.length), fc.nat(80))
    .map(([start, length]) => ({ start, end: start + length + 1 }))
  fc.assert(
    fc.property(span, span, span, span, (...spans) => {
      const anchors = Object.fromEntries(
        spans.map((one, index) => [
          `t${index + 1}`,
          { start: one.start, end: Math.min(one.end, body.length) },
        ]),
      )
      const draft = changeStatement({ ...aDraft(), anchors }, 't1', { cue: 'a' })
      for (const { text, marks } of marksOf(draft, 'all', [])) {
        let reached = 0
        for (const { start, end } of marks) {
          expect(start >= reached && start < end && end <= text.length).toBe(true)
          reached = end
        }
      }
    }),
  )
})
