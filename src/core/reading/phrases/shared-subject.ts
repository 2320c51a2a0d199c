// “He paused and said”, “…, adding that”: the subject of an earlier verb, or of the sentence.
import { COORDINATORS, DETERMINERS, SUBJECT_PRONOUNS } from '../lexicon/function-words'
import type { Passage } from '../passage/passage'
import { isNominal } from '../passage/words'
import { LONGEST_SEGMENT } from './apposition'
import { phraseFrom } from './phrase-from'
import type { Subject } from './subject'
import type { VerbGroup } from './verb-group'

export function sharedSubject(
  passage: Passage,
  { verb, from }: VerbGroup,
  shared: Subject | null,
): Subject | null {
  const floor = passage.sentenceAt(verb).from
  if (shared !== null && shared.from < from && shared.from >= floor) return { ...shared, where: 'shared' }
  const place = afterOpening(passage, floor, verb)
  const phrase = place === null ? null : phraseFrom(passage, place, 'near')
  if (phrase === null || phrase.to > verb) return null
  return { from: phrase.from, to: phrase.to, core: phrase.core, where: 'shared' }
}

const MOST_JOINING = 3

/** Where the first name of a sentence can begin, after “But” and after “In a speech,”. */
function afterOpening(passage: Passage, floor: number, before: number): number | null {
  let place = floor
  while (
    place < floor + MOST_JOINING &&
    (COORDINATORS.has(passage.word(place)) || /^(?:then|so)$/u.test(passage.word(place)))
  )
    place += 1
  if (passage.quotationAt(place) !== null) return null
  const { lower, text } = passage.at(place)
  const participle = place === floor && /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(text)
  const begins = isNominal(passage, place) || DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower)
  if (begins && !participle) return place
  for (let at = place; at < before && at < place + LONGEST_SEGMENT; at += 1) {
    if (passage.at(at).text === ',') return at + 1
    if (passage.quotationAt(at) !== null) return null
  }
  return null
}
