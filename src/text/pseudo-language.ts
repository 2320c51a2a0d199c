// Two languages nobody speaks, for tests: English with accents, 60 % longer, and the same from right to left.

/** Valid BCP 47 tags: `XA` and `XB` stand for no country, `Arab` for a script written from right to left. */
export const PSEUDO_LANGUAGES = ['en-XA', 'en-Arab-XB'] as const
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number]

export function isPseudo(tag: string | null): tag is PseudoLanguage {
  return PSEUDO_LANGUAGES.some((pseudo) => pseudo === tag)
}
