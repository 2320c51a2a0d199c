// Results are kept with how they were sorted; those from before that are still read.
import { describe, expect, it } from 'vitest'
import { createNotices } from '../../src/app/notices'
import { createProgress, firstSorted, type Result } from '../../src/app/progress'
import { createMemoryRecords } from '../../src/platform/memory-records'

const OLD: Result = { round: 'r1', level: 'harbour-smoke', right: 3, of: 4 }
const NEW: Result = {
  round: 'r2',
  level: 'harbour-smoke',
  right: 4,
  of: 4,
  sorted: { bins: ['confirmed', 'denial'], counts: [{ was: 'denial', put: 'denial', count: 4 }] },
}

function open(stored?: unknown) {
  const records = createMemoryRecords()
  if (stored !== undefined) records.texts.set('results', JSON.stringify(stored))
  const notices = createNotices()
  return { progress: createProgress({ records, notices }), records, notices }
}

describe('progress', () => {
  it('reads results from before the sorting was kept', () => {
    const { progress, notices } = open([OLD])
    expect(progress.value.value).toEqual([OLD])
    expect(notices.shown.value).toEqual([])
  })

  it('keeps the sorting beside the result, and counts a round once', () => {
    const { progress, records } = open([OLD])
    progress.record(NEW)
    progress.record({ ...NEW, right: 0 })
    expect(JSON.parse(records.texts.get('results') ?? '')).toEqual([OLD, NEW])
  })

  it.each([
    [{ ...NEW, sorted: { bins: ['rumour'], counts: [] } }],
    [{ ...NEW, sorted: { bins: [], counts: [{ was: 'denial', put: 'denial', count: -1 }] } }],
    [{ ...NEW, sorted: 'denial' }],
  ])('sets aside what it does not understand: %j', (damaged) => {
    const { progress, notices } = open([damaged])
    expect(progress.value.value).toEqual([])
    expect(notices.shown.value).toEqual(['results-set-aside'])
  })
})

describe('what habits are told by', () => {
  it('is the first round of each level whose sorting was kept', () => {
    const again: Result = { ...NEW, round: 'r3', sorted: { bins: ['opinion'], counts: [] } }
    const other: Result = { ...again, round: 'r4', level: 'another' }
    expect(firstSorted([OLD, NEW, again, other])).toEqual([NEW.sorted, other.sorted])
  })
})
