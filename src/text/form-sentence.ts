// What a sentence about a draft is made of, and what it may look up to be made.
import type { Draft } from '../core/draft/draft'
import type { Path } from '../core/level/finding'
import { w } from './write-text'

export interface FormSentence {
  readonly message: string
  readonly hint: string
}

/** Where in which draft something belongs. */
export interface FormPlace {
  readonly draft: Draft
  readonly path: Path
  /** The address without keys. */
  readonly field: string
}

/** The same with what was probably meant as the way out. */
export function meant(sentence: FormSentence, near: string): FormSentence {
  return { ...sentence, hint: w('check.didYouMean', { near }) }
}
