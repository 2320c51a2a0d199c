// A source the report has mentioned, as it is remembered for the pronouns and descriptions to come.
import type { Range } from '../passage/passage'
import type { ReadSourceKind } from '../reading'

export interface Identity {
  readonly kind: ReadSourceKind
  readonly human: boolean
  /** Where the name stands, if elsewhere. */
  readonly namedAt: Range | null
  /** The same for every mention of one source, as far as can be told. */
  readonly key: string
}

export interface Remembered extends Identity {
  /** Where its name stands, even if that is beside the cue. */
  readonly nameAt: Range | null
  readonly at: number
  readonly plural: boolean
  readonly gender: Gender | null
}

export type Gender = 'he' | 'she'

const HE = new Set(
  'mr man father son husband brother spokesman chairman boy king fisherman sir gentleman businessman'.split(
    ' ',
  ),
)
const SHE = new Set(
  'ms mrs miss woman mother daughter wife sister spokeswoman chairwoman girl queen lady businesswoman'.split(
    ' ',
  ),
)

/** From titles and nouns; null where no word tells. */
export function genderOf(words: readonly string[]): Gender | null {
  for (const word of words) {
    if (SHE.has(word)) return 'she'
    if (HE.has(word)) return 'he'
  }
  return null
}

/** Whether the pronoun can mean the source; `learnt` is what an earlier pronoun told. */
export function canMean(pronoun: string, source: Remembered, learnt: Gender | null): boolean {
  const { plural, human } = source
  const gender = learnt ?? source.gender
  if (/^the(?:y|m|ir)$/u.test(pronoun)) return plural
  if (/^its?$/u.test(pronoun)) return !human
  return human && !plural && (gender === null || gender === genderOfPronoun(pronoun))
}

export const genderOfPronoun = (pronoun: string): Gender => (/^(?:she|her)$/u.test(pronoun) ? 'she' : 'he')
