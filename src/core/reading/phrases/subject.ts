// Finds who does what a verb says: before it, after it (“said Mr Bell”), or further back in the sentence.
import { COORDINATORS, RELATIVES } from '../lexicon/function-words'
import type { Passage, Range } from '../passage/passage'
import { isMark } from '../passage/words'
import { beforeApposition } from './apposition'
import { invertedSubject } from './inverted-subject'
import { phraseEndingAt } from './phrase-ending-at'
import { coreEnd } from './phrase-from'
import { sharedSubject } from './shared-subject'
import type { VerbGroup } from './verb-group'

export interface Subject extends Range {
  /** Where the name itself ends, before what is said about it. */
  readonly core: number
  readonly where: 'before' | 'apposition' | 'relative' | 'after' | 'shared'
}

/**
 * `shared`: the subject an earlier verb of the sentence had. `inverts`: the verb can stand before its subject, as in
 * “said Mr Bell”.
 */
export function findSubject(
  passage: Passage,
  group: VerbGroup,
  shared: Subject | null,
  inverts: boolean,
): Subject | null {
  const after = () => (inverts ? invertedSubject(passage, group) : null)
  const share = () => sharedSubject(passage, group, shared)
  const floor = passage.sentenceAt(group.verb).from
  const last = group.from - 1
  const { kind, lower, text } = passage.at(last)
  const isParticiple = passage.word(group.verb).endsWith('ing')
  if (last < floor) return after()
  if (kind === 'word') {
    const relative = RELATIVES.has(lower) && lower !== 'where' ? beforeRelative(passage, last, floor) : null
    if (relative !== null) return relative
    // “people who came, and who said”
    if (lower === 'who' && COORDINATORS.has(passage.word(last - 1))) return share()
    // “quoted two officials as saying”
    if (lower === 'as' && isParticiple) return before(passage, last - 1, floor)
    if (COORDINATORS.has(lower)) return share()
  }
  if (/^(?:[,—–)-]|--)$/u.test(text)) {
    const found = after() ?? beforeApposition(passage, last, floor)
    return found ?? (text === ')' ? before(passage, last, floor) : share())
  }
  if (isMark(passage, last))
    return after() ?? (passage.closesQuotation(last) && isParticiple ? share() : null)
  return before(passage, last, floor) ?? after()
}

function before(passage: Passage, last: number, floor: number): Subject | null {
  const phrase = phraseEndingAt(passage, last, floor)
  return phrase === null ? null : { ...phrase, core: coreEnd(passage, phrase), where: 'before' }
}

/** “officials who said”, “Mr Bell, who said”. */
function beforeRelative(passage: Passage, relative: number, floor: number): Subject | null {
  const comma = passage.at(relative - 1).text === ','
  const phrase = phraseEndingAt(passage, comma ? relative - 2 : relative - 1, floor)
  return phrase === null ? null : { ...phrase, core: coreEnd(passage, phrase), where: 'relative' }
}
