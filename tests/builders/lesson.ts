// Builder of valid lesson plans for tests, with overrides.
import type { Lesson } from '../../src/core/lesson/lesson-schema'
import { STAGES } from '../../src/core/lesson/stages'

const TEXT = 'Read the report together and ask of each sentence who stands behind it, openly or not.'

/** A plan of 40 minutes with one step for each stage; it checks clean where the series "harbour" is known. */
export function aLesson(overrides: Partial<Lesson> = {}): Lesson {
  return {
    format: 1,
    series: 'harbour',
    title: 'Who smelt the smoke?',
    language: 'en',
    minimumAge: 11,
    minutes: 40,
    aim: ['Pupils can tell a named speaker from an unnamed one.', 'Pupils know what a denial settles.'],
    prepare: ['Open #/play/harbour-smoke?seed=7 once yourself.'],
    steps: STAGES.map((stage) => ({ stage, minutes: 10, title: `The part ${stage}`, text: TEXT })),
    questions: ['Who says so?', 'To whom?', 'How openly?', 'Why?', 'What is left open?'],
    glossary: ['source', 'relay', 'denial', 'cue', 'report', 'claim'].map((term) => ({
      term,
      meaning: `What ${term} means.`,
    })),
    differentiation: ['Read the report aloud.', 'Play in List view.'],
    standards: [{ framework: 'An invented framework', code: 'A.1', fit: 'Pupils name sources.' }],
    ...overrides,
  }
}
