// The codebook's decision procedure as a ladder: five questions, asked in order, until one decides the bin.
import type { Bin, Level, Statement } from '../level/level-schema'
import { sourceOf } from './source-of'

/** Codebook 1.3, questions 1 to 4 and the rest; their words live in text/. */
export const QUESTIONS = ['credited', 'identified', 'contradicts', 'vouches', 'otherwise'] as const
export type Question = (typeof QUESTIONS)[number]

/** The bin an answer leads to at once; a question without an entry only leads on. */
export const DECIDES: Partial<Record<Question, { answer: 'yes' | 'no'; bin: Bin }>> = {
  identified: { answer: 'no', bin: 'anonymous' },
  contradicts: { answer: 'yes', bin: 'denial' },
  vouches: { answer: 'yes', bin: 'confirmed' },
  otherwise: { answer: 'yes', bin: 'opinion' },
}

export type Rung = { question: Question; answer: 'yes' | 'no'; decides: boolean }

/** The rungs climbed for a statement, the deciding one last. */
export function climb(level: Level, statement: Statement): Rung[] {
  const bin = sourceOf(level, statement).kind === 'unnamed' ? 'anonymous' : statement.category
  const rungs: Rung[] = []
  for (const question of QUESTIONS) {
    const deciding = DECIDES[question]
    const decides = deciding?.bin === bin
    // A question that does not decide was answered the other way; "credited" is always a yes on a card.
    const leadsOn = deciding?.answer === 'yes' ? 'no' : 'yes'
    rungs.push({ question, answer: decides ? deciding.answer : leadsOn, decides })
    if (decides) break
  }
  return rungs
}
