// “declined to comment”, “would not say”, “did not respond to requests”: somebody chose to say nothing.
import type { Credit } from './credit'
import type { Passage } from './passage'
import { findSubject } from './subject'
import type { Reader } from './verb-cues'
import { verbGroup } from './verb-group'
import { isMark } from './words'

const SPEECH =
  /^(?:comment|say|discuss|elaborate|answer|confirm|speculate|respond|disclose|talk|speak|identify|name|explain|reveal|provide|give|return|reply|rule|apologise|apologize|acknowledge|admit|condemn|release)$/u

export function refusalCue(reader: Reader, place: number): Credit | null {
  const { passage } = reader
  const word = passage.word(place)
  if (passage.at(place).capital) return null
  if (
    /^(?:declined|declines|refused|refuses|declining|refusing)$/u.test(word) &&
    passage.word(place + 1) === 'to'
  ) {
    let verb = place + 2
    if (passage.word(verb) === 'be') verb += 1
    if (
      !SPEECH.test(passage.word(verb)) &&
      !/^(?:identified|named|interviewed|quoted)$/u.test(passage.word(verb))
    )
      return null
    // “who declined to be named” describes a source and is no answer.
    if (passage.word(place + 2) === 'be') return null
    return refusal(reader, place, verb + 1)
  }
  if (
    !/^(?:comment|respond|reply|commented|responded|replied|return|returned|say|said|elaborate|discuss|answer)$/u.test(
      word,
    )
  )
    return null
  const group = verbGroup(passage, place)
  if (!group.negated || group.to || !(group.helped || group.have)) return null
  if (/^(?:return|returned)$/u.test(word) && !hasCall(passage, place)) return null
  if (word === 'said' && !group.have) return null
  if (
    /^sa/u.test(word) &&
    !/^(?:whether|how|when|if|why|what|who|where|more|which)$/u.test(passage.word(place + 1))
  )
    return null
  return refusal(reader, place, place + 1)
}

function hasCall(passage: Passage, place: number): boolean {
  for (let at = place + 1; at < place + 6 && !isMark(passage, at); at += 1)
    if (/^(?:calls?|messages?|requests?|emails?)$/u.test(passage.word(at))) return true
  return false
}

function refusal(reader: Reader, place: number, to: number): Credit | null {
  const group = verbGroup(reader.passage, place)
  const subject = findSubject(reader.passage, group, reader.shared, false)
  if (subject === null || subject.where === 'relative') return null
  return {
    cue: { from: group.negated ? group.from : place, to },
    lemma: 'refuse',
    form: 'verb',
    subject,
    agentless: false,
    follow: null,
    frame: 'refusal',
    negated: false,
  }
}
