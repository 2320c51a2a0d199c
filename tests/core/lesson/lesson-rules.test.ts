// Each rule about lesson plans, in a table of plans and what the rule says about them.
import { assert, anything, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLesson, type LessonSurroundings } from '../../../src/core/lesson/check-lesson'
import type { Lesson, Step } from '../../../src/core/lesson/lesson-schema'
import { STAGES, type Stage } from '../../../src/core/lesson/stages'
import { aLesson } from '../../builders/lesson'

const LEVELS = new Map([
  ['harbour-smoke', 'harbour'],
  ['pool-closed', null],
])

const told = (lesson: unknown, surroundings: LessonSurroundings = { levels: LEVELS }) =>
  checkLesson(lesson, surroundings).remarks.map(({ code, path }) => `${code} ${path.join('.')}`.trim())

const stepsOf = (...stages: Stage[]): Step[] =>
  stages.flatMap((stage) => {
    const step = aLesson().steps.find((one) => one.stage === stage)
    return step === undefined ? [] : [{ ...step, minutes: 40 / stages.length }]
  })

type Case = [title: string, changed: Partial<Lesson>, expected: string[]]

describe('a lesson plan', () => {
  it.each<Case>([
    ['that keeps every rule has no finding', {}, []],
    ['may leave standards out', { standards: [] }, []],
    [
      'may have several steps of a stage',
      { steps: stepsOf('before', 'during', 'during', 'talk', 'after') },
      [],
    ],
    [
      'may link to a level without a series, and to pages that are no level',
      { prepare: ['See #/play/pool-closed, then #/codebook and #/.'] },
      [],
    ],
    ['is for a series that some level belongs to', { series: 'harbor' }, ['unknown-series series']],
    [
      'links to levels that exist, wherever it has running text',
      {
        aim: ['Find #/play/gone', 'Then #/play/harbour-smoke.'],
        questions: ['One?', 'Two?', 'Three?', 'Four?', 'What of #/play/lost?seed=1?'],
      },
      ['unknown-level aim.0', 'unknown-level questions.4'],
    ],
    ['lasts as long as its steps', { minutes: 45 }, ['minutes-do-not-add-up minutes']],
    [
      'has its stages in order',
      { steps: stepsOf('during', 'before', 'talk', 'after') },
      ['stages-out-of-order steps.1.stage'],
    ],
    [
      'has a step for every stage',
      { steps: stepsOf('before', 'during') },
      ['stage-missing steps', 'stage-missing steps'],
    ],
    [
      'explains a term once, whatever its capitals',
      { glossary: [...aLesson().glossary, { term: 'Relay', meaning: 'Again.' }] },
      ['bad-value glossary.6.term'],
    ],
  ])('%s', (_, changed, expected) => {
    expect(told(aLesson(changed))).toEqual(expected)
  })

  it('is named like its series, whatever the folder', () => {
    expect(told(aLesson(), { fileName: 'levels\\lessons\\harbour.yaml' })).toEqual([])
    expect(told(aLesson(), { fileName: 'levels/lessons/port.yaml' })).toEqual(['id-not-file-name series'])
  })

  it('is not judged by levels that nobody knows', () => {
    expect(told(aLesson({ series: 'elsewhere', aim: ['#/play/a', '#/play/b'] }), {})).toEqual([])
  })

  it('is told everything at once, also what it means where its shape is wrong elsewhere', () => {
    const { title, ...untitled } = aLesson({ minutes: 45, series: 'harbor' })
    expect(title).not.toBe('')
    expect(told(untitled)).toEqual([
      'missing-key title',
      'unknown-series series',
      'minutes-do-not-add-up minutes',
    ])
  })

  it('is not judged by steps of which one has a wrong shape', () => {
    const steps = [...aLesson().steps, { stage: 'before' }]
    expect(told({ ...aLesson(), steps })).toEqual([
      'missing-key steps.4.minutes',
      'missing-key steps.4.title',
      'missing-key steps.4.text',
    ])
  })

  it('gets its language filled in', () => {
    const { language, ...plan } = aLesson()
    expect(checkLesson(plan, {}).draft?.language).toBe(language)
  })

  it('never throws, whatever the value', () => {
    assert(
      property(anything(), (value) => {
        expect(Array.isArray(checkLesson(value, { levels: LEVELS }).remarks)).toBe(true)
      }),
    )
  })
})

describe('the stages', () => {
  it('are four, and the builder has a step for each', () => {
    expect(aLesson().steps.map(({ stage }) => stage)).toEqual([...STAGES])
  })
})
