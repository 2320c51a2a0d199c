// What stands after a verb: a clause, a quotation, a thing, an end. Looks over whom it is said to, where and when.
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './lexicon/function-words'
import { verbForm } from './lexicon/verbs'
import { type Phrase, phraseFrom } from './noun-phrase'
import type { Passage } from './passage'
import { isFiniteVerb, isMark, isNominal } from './words'

export interface Follow {
  readonly kind:
    | 'that'
    | 'question'
    | 'quotation'
    | 'colon'
    | 'clause'
    | 'object'
    | 'to'
    | 'ing'
    | 'as'
    | 'preposition'
    | 'comma'
    | 'end'
    | 'other'
  /** Where what follows begins. */
  readonly at: number
  /** The object, or the one spoken to, when there is one. */
  readonly phrase: Phrase | null
}

/** Verbs whose first object is the one spoken to. */
const SPOKEN_TO = new Set(
  'tell inform assure remind warn notify advise ask promise convince caution instruct counsel'.split(' '),
)
const PARTICLES = new Set('out back up on down aloud away off in over'.split(' '))
const FURTHEST = 16

export function whatFollows(passage: Passage, verb: number, lemma: string): Follow {
  let place = verb + 1
  if (PARTICLES.has(passage.word(place)) && takesParticle(passage, place, lemma)) place += 1
  while (isAdverb(passage.word(place)) && !SUBJECT_PRONOUNS.has(passage.word(place)) && place < verb + 5) {
    if (/^(?:all|both|each)$/u.test(passage.word(place))) break
    place += 1
  }
  const direct = at(passage, place)
  if (direct.kind === 'object' && SPOKEN_TO.has(lemma) && direct.phrase !== null) {
    // From a shorter phrase on: “told Reuters the plan had failed”.
    const next = beyond(passage, direct.phrase.to, verb)
    if (next !== null) return { ...next, phrase: direct.phrase }
    if (!/^(?:tell|inform|assure|remind|notify)$/u.test(lemma)) return direct
    if (PREPOSITIONS.has(passage.word(direct.phrase.to)) || isTimeAt(passage, direct.phrase.to))
      return { kind: 'preposition', at: direct.phrase.to, phrase: direct.phrase }
  }
  if (direct.kind === 'clause' && SPOKEN_TO.has(lemma)) return direct
  if (direct.kind === 'comma') return afterAside(passage, direct)
  if (direct.kind === 'preposition' || isTimeAt(passage, place)) {
    const next = beyond(passage, place, verb)
    if (next !== null) return next
  }
  return direct
}

/** “said, without giving details, that”. */
function afterAside(passage: Passage, comma: Follow): Follow {
  for (let place = comma.at + 1; place < comma.at + FURTHEST; place += 1) {
    const { kind, text } = passage.at(place)
    if (kind === 'paragraph' || /^[.;:?!]$/u.test(text)) break
    if (text === ',' && passage.word(place + 1) === 'that' && !isFiniteVerb(passage, place + 2))
      return { kind: 'that', at: place + 1, phrase: null }
  }
  return comma
}

/** “on” is a particle in “went on”, not in “said on Monday”. */
function takesParticle(passage: Passage, place: number, lemma: string): boolean {
  const word = passage.word(place)
  if (word === 'on' || word === 'in' || word === 'over' || word === 'up' || word === 'down')
    return lemma === 'go'
  return word !== 'off' || lemma === 'brush'
}

const isTimeAt = (passage: Passage, place: number) =>
  /^(?:\w+day|yesterday|today|tonight|tomorrow|last|this|earlier|late|later|recently|here)$/u.test(
    passage.word(place),
  ) && !(passage.word(place) === 'this' && isFiniteVerb(passage, place + 1))

/** Over “in a statement on Monday”, “to reporters”, “last night”, to a clause or a quotation; null if none comes. */
function beyond(passage: Passage, from: number, verb: number): Follow | null {
  for (let place = from; place < from + FURTHEST; place += 1) {
    const { kind, lower, text } = passage.at(place)
    if (kind === 'paragraph') return null
    if (passage.opensQuotation(place)) return { kind: 'quotation', at: place, phrase: null }
    if (kind === 'mark' && /^[.;?!]$/u.test(text))
      return place === from ? { kind: 'end', at: place, phrase: null } : null
    if (text === ':') return { kind: 'colon', at: place, phrase: null }
    if (lower === 'that' && !isMark(passage, place + 1)) return { kind: 'that', at: place, phrase: null }
    if (isQuestionWord(lower) && place > verb + 1 && lower !== 'who' && lower !== 'which')
      return lower === 'where' || lower === 'when' ? null : { kind: 'question', at: place, phrase: null }
    if (place === from || PREPOSITIONS.has(lower) || isTimeAt(passage, place)) {
      if (place === from && lower === 'to' && isBase(passage, place + 1))
        return { kind: 'to', at: place, phrase: null }
      if (place === from && lower === 'not' && passage.word(place + 1) === 'to')
        return { kind: 'to', at: place, phrase: null }
      if (place === from && /^(?:of|how|about)$/u.test(lower))
        return { kind: 'preposition', at: place, phrase: null }
    }
    if (place > from && /^(?:he|she|they|we|i|it|there)$/u.test(lower) && isFiniteVerb(passage, place + 1))
      return { kind: 'clause', at: place, phrase: null }
    if (place === from && startsClause(passage, place)) return { kind: 'clause', at: place, phrase: null }
    // After an opening like “on Monday” a new article can begin the clause.
    if (
      place > from &&
      DETERMINERS.has(lower) &&
      !PREPOSITIONS.has(passage.word(place - 1)) &&
      startsClause(passage, place)
    )
      return { kind: 'clause', at: place, phrase: null }
    if (place > from && COORDINATORS.has(lower)) return null
    if (place > from && isFiniteVerb(passage, place)) return null
  }
  return null
}

const isQuestionWord = (word: string) => /^(?:whether|if|why|how|what|who|where|when|which)$/u.test(word)

function at(passage: Passage, place: number): Follow {
  const { kind, lower, text } = passage.at(place)
  const found = (what: Follow['kind'], phrase: Phrase | null = null): Follow => ({
    kind: what,
    at: place,
    phrase,
  })
  if (passage.opensQuotation(place)) return found('quotation')
  if (kind === 'paragraph') return found('end')
  if (kind === 'mark') {
    if (text === ':') return found('colon')
    if (text === ',' || /^(?:—|--|–)$/u.test(text)) {
      if (passage.opensQuotation(place + 1)) return { kind: 'quotation', at: place + 1, phrase: null }
      return passage.word(place + 1) === 'that'
        ? { kind: 'that', at: place + 1, phrase: null }
        : found('comma')
    }
    return found(/^(?:[.?!;…)]|\.\.\.)$/u.test(text) ? 'end' : 'other')
  }
  if (lower === 'that') {
    if (isMark(passage, place + 1)) return found('object', { from: place, to: place + 1, core: place + 1 })
    if (passage.word(place + 1) === "'s") return found('clause')
    return found('that')
  }
  if (lower === 'as') return found('as')
  if (isQuestionWord(lower)) return found('question')
  if (lower === 'to') return found(isBase(passage, place + 1) ? 'to' : 'preposition')
  if (lower === 'not' && passage.word(place + 1) === 'to') return found('to')
  if (startsClause(passage, place)) return found('clause')
  if (PREPOSITIONS.has(lower) && !(lower === 'out' || lower === 'up')) return found('preposition')
  if (/^\p{Ll}{2,}ing$/u.test(lower) && verbLike(lower)) return found('ing')
  if (/^(?:and|or|but)$/u.test(lower)) return found('end')
  const phrase = phraseFrom(passage, place, 'near')
  return phrase === null ? found('other') : found('object', phrase)
}

const verbLike = (word: string) =>
  !/^(?:nothing|something|anything|everything|during|king|morning|evening|being)$/u.test(word) ||
  word === 'being'

/** A verb in its base form can stand here: “to cut”, not “to the port”. */
function isBase(passage: Passage, place: number): boolean {
  const { kind, lower, capital } = passage.at(place)
  if (kind !== 'word' || capital || DETERMINERS.has(lower) || OBJECT_PRONOUNS.has(lower)) return false
  if (isAdverb(lower)) return isBase(passage, place + 1)
  const form = verbForm(lower)
  if (form !== null) return form.shape === 'base' || form.shape === 'any'
  return (
    /^(?:be|have|do)$/u.test(lower) ||
    (isNominal(passage, place) && !/(?:[^su]s|[^e]ed|\p{Ll}{3}ing)$/u.test(lower))
  )
}

/** A name or thing with its verb: “the company will cut”. */
export function startsClause(passage: Passage, place: number): boolean {
  const { lower, kind } = passage.at(place)
  if (kind === 'mark' || kind === 'paragraph' || lower === 'who' || lower === 'which') return false
  if (/^(?:he|she|they|we|i|it|there|everybody|everyone|nobody|no-one|somebody|someone|you)$/u.test(lower)) {
    return isVerbSoon(passage, place + 1)
  }
  if (OBJECT_PRONOUNS.has(lower) && lower !== 'you') return false
  if (PREPOSITIONS.has(lower) && lower !== 'like' && !isOpening(passage, place)) return false
  const phrase = phraseFrom(passage, place, 'all')
  if (phrase === null) return false
  return isVerbSoon(passage, phrase.to) && !isParticipleOf(passage, phrase)
}

const isOpening = (passage: Passage, place: number) => passage.word(place) === 'than'

function isVerbSoon(passage: Passage, place: number): boolean {
  let verb = place
  while (verb < place + 3 && isAdverb(passage.word(verb))) verb += 1
  if (isFiniteVerb(passage, verb)) return true
  const form = verbForm(passage.word(verb))
  // “the bank sees”, “they expect”.
  return (
    form !== null && form.shape !== 'ing' && form.shape !== 'participle' && passage.at(verb).kind === 'word'
  )
}

/** “a plan announced by the mayor”: -ed before “by” or “in” is no finite verb. */
function isParticipleOf(passage: Passage, { to }: Phrase): boolean {
  const verb = passage.word(to)
  return /ed$/u.test(verb) && /^(?:by|as)$/u.test(passage.word(to + 1))
}
