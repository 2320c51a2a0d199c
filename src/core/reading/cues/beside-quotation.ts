// Any verb that touches a quotation and has a speaker: “…,” Smith sniffed. Smith sniffed: “…”
import { PREPOSITIONS, RELATIVES } from '../lexicon/function-words'
import { verbForm } from '../lexicon/verbs'
import { whatFollows } from '../phrases/follow'
import { findSubject } from '../phrases/subject'
import { verbGroup } from '../phrases/verb-group'
import { openness } from '../sources/source-kind'
import type { Passage } from '../passage/passage'
import { isMark } from '../passage/words'
import type { Credit, Reader } from './credit'

export function besideQuotation({ passage, names }: Reader, verb: number): Credit | null {
  const { lower, capital, kind } = passage.at(verb)
  if (kind !== 'word' || capital || !looksPast(lower) || RELATIVES.has(passage.word(verb - 1))) return null
  const group = verbGroup(passage, verb)
  if (group.be || group.to) return null
  const subject = findSubject(passage, group, null, true)
  if (subject === null || subject.where === 'shared' || subject.where === 'relative') return null
  const from = Math.min(group.from, subject.from)
  const to = Math.max(verb + 1, subject.to)
  const after = passage.closesQuotation(from - 1) && /^(?:[,?!—–]|--)$/u.test(passage.at(from - 2).text)
  const opens = passage.opensQuotation(to + 1)
  const before =
    opens && (passage.at(to).text === ':' || (passage.at(to).text === ',' && subject.where !== 'after'))
  if (!(after && endsSoon(passage, to)) && !before) return null
  const speaker = openness(passage, names, subject)
  if (!speaker.human && !speaker.pronoun && speaker.kind === 'unknown') return null
  return {
    cue: { from: verb, to: verb + 1 },
    lemma: verbForm(lower)?.lemma ?? lower,
    form: 'verb',
    frame: 'quotation',
    subject,
    agentless: false,
    follow: whatFollows(passage, verb, lower),
    negated: false,
  }
}

/** An end, or how, when and where it was said. */
function endsSoon(passage: Passage, place: number): boolean {
  const word = passage.word(place)
  return (
    isMark(passage, place) || PREPOSITIONS.has(word) || /(?:ly|ing|day)$|^(?:and|to|this|last)$/u.test(word)
  )
}

function looksPast(word: string): boolean {
  const form = verbForm(word)
  if (form !== null) return form.shape !== 'ing' && form.shape !== 'base'
  return (
    /[^e]ed$/u.test(word) || /^(?:went|began|spat|sang|rang|shrugs|laughs|replies|cried|sighs)$/u.test(word)
  )
}
