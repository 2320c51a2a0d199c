// “declined to comment”, “would not say”, “did not respond to requests”: somebody chose to say nothing.
import { findSubject } from '../phrases/subject'
import { verbGroup } from '../phrases/verb-group'
import type { Passage } from '../passage/passage'
import { isMark } from '../passage/words'
import type { Credit, Reader } from './credit'

const SPEAKING =
  /^(?:comment|say|discuss|elaborate|answer|confirm|speculate|respond|disclose|talk|speak|identify|name|explain|reveal|provide|give|return|reply|rule|apologi[sz]e|acknowledge|admit|condemn|release)$/u
const NOT_DONE = /^(?:comment|respond|reply|return|elaborate|discuss|answer|say)$/u
const NOT_EVEN_HAVING = /^(?:commented|responded|replied|returned|said)$/u
const QUESTION = /^(?:whether|how|when|if|why|what|who|where|more|which)$/u

export function refusalCue(reader: Reader, place: number): Credit | null {
  const { passage } = reader
  const word = passage.word(place)
  if (passage.at(place).capital) return null
  if (/^(?:declin|refus)(?:e|ed|es|ing)$/u.test(word))
    return passage.word(place + 1) === 'to' && SPEAKING.test(passage.word(place + 2))
      ? refusal(reader, place, place + 3)
      : null
  if (!NOT_DONE.test(word) && !NOT_EVEN_HAVING.test(word)) return null
  const group = verbGroup(passage, place)
  const helped = NOT_DONE.test(word) ? group.helped : group.have
  if (!group.negated || group.to || !helped) return null
  const next = passage.word(place + 1)
  if (word.startsWith('return') && !returnsCall(passage, place)) return null
  if (word.startsWith('sa') && !QUESTION.test(next)) return null
  return refusal(reader, place, place + 1)
}

const FURTHEST = 6

function returnsCall(passage: Passage, place: number): boolean {
  for (let at = place + 1; at < place + FURTHEST && !isMark(passage, at); at += 1)
    if (/^(?:calls?|messages?|requests?|emails?)$/u.test(passage.word(at))) return true
  return false
}

/** “who declined to give his name” describes a source and is no answer. */
function refusal({ passage, shared }: Reader, place: number, to: number): Credit | null {
  const group = verbGroup(passage, place)
  const subject = findSubject(passage, group, shared, false)
  if (subject === null || subject.where === 'relative') return null
  return {
    cue: { from: group.negated ? group.from : place, to },
    lemma: 'refuse',
    form: 'verb',
    frame: 'refusal',
    subject,
    agentless: false,
    follow: null,
    negated: false,
  }
}
