// Flesch's reading ease of a text, by the library of that name: 0 is very hard, 100 very easy.
import { flesch } from 'flesch'
import { syllable } from 'syllable'

export interface ReadingEase {
  readonly words: number
  readonly sentences: number
  /** NaN for a text without words. */
  readonly ease: number
}

// A hyphen or an apostrophe does not end a word, nor the point or comma in a figure.
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]|[.,](?=\p{N}))*/gu
/** The white space behind a full stop, question or exclamation mark and what closes with it. */
const SENTENCE_END = /(?<=[.!?]["”’')]*)\s+/u

export function readingEase(text: string): ReadingEase {
  const words = text.match(WORD) ?? []
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '').length
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return {
    words: words.length,
    sentences,
    ease: flesch({ sentence: sentences, word: words.length, syllable: syllables }),
  }
}
