// A body cut into tokens, quotations and sentences, with every place safe to ask for.
import { isSpeechForm } from './speech-form'
import { findQuotations, type Quotation } from './quotations'
import { NO_TOKEN, type Token, tokenise } from './tokens'

/** Token places, the end excluded. */
export interface Range {
  readonly from: number
  readonly to: number
}

export class Passage {
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Range[]
  readonly #sentenceOf: Uint32Array
  /** The number of the quotation a token stands in, marks included, plus one; 0 outside. */
  readonly #quotationOf: Uint32Array

  constructor(body: string) {
    this.tokens = tokenise(body)
    this.quotations = findQuotations(this.tokens)
    this.#quotationOf = new Uint32Array(this.tokens.length)
    for (const [number, { open, close }] of this.quotations.entries()) {
      this.#quotationOf.fill(number + 1, open, close + 1)
      if (this.at(close).kind === 'paragraph') this.#quotationOf[close] = 0
    }
    this.sentences = this.#findSentences()
    this.#sentenceOf = new Uint32Array(this.tokens.length)
    for (const [number, { from, to }] of this.sentences.entries()) this.#sentenceOf.fill(number, from, to)
  }

  at(place: number): Token {
    return this.tokens[place] ?? NO_TOKEN
  }

  word(place: number): string {
    return this.at(place).lower
  }

  sentenceAt(place: number): Range {
    return this.sentences[this.#sentenceOf[place] ?? 0] ?? { from: 0, to: 0 }
  }

  sentenceNumber(place: number): number {
    return this.#sentenceOf[place] ?? 0
  }

  /** The quotation a token stands in, its marks included; null outside. */
  quotationAt(place: number): Quotation | null {
    const number = this.#quotationOf[place] ?? 0
    return number === 0 ? null : (this.quotations[number - 1] ?? null)
  }

  /** The quotations that open at a place or later, in order. */
  *quotationsFrom(place: number): Generator<Quotation> {
    let low = 0
    let high = this.quotations.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.quotations[middle]?.open ?? 0) < place) low = middle + 1
      else high = middle
    }
    for (let index = low; index < this.quotations.length; index += 1) {
      const quotation = this.quotations[index]
      if (quotation !== undefined) yield quotation
    }
  }

  opensQuotation(place: number): boolean {
    return this.quotationAt(place)?.open === place
  }

  closesQuotation(place: number): boolean {
    const quotation = this.quotationAt(place)
    return quotation !== null && quotation.close === place
  }

  #findSentences(): Range[] {
    const sentences: Range[] = []
    let from = 0
    const close = (to: number) => {
      if (to > from) sentences.push({ from, to })
      from = to
    }
    for (let place = 0; place < this.tokens.length; place += 1) {
      if (this.at(place).kind === 'paragraph') {
        close(place)
        from = place + 1
      } else if (this.#endsSentence(place)) {
        // Closing marks belong to the sentence they close.
        while (this.#closingMark(place + 1)) place += 1
        close(place + 1)
      }
    }
    close(this.tokens.length)
    return sentences
  }

  #closingMark(place: number): boolean {
    return (
      (this.closesQuotation(place) && this.at(place).kind === 'mark') || /^[)\]]$/u.test(this.at(place).text)
    )
  }

  #endsSentence(place: number): boolean {
    const { kind, text } = this.at(place)
    if (kind !== 'mark' || !/^(?:[.?!…]|\.\.\.)$/u.test(text)) return false
    let next = place + 1
    while (this.#closingMark(next)) next += 1
    const after = this.at(next)
    if (after.kind === 'mark') return this.opensQuotation(next) || /^[([“"'`*•—-]/u.test(after.text)
    if (after.kind === 'word' && !after.capital) return false
    // “Why now?” Mr Bell asked: the sentence goes on after the quotation.
    return !(next > place + 1 && text !== '.' && this.#speakerFollows(next))
  }

  #speakerFollows(place: number): boolean {
    for (let at = place; at < place + 6; at += 1) {
      const { kind, lower, text } = this.at(at)
      if (kind === 'paragraph' || (kind === 'mark' && /[.,;:!?]/u.test(text))) return false
      if (at > place && isSpeechForm(lower)) return true
    }
    return false
  }
}
