// The ladder climbed answer by answer: every way up ends where the codebook says.
import { expect, test } from 'vitest'
import { BINS } from '../../../src/core/level/bin'
import { climb, QUESTIONS } from '../../../src/core/sourcing/decision-ladder'
import { type Answer, walkLadder } from '../../../src/core/sourcing/walk-ladder'
import { aLevel, aStatement } from '../../builders/level'

test('it begins with the first question and goes on to the next', () => {
  expect(walkLadder([])).toEqual({ at: 'question', question: QUESTIONS[0] })
  expect(walkLadder(['yes'])).toEqual({ at: 'question', question: QUESTIONS[1] })
})

test.each([
  [['no'], { at: 'notACard' }],
  [['yes', 'no'], { at: 'bin', bin: 'anonymous' }],
  [['yes', 'yes', 'yes'], { at: 'bin', bin: 'denial' }],
  [['yes', 'yes', 'no', 'yes'], { at: 'bin', bin: 'confirmed' }],
  [['yes', 'yes', 'no', 'no', 'yes'], { at: 'bin', bin: 'opinion' }],
  [['yes', 'yes', 'no', 'no', 'no'], { at: 'lookAgain' }],
  [['no', 'yes', 'yes'], { at: 'notACard' }],
] as const)('%j leads to %j', (answers, foothold) => {
  expect(walkLadder(answers)).toEqual(foothold)
})

test.each(BINS)('the answers for a statement of the bin %s lead to that bin', (category) => {
  const answers = climb(aLevel(), aStatement({ category })).map((rung): Answer => rung.answer)
  expect(walkLadder(answers)).toEqual({ at: 'bin', bin: category })
})
