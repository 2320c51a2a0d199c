// Cues that are no verbs: “according to”, “in the bank’s view”, “Smith: …”, “reportedly”; and where to look for others.
import { ATTITUDES, HEARSAY, IN_NOUNS } from '../lexicon/cue-nouns'
import { POSSESSIVES } from '../lexicon/function-words'
import { phraseFrom } from '../phrases/phrase-from'
import type { Subject } from '../phrases/subject'
import { openness } from '../sources/source-kind'
import type { Passage } from '../passage/passage'
import { isMark } from '../passage/words'
import { attitudeCue } from './attitude-cue'
import type { Credit, Reader } from './credit'
import { nounCue } from './noun-cue'
import { plainCue } from './plain-cue'

export function phraseCue(reader: Reader, place: number): Credit | null {
  const { passage } = reader
  const { lower, kind, text } = passage.at(place)
  if (text === ':') return colonCue(reader, place)
  if (kind !== 'word') return null
  if (lower === 'according' && passage.word(place + 1) === 'to') return accordingTo(passage, place)
  if (lower === 'in') return inTheWordsOf(passage, place) ?? inTheView(passage, place)
  if (HEARSAY.has(lower)) return plainCue(place, place + 1, 'adverb', 'hearsay', null)
  if (ATTITUDES.has(lower)) return attitudeCue(reader, place)
  return nounCue(passage, place)
}

function accordingTo(passage: Passage, place: number): Credit | null {
  const subject = subjectFrom(passage, place + 2)
  return subject === null ? null : plainCue(place, place + 2, 'phrase', 'according', subject)
}

function subjectFrom(passage: Passage, place: number): Subject | null {
  const phrase = phraseFrom(passage, place, 'near')
  if (phrase === null) return null
  return { from: phrase.from, to: withRelative(passage, phrase.to), core: phrase.core, where: 'after' }
}

const DESCRIBES =
  /^(?:who|whose|obtained|seen|published|released|briefed|familiar|filed|conducted|compiled|close|with)$/u
const LONGEST_RELATIVE = 20

/** “two people who have seen it”, “a memo obtained by the Post”: up to the next mark. */
function withRelative(passage: Passage, to: number): number {
  if (!DESCRIBES.test(passage.word(to))) return to
  for (let place = to; place < to + LONGEST_RELATIVE; place += 1) if (isMark(passage, place)) return place
  return to
}

function inTheWordsOf(passage: Passage, place: number): Credit | null {
  const noun = passage.word(place + 2)
  if (passage.word(place + 1) !== 'the' || passage.word(place + 3) !== 'of') return null
  if (!IN_NOUNS.has(noun) || noun === 'estimate') return null
  const subject = subjectFrom(passage, place + 4)
  return subject === null ? null : plainCue(place, place + 4, 'phrase', 'view', subject)
}

const LONGEST_OWNER = 8

/** “in the bank’s view”, “in his words”. */
function inTheView(passage: Passage, place: number): Credit | null {
  for (let at = place + 2; at < place + LONGEST_OWNER; at += 1) {
    const apostrophe = /^['’]$/u.test(passage.at(at).text)
    if (isMark(passage, at) && !apostrophe) return null
    if (!IN_NOUNS.has(passage.word(at))) continue
    const owner = passage.word(at - 1)
    const owned = owner === "'s" || /^['’]$/u.test(passage.at(at - 1).text)
    if (!owned && !(POSSESSIVES.has(owner) && at === place + 2)) return null
    const to = owned ? at - 1 : at
    return plainCue(at, at + 1, 'phrase', 'view', { from: place + 1, to, core: to, where: 'before' })
  }
  return null
}

const LONGEST_NAME = 8

/** “Mayor Ada Quill: "We heard it come"”. */
function colonCue({ passage, names }: Reader, colon: number): Credit | null {
  const { from } = passage.sentenceAt(colon)
  if (colon - from > LONGEST_NAME || colon === from || passage.quotationAt(colon) !== null) return null
  const phrase = phraseFrom(passage, from, 'near')
  if (phrase === null || phrase.to !== colon) return null
  const subject: Subject = { from, to: colon, core: phrase.core, where: 'before' }
  const speaker = openness(passage, names, subject)
  if (speaker.name === null) return null
  const spoken =
    passage.opensQuotation(colon + 1) || (speaker.kind === 'named' && passage.at(colon + 1).capital)
  return spoken ? plainCue(colon, colon + 1, 'colon', 'colon', subject) : null
}
