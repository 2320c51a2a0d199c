// The words that a cue credits to its source: before it, after it, or on both sides of it.
import type { Credit } from '../cues/credit'
import { COORDINATORS, isAdverb } from '../lexicon/function-words'
import type { Passage, Range } from '../passage/passage'
import { isAuxiliary, isMark } from '../passage/words'

const LONGEST_CLAUSE = 120
const NONE: readonly Credit[] = []

/** The credits of a passage by sentence, to see where the words of one end and the next begin. */
export class Credits {
  readonly #passage: Passage
  readonly #bySentence = new Map<number, Credit[]>()

  constructor(passage: Passage, credits: readonly Credit[]) {
    this.#passage = passage
    for (const credit of credits) {
      const number = passage.sentenceNumber(credit.cue.from)
      const known = this.#bySentence.get(number)
      if (known === undefined) this.#bySentence.set(number, [credit])
      else known.push(credit)
    }
  }

  inSentence(number: number): readonly Credit[] {
    return this.#bySentence.get(number) ?? NONE
  }

  /** In the order of the text, trimmed of commas and empty parts. */
  contentOf(credit: Credit, index: number): Range[] {
    const passage = this.#passage
    const number = passage.sentenceNumber(credit.cue.from)
    const sentence = passage.sentenceAt(credit.cue.from)
    const parts = this.#parts(credit, sentence, this.#endBeforeNext(credit, number, index, sentence))
    if (credit.form === 'verb' || credit.form === 'colon')
      parts.push(...this.#quotationAfter(sentence, number))
    return parts.map((part) => trimmed(passage, part)).filter(({ from, to }) => to > from)
  }

  #parts(credit: Credit, sentence: Range, end: number): Range[] {
    const { cue, subject, form, frame } = credit
    const first = Math.min(cue.from, subject?.from ?? cue.from)
    const last = Math.max(cue.to, subject?.to ?? cue.to)
    const start = this.#startOf(sentence.from)
    if (form === 'noun') return [{ from: cue.to, to: clauseEnd(this.#passage, cue.to, end) }]
    if (form === 'colon') return [{ from: cue.to, to: end }]
    if (form === 'verb' || (form === 'passive' && frame === 'clause'))
      return this.#partsOfVerb(credit, { from: start, to: first }, { from: last, to: end })
    // “According to police, …”
    const opens = form === 'phrase' && first <= sentence.from + 1
    const before = { from: start, to: form === 'phrase' ? first : cue.from }
    return opens ? [{ from: last, to: end }] : [before, { from: last, to: end }]
  }

  /** `before` and `after`: what stands before and after the verb and its subject. */
  #partsOfVerb(credit: Credit, before: Range, after: Range): Range[] {
    const { cue, subject, follow, frame } = credit
    const said = this.#saidBefore(credit, before.from, before.to) ? [before] : []
    if (follow === null) return said
    if (said.length > 0 && follow.kind === 'preposition' && frame !== 'withWords')
      return [...said, ...this.#quotationIn(after)]
    const leads = !/^(?:comma|end)$/u.test(follow.kind) && follow.at < after.to
    if (leads && !(subject?.where === 'after' && follow.kind === 'object')) {
      const whole = /^(?:as|naming|judging|toOthers)$/u.test(frame)
      const from = whole ? cue.to : Math.max(cue.to, follow.kind === 'that' ? follow.at + 1 : follow.at)
      return [...said, { from, to: after.to }]
    }
    const goesOn = this.#passage.opensQuotation(after.from + 1) || isBetween(credit)
    return said.length > 0 && goesOn ? [...said, { from: after.from + 1, to: after.to }] : said
  }

  /** “…,” she told the crowd on Monday, “…” */
  #quotationIn({ from, to }: Range): Range[] {
    for (const { open } of this.#passage.quotationsFrom(from)) return open < to ? [{ from: open, to }] : []
    return []
  }

  /** A quotation that began sentences ago belongs whole to who is credited at its end. */
  #startOf(from: number): number {
    const quotation = this.#passage.quotationAt(from)
    return quotation !== null && quotation.open < from ? quotation.open : from
  }

  #saidBefore(credit: Credit, start: number, first: number): boolean {
    if (first <= start) return false
    const passage = this.#passage
    if (credit.subject?.where === 'shared' || credit.subject?.where === 'relative') return false
    const edge = passage.at(first - 1)
    if (passage.closesQuotation(first - 1)) return true
    if (credit.frame === 'parenthetical' || credit.frame === 'quotation') return true
    const kind = credit.follow?.kind
    return (
      edge.text === ',' &&
      (kind === 'end' || kind === 'comma' || kind === 'preposition' || credit.subject?.where === 'after')
    )
  }

  /** Up to the next verb with the same subject, “and warned”, else to the end of the sentence. */
  #endBeforeNext(credit: Credit, number: number, index: number, sentence: Range): number {
    const passage = this.#passage
    let end = sentence.to
    const next = this.inSentence(number)[index + 1]
    if (next !== undefined && next.subject?.where === 'shared') {
      end = next.cue.from
      while (end > sentence.from && loose(passage, end - 1)) end -= 1
      // What the verb credits comes only after an aside: “said, citing officials, that”.
      const follow = credit.follow
      if (follow !== null && follow.at >= end) end = sentence.to
    }
    end = this.#beforeSemicolon(credit.cue.to, end)
    // “Mr Bell, who has boasted of his wealth, said”: up to the comma.
    if (credit.subject?.where === 'relative' && passage.at(credit.subject.to).text === ',')
      end = Math.min(end, clauseEnd(passage, credit.cue.to, end))
    if (next !== undefined && next.subject?.where === 'before' && this.#joinsAt(next.subject.from))
      end = Math.min(end, next.subject.from - 1)
    // To the end of a quotation, wherever its sentences end.
    const quotation = passage.quotationAt(end - 1)
    if (quotation !== null && quotation.close >= end)
      end = quotation.close + (isMark(passage, quotation.close) ? 1 : 0)
    return end
  }

  /** “…, but some analysts say”: another clause begins. */
  #joinsAt(place: number): boolean {
    const passage = this.#passage
    const joins =
      COORDINATORS.has(passage.word(place - 1)) ||
      /^(?:while|although|though)$/u.test(passage.word(place - 1))
    return joins && passage.at(place - 2).text === ','
  }

  #beforeSemicolon(from: number, end: number): number {
    const passage = this.#passage
    for (let place = from; place < end && place < from + 120; place += 1)
      if (
        passage.at(place).text === ';' &&
        passage.quotationAt(place) === null &&
        !passage.opensQuotation(place + 1)
      )
        return place
    return end
  }

  /** “…,” she said. “…” — a quotation that follows in the paragraph and that nobody else is credited with. */
  #quotationAfter(sentence: Range, number: number): Range[] {
    const passage = this.#passage
    const quotation = passage.opensQuotation(sentence.to) ? passage.quotationAt(sentence.to) : null
    if (quotation === null || passage.at(sentence.to - 1).text === ':') return []
    const spoken = this.inSentence(number)
    const last = passage.sentenceNumber(Math.min(quotation.close, passage.tokens.length - 1))
    for (let other = number + 1; other <= last; other += 1) if (this.inSentence(other).length > 0) return []
    const before = spoken.some(({ cue }) => hasQuotation(passage, sentence.from, cue.from))
    return before || spoken.length === 1 ? [{ from: quotation.open, to: quotation.close + 1 }] : []
  }
}

/** “The bridge, Ada Brook said, was shut.” */
const isBetween = ({ follow, subject }: Credit) => follow?.kind === 'comma' && subject?.where === 'before'

function hasQuotation(passage: Passage, from: number, to: number): boolean {
  for (let place = from; place < to && place < from + 200; place += 1)
    if (passage.quotationAt(place) !== null) return true
  return false
}

const loose = (passage: Passage, place: number) => {
  const { lower, text } = passage.at(place)
  return text === ',' || COORDINATORS.has(lower) || isAdverb(lower) || isAuxiliary(lower)
}

function clauseEnd(passage: Passage, from: number, end: number): number {
  for (let place = from; place < end && place < from + LONGEST_CLAUSE; place += 1)
    if (/^[,;:—]$/u.test(passage.at(place).text)) return place
  return end
}

/** Without commas and full stops at its ends; quotation marks stay. */
function trimmed(passage: Passage, { from, to }: Range): Range {
  let start = from
  let end = Math.min(to, passage.tokens.length)
  while (start < end && isMark(passage, start) && passage.quotationAt(start) === null) start += 1
  while (end > start && isMark(passage, end - 1) && passage.quotationAt(end - 1) === null) end -= 1
  return { from: start, to: end }
}
