// Quizzes out: read back by another's GIFT parser, sign by sign.
import * as fc from 'fast-check'
import { type GIFTQuestion, parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { type GiftWords, levelToGift } from '../../../src/core/exchange/level-to-gift'
import type { Level } from '../../../src/core/level/level-schema'
import { anyLevel } from '../../builders/any-level'
import { aLevel, aStatement } from '../../builders/level'
import { TABLE_WORDS } from '../../builders/table'

const words: GiftWords = { bins: TABLE_WORDS.en.bins, report: 'the report', discussion: 'to discuss' }

const SOON = 60_000
const SIGNS = '~=#{}:\\\n %[]ab/'.split('')

/** What the other parser does to white space, in and around a text. */
const folded = (text: string | undefined | null) => (text ?? '').replace(/\s+/gu, ' ').trim()

const choicesOf = (question: GIFTQuestion | undefined) =>
  question?.type === 'MC'
    ? question.choices.map(({ isCorrect, weight, text, feedback }) => ({
        text: text.text,
        isCorrect,
        isFull: isCorrect || weight === 100,
        feedback: folded(feedback?.text),
      }))
    : null

/** What of a level is in the questions, as the other parser reads them. */
function readBack(level: Level) {
  const [category, description, ...questions] = parse(levelToGift(level, words))
  return {
    category: category?.type,
    description: description?.type,
    report: description?.type === 'Description' ? folded(description.stem.text) : null,
    questions: questions.map((question) =>
      question.type === 'MC'
        ? {
            format: question.stem.format,
            text: folded(question.stem.text),
            said: folded(question.globalFeedback?.text),
            choices: choicesOf(question),
          }
        : question.type,
    ),
  }
}

/** The same, from the level itself. */
function asWritten({ report: { headline, dateline, body }, statements, bins }: Level) {
  return {
    category: 'Category',
    description: 'Description',
    report: folded(`${headline} ${dateline ?? ''} ${body}`),
    questions: statements.map((statement) => ({
      format: 'plain',
      text: folded(statement.text),
      said: folded(
        `${statement.scored ? '' : words.discussion} ${statement.explanation} ${statement.note ?? ''}`,
      ),
      choices: bins.map((bin) => ({
        text: words.bins[bin],
        isCorrect: bin === statement.category,
        isFull: bin === statement.category || statement.defensible.includes(bin),
        feedback: folded(bin === statement.category ? '' : statement.mistakes[bin]),
      })),
    })),
  }
}

describe('a level as GIFT', () => {
  it('has the report, and a question for each statement with its answers, weights and feedback', () => {
    expect(readBack(aLevel())).toEqual(asWritten(aLevel()))
  })

  it('takes what can be defended for right', () => {
    const [first, ...rest] = aLevel().statements
    const statements = [aStatement({ ...first, defensible: ['opinion'] }), ...rest]
    const question = parse(levelToGift(aLevel({ statements }), words))[2]
    expect(
      choicesOf(question)
        ?.filter(({ isFull }) => isFull)
        .map(({ text }) => text),
    ).toEqual(['Confirmed claim', 'Opinion'])
  })

  it('stays a multiple choice when every bin can be defended', () => {
    const [first, ...rest] = aLevel().statements
    const statements = [aStatement({ ...first, defensible: ['denial', 'anonymous', 'opinion'] }), ...rest]
    const level = aLevel({ statements })
    expect(readBack(level)).toEqual(asWritten(level))
  })

  it('offers only the bins of the level', () => {
    const bins: Level['bins'] = ['confirmed', 'denial']
    const statements = aLevel().statements.slice(0, 2)
    const question = parse(levelToGift(aLevel({ bins, statements }), words))[2]
    expect(choicesOf(question)?.map(({ text }) => text)).toEqual(['Confirmed claim', 'Denial'])
  })

  it('marks a card to discuss in its name and above its explanation', () => {
    const [first, ...rest] = aLevel().statements
    const level = aLevel({ statements: [aStatement({ ...first, scored: false }), ...rest] })
    const question = parse(levelToGift(level, words))[2]
    expect(question?.title).toBe('Smoke over the harbour 1 (to discuss)')
    expect(readBack(level)).toEqual(asWritten(level))
  })

  it.each([
    'a ~ b = c # d {e} f: g \\ h',
    '\\n is not a line break, \\\\ are two strokes',
    'Two\n\nparagraphs\r\nand a line',
    '[html]<b>not bold</b>',
    '// no comment',
    '::no title::',
    '####no feedback',
    '%100%no weight',
    '=no answer -> no match',
    '$CATEGORY: none',
    'TRUE',
    '}',
  ])('%j arrives as it stands, wherever it is written', (text) => {
    const [first, ...rest] = aLevel().statements
    const statement = aStatement({
      ...first,
      text,
      explanation: text,
      note: text,
      mistakes: { opinion: text },
    })
    const report = { headline: text, dateline: text, body: text }
    const level = aLevel({ title: text, report, statements: [statement, ...rest] })
    expect(readBack(level)).toEqual(asWritten(level))
  })

  it('keeps line breaks', () => {
    const level = aLevel({ report: { headline: 'H', body: 'One.\n\nTwo.' } })
    const description = parse(levelToGift(level, words))[1]
    expect(description).toMatchObject({ stem: { text: 'H\n\nOne.\n\nTwo.' } })
  })

  it('names the category after the level, in one line, with no category inside it', () => {
    const [category] = parse(levelToGift(aLevel({ title: 'Yes\n/ no' }), words))
    expect(category).toMatchObject({ title: 'Yes // no' })
  })

  it('any level comes back the same', { timeout: SOON }, () => {
    fc.assert(
      fc.property(anyLevel(), fc.string({ unit: fc.constantFrom(...SIGNS) }), (level, odd) => {
        const statements = level.statements.map((statement) => ({
          ...statement,
          text: `w${odd}`,
          note: `${odd}w`,
          mistakes: { denial: `${odd}w` },
        }))
        expect(readBack(level)).toEqual(asWritten(level))
        const oddLevel = { ...level, title: `w${odd}`, statements }
        expect(readBack(oddLevel)).toEqual(asWritten(oddLevel))
      }),
      { numRuns: 150 },
    )
  })
})
