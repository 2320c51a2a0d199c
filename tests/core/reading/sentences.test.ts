// Invented sentences in the style of business and campaign news, and of novels, with their cues in angle brackets; and
// a narrative in which nobody is credited with anything. They keep what is read well from being lost.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cuesIn } from './reading-words'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8').trim()

describe('in sentences of every make', () => {
  const sentences = read('sentences.txt').split('\n')

  it('the cues are those marked', () => {
    const wrong = sentences.filter((sentence) => {
      const cues = [...sentence.matchAll(/<([^>]+)>/gu)].map(([, cue]) => cue)
      return cuesIn(sentence.replaceAll(/[<>]/gu, '')).join('|') !== cues.join('|')
    })
    expect(wrong).toEqual([])
    expect(sentences.length).toBeGreaterThan(300)
  })
})

describe('in a narrative', () => {
  it.each(read('narrative.txt').split('\n'))('nobody is credited: %s', (paragraph) => {
    expect(cuesIn(paragraph)).toEqual([])
  })
})
