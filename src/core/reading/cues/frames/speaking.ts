// Verbs that credit by what is said beside them: a clause, a quotation, a question.
import { FRAMES, WITH_WORDS } from '../../lexicon/verb-frames'
import type { Follow } from '../../phrases/follow'
import type { Passage } from '../../passage/passage'
import { isHidden } from '../../sources/hidden'
import type { Frame } from '../credit'
import { isNearQuotation } from '../parenthetical'
import type { VerbCandidate } from '../verb-candidate'

const NOTHING_SAID = /^(?:nothing|little|goodbye|farewell|hello|prayers)$/u

/** Verbs that hardly do anything but credit: only few surroundings speak against it. */
export function alwaysFrame(verb: VerbCandidate): Frame | null {
  const { lemma, follow, subject, next, parenthetical, passage } = verb
  if (subject?.where === 'after') return 'always'
  // “insisted on anonymity” describes a source.
  if (follow.kind === 'preposition' && isHidden(passage, follow.at, follow.at + 3)) return null
  if (follow.kind === 'object') {
    if (NOTHING_SAID.test(passage.word(follow.at)) && !parenthetical) return null
    if (lemma !== 'say' && !FRAMES.object.has(lemma) && !FRAMES.judging.has(lemma)) return null
  }
  if (lemma === 'say') return verb.it && follow.kind === 'end' && !parenthetical ? null : 'always'
  const led = WITH_WORDS.get(lemma)?.has(next) === true || parenthetical
  return follow.kind === 'preposition' && !led ? null : 'always'
}

export function clauseFrame(verb: VerbCandidate): Frame | null {
  const { lemma, follow, agent, weak, it, parenthetical, passage } = verb
  if (weak && !agent) return null
  const firm = !it || !weak
  switch (follow.kind) {
    case 'that':
      if (firm) return 'clause'
      break
    case 'colon':
      if (!weak) return 'clause'
      break
    case 'quotation':
      if (!isTitle(passage, follow)) return 'clause'
      break
    case 'clause':
      if (agent && firm && !isNobody(verb) && takesBareClause(verb)) return 'clause'
      break
    case 'question':
      if (agent && lemma !== 'find') return 'clause'
      break
    case 'object':
    case 'to':
    case 'ing':
    case 'as':
    case 'preposition':
    case 'comma':
    case 'end':
    case 'other':
      break
  }
  return parenthetical ? 'parenthetical' : null
}

/** Verbs that speak only beside a quotation: “continued”, “laughed”. */
export function quotationFrame({
  lemma,
  parenthetical,
  passage,
  group,
  subject,
}: VerbCandidate): Frame | null {
  const speaks = parenthetical && FRAMES.besideQuotation.has(lemma)
  return speaks && isNearQuotation(passage, group, subject) ? 'quotation' : null
}

export const isNobody = ({ passage, subject }: VerbCandidate) =>
  subject !== null && /^(?:nobody|no-one|none)$/u.test(passage.word(subject.from))

/** Without “that” an object follows these: “heard a shot”, “found the door shut”. */
const NO_BARE_CLAUSE = new Set(
  'add hear see read hold find ask question request order consider prefer wonder object comment answer demand'.split(
    ' ',
  ),
)

const takesBareClause = ({ lemma, passage, follow }: VerbCandidate) =>
  !NO_BARE_CLAUSE.has(lemma) && !/^(?:him|her|them|us|me)$/u.test(passage.word(follow.at))

const LONGEST_TITLE = 7

/** “read "Ash Wednesday"”: a few capitalised words are a title and no speech. */
function isTitle(passage: Passage, follow: Follow): boolean {
  const quotation = passage.quotationAt(follow.at)
  if (quotation === null || quotation.close - quotation.open > LONGEST_TITLE) return false
  for (let place = quotation.open + 1; place < quotation.close; place += 1) {
    const { capital, kind, lower } = passage.at(place)
    if (kind === 'mark' && /[.,!?]/u.test(lower)) return false
    if (kind === 'word' && !capital && !/^(?:of|the|and|a|in|to|for|on)$/u.test(lower)) return false
  }
  return true
}
