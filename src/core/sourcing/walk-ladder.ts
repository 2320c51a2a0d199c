// Where answers lead on the ladder of the codebook: to the next question, to a bin, or to neither.
import type { Bin } from '../level/bin'
import { DECIDES, QUESTIONS, type Question } from './decision-ladder'

export type Answer = 'yes' | 'no'

/**
 * `notACard`: nobody is credited, so there is nothing to sort. `lookAgain`: every question was answered with no,
 * which cannot be: what an identified speaker says is one of the four.
 */
export type Foothold =
  | { at: 'question'; question: Question }
  | { at: 'bin'; bin: Bin }
  | { at: 'notACard' }
  | { at: 'lookAgain' }

/** `answers` in the order of the questions; those after the one that ends it do not count. */
export function walkLadder(answers: readonly Answer[]): Foothold {
  for (const [rung, question] of QUESTIONS.entries()) {
    const answer = answers[rung]
    if (answer === undefined) return { at: 'question', question }
    const deciding = DECIDES[question]
    if (deciding?.answer === answer) return { at: 'bin', bin: deciding.bin }
    if (question === 'credited' && answer === 'no') return { at: 'notACard' }
  }
  return { at: 'lookAgain' }
}
