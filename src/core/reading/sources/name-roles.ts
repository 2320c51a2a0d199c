// The roles a report gives to the person it names: “mission scientist Yuki Tanabe”, “Dee Hollis, fire chief”.
import { OFFICES, PEOPLE, SPOKESPEOPLE } from '../lexicon/source-nouns'
import type { Passage } from '../passage/passage'
import { inList } from '../passage/singular'
import { isFiniteVerb, isMark, isNominal } from '../passage/words'

const FURTHEST_BEFORE = 4
const FURTHEST_AFTER = 12

const isRole = (word: string) => inList(PEOPLE, word) || inList(OFFICES, word) || inList(SPOKESPEOPLE, word)

/** In small letters, as they stand. */
export function rolesOf(passage: Passage, from: number, to: number): string[] {
  return [...rolesBefore(passage, from), ...rolesAfter(passage, to)]
}

/** “the director, Lea Novak”, “Minister Grace Banda”. */
function rolesBefore(passage: Passage, from: number): string[] {
  const roles = isRole(passage.word(from)) ? [passage.word(from)] : []
  const last = passage.at(from - 1).text === ',' ? from - 2 : from - 1
  for (let place = last; place > last - FURTHEST_BEFORE; place -= 1) {
    const word = passage.word(place)
    // Up to a verb or “that”: “told jurors that Mr Dane”.
    if (isMark(passage, place) || isFiniteVerb(passage, place)) break
    if (!isNominal(passage, place) && !/^(?:of|the|'s|for|and|its|his|her)$/u.test(word)) break
    if (isRole(word)) roles.push(word)
  }
  return roles
}

/** “Ravi Chandra, an astronomer at Bellhaven”. */
function rolesAfter(passage: Passage, to: number): string[] {
  const roles: string[] = []
  if (passage.at(to).text !== ',') return roles
  for (let place = to + 1; place < to + FURTHEST_AFTER && !isMark(passage, place); place += 1) {
    // “Speaking to Reuters, the official said”: not who Reuters is.
    if (isFiniteVerb(passage, place) && !passage.word(place).endsWith('ed')) return []
    if (isRole(passage.word(place))) roles.push(passage.word(place))
  }
  return roles
}
