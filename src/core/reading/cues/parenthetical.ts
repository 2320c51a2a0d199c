// Whether a verb and its subject stand beside what is said: “…, the trust confirmed.”, “as one diplomat put it”.
import type { Follow } from '../phrases/follow'
import type { Subject } from '../phrases/subject'
import type { VerbGroup } from '../phrases/verb-group'
import type { Passage } from '../passage/passage'
import { isFiniteVerb } from '../passage/words'

const LONGEST_TAIL = 16

export function isParenthetical(
  passage: Passage,
  group: VerbGroup,
  follow: Follow,
  subject: Subject | null,
): boolean {
  if (subject === null) return false
  const floor = passage.sentenceAt(group.verb).from
  if (subject.where === 'after') return group.from > floor || passage.quotations.length > 0
  if (subject.from <= floor) return false
  const edge = passage.at(subject.from - 1)
  const led =
    edge.text === ',' ||
    passage.closesQuotation(subject.from - 1) ||
    /^(?:—|--|–|as|than|what)$/u.test(edge.lower)
  if (!led) return false
  if (/^(?:comma|end|quotation|colon)$/u.test(follow.kind)) return true
  return follow.kind === 'preposition' && edge.kind === 'mark' && isTail(passage, follow.at)
}

/** “…, the company said in a statement.”: no verb of its own up to the next mark. */
function isTail(passage: Passage, from: number): boolean {
  for (let place = from; place < from + LONGEST_TAIL; place += 1) {
    const { text, kind } = passage.at(place)
    if (kind === 'paragraph' || (kind === 'mark' && /^[.,;:?!]$/u.test(text))) return true
    if (isFiniteVerb(passage, place)) return false
  }
  return false
}

/** The verb and its subject touch a quotation. */
export function isNearQuotation(passage: Passage, group: VerbGroup, subject: Subject | null): boolean {
  const from = Math.min(group.from, subject?.from ?? group.from)
  const to = Math.max(group.verb + 1, subject?.to ?? 0)
  return passage.closesQuotation(from - 1) || passage.opensQuotation(to) || passage.opensQuotation(to + 1)
}
