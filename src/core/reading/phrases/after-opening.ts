// Leaves out an opening like “On Monday” or “In an interview” when the name follows it without a comma.
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS, TITLES } from '../lexicon/function-words'
import type { Passage } from '../passage/passage'
import { isPlural } from '../passage/singular'
import { isTime } from './phrase-words'

/** Where the name begins in the words from `from` to `last`; null when they are all part of the opening. */
export function afterOpening(passage: Passage, from: number, last: number): number | null {
  const opening = passage.word(from - 1)
  if (!PREPOSITIONS.has(opening) || SUBORDINATORS.has(opening) || /^(?:than|like)$/u.test(opening))
    return from
  // “Outside experts”: here it describes.
  if (/^(?:outside|inside)$/u.test(opening) && isPlural(passage.word(last))) return from - 1
  // “About 60% of voters”
  if (/^(?:about|over|under|around)$/u.test(opening) && passage.at(from).kind === 'number') return from - 1
  if (DETERMINERS.has(passage.word(from))) return afterThing(passage, from, last)
  let place = from
  while (place <= last && isTime(passage, place)) place += 1
  if (place > from) return place
  // “In Leeds residents”, “In Leeds Mr Bell”.
  while (place <= last && passage.at(place).capital && !isTitle(passage.word(place))) place += 1
  return place > from && place <= last ? place : null
}

const isTitle = (word: string) => TITLES.has(word.replace(/\.$/u, ''))

/** “In an interview Mr Bell”: a capital or another article begins the name. */
function afterThing(passage: Passage, from: number, last: number): number | null {
  for (let place = from + 1; place <= last; place += 1) {
    const { capital, lower } = passage.at(place)
    const before = passage.at(place - 1)
    if (capital && !before.capital && !DETERMINERS.has(before.lower)) return place
    if (DETERMINERS.has(lower) && !PREPOSITIONS.has(before.lower)) return place
  }
  return null
}
