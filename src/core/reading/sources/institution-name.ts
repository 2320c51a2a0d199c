// Whether a proper name is an institution’s, a government’s or a place’s, by its words.
import { PLACES } from '../lexicon/places'
import { INSTITUTION_NAME_WORDS } from '../lexicon/source-nouns'
import type { Passage } from '../passage/passage'

const COMPASS = /^(?:north|south|east|west|new|saudi|great|northern|southern|eastern|western|bank|republic)$/u
const ACRONYM = /^\p{Lu}{2,7}$/u

export const isInstitutionWord = (word: string) => INSTITUTION_NAME_WORDS.has(word.replace(/\.$/u, ''))

export function isInstitutionName(passage: Passage, from: number, to: number): boolean {
  const single = to - from === 1
  for (let place = from; place < to; place += 1) {
    const { lower, text } = passage.at(place)
    if (isInstitutionWord(lower)) return true
    // “South Korea”; but “Sofia Lund” and “Vernon Jordan” are people.
    const whole = single || (place === to - 1 && COMPASS.test(passage.word(from)))
    if (whole && PLACES.has(lower)) return true
    if (ACRONYM.test(text) && to - from < 3) return true
  }
  return false
}
