// Words for people, offices, bodies and papers that are no names, even with a capital at the beginning of a sentence.
import {
  AGENT_SUFFIX,
  DOCUMENTS,
  INSTITUTIONS,
  NOT_PEOPLE,
  OFFICES,
  PEOPLE,
  SPOKESPEOPLE,
} from '../lexicon/source-nouns'
import { inList } from '../passage/singular'

export function isListedNoun(word: string): boolean {
  const lists = [PEOPLE, OFFICES, SPOKESPEOPLE, INSTITUTIONS, DOCUMENTS]
  return NOT_PEOPLE.has(word) || lists.some((list) => inList(list, word))
}

/** Also what sounds like people: “dockers”. */
export function isCommonNoun(word: string): boolean {
  return isListedNoun(word) || (AGENT_SUFFIX.test(word) && word.endsWith('s'))
}
