// Reading ease: the formula on texts whose words, sentences and syllables anybody can count.
import { describe, expect, it } from 'vitest'
import { easeRange } from '../../../src/tools/library/age-range'
import { readingEase } from '../../../src/tools/library/reading-ease'

describe('readingEase', () => {
  it('is Flesch’s formula', () => {
    // Six words, one sentence, six syllables.
    const { words, sentences, ease } = readingEase('The cat sat on the mat.')
    expect([words, sentences]).toEqual([6, 1])
    expect(ease).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6)
  })

  it('falls with long words and with long sentences', () => {
    const easy = readingEase('The dog ran. The cat ran too.').ease
    expect(readingEase('The dog ran, and after it the cat ran too.').ease).toBeLessThan(easy)
    expect(readingEase('The commissioner deliberated. The opposition deliberated too.').ease).toBeLessThan(
      easy,
    )
  })

  it.each([
    ['He said "no." She said yes.', 6, 2],
    ['It cost 4.5 of 50,000 (or so). Then?\n\nThen it rained!', 11, 3],
    ['An air-defence system that isn’t Kyiv\u2019s.', 6, 1],
    ['No full stop', 3, 1],
  ])('counts the words and sentences of %j', (text, words, sentences) => {
    const counted = readingEase(text)
    expect([counted.words, counted.sentences]).toEqual([words, sentences])
  })

  it('is no number for a text without words', () => {
    expect(readingEase('…').ease).toBeNaN()
  })
})

describe('easeRange', () => {
  it.each([
    [5, 80, 100],
    [9, 80, 100],
    [10, 80, 100],
    [11, 68, 92],
    [12, 68, 92],
    [13, 50, 80],
    [14, 50, 80],
    [15, 40, 70],
    [99, 40, 70],
  ])('for age %i is %i to %i', (age, from, to) => {
    expect(easeRange(age)).toEqual({ from, to })
  })
})
