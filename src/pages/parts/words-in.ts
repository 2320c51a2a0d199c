// What marks words of a level: they keep their own language and direction within an interface in another.
import { directionOf } from '../../text/text'

/** Attributes for the element that holds nothing but words in `language`. */
export function wordsIn(language: string) {
  return { lang: language, dir: directionOf(language) }
}
