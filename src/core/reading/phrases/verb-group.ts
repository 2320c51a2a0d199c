// A verb with the small words before it: “has repeatedly said”, “did not deny”, “is believed”.
import {
  BE_FORMS,
  HAVE_FORMS,
  isAdverb,
  MODALS,
  NEGATED_AUXILIARY,
  NEGATIONS,
} from '../lexicon/function-words'
import type { Passage } from '../passage/passage'
import { isAuxiliary } from '../passage/words'

export interface VerbGroup {
  readonly from: number
  readonly verb: number
  readonly negated: boolean
  readonly modal: boolean
  /** An auxiliary that a base form can follow: do, will, would … */
  readonly helped: boolean
  readonly have: boolean
  /** A form of “be” is the last auxiliary. */
  readonly be: boolean
  /** An infinitive: “to say”. */
  readonly to: boolean
}

const FURTHEST = 8

export function verbGroup(passage: Passage, verb: number): VerbGroup {
  let from = verb
  let negated = false
  let modal = false
  let helped = false
  let have = false
  let be = false
  let to = false
  let nearest = true
  for (let place = verb - 1; place >= 0 && place > verb - FURTHEST; place -= 1) {
    const { kind, lower, capital } = passage.at(place)
    if (kind !== 'word') break
    if (lower === 'to' && place === from - 1) {
      to = true
      from = place
      break
    }
    const auxiliary = isAuxiliary(lower)
    if (!auxiliary && !(isAdverb(lower) && !(capital && place > 0))) break
    if (NEGATIONS.has(lower) || NEGATED_AUXILIARY.test(lower)) negated = true
    if (auxiliary) {
      modal ||= MODALS.has(lower)
      helped ||= MODALS.has(lower) || /^do(?:es|n't|esn't)?$|^did(?:n't)?$/u.test(lower)
      have ||= HAVE_FORMS.has(lower)
      if (nearest) be = BE_FORMS.has(lower)
      nearest = false
    }
    from = place
  }
  return { from, verb, negated, modal, helped, have, be, to }
}
