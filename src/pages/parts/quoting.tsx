// A sentence of the interface around words of a level, each in its own language and direction.
import { wordsIn } from './words-in'

/** Holds the place of the words until the sentence is there: a character that no text has. */
const HERE = '\uFFFC'

type Props = { sentence: (words: string) => string; words: string; language: string }

export function Quoting({ sentence, words, language }: Props) {
  const [before, after] = sentence(HERE).split(HERE)
  return (
    <>
      {before}
      <bdi {...wordsIn(language)}>{words}</bdi>
      {after}
    </>
  )
}
