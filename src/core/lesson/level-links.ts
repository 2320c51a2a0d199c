// Addresses of the game inside the plain text of a lesson plan, such as #/play/<level-id>?seed=7&mode=edition.
// The page makes links of them, the checker sees whether they lead anywhere. Imports nothing.

/** The words of a text in their order; `href` where they are an address of the game. */
export interface TextPart {
  readonly words: string
  readonly href: string | null
  /** The level that the address opens. */
  readonly level: string | null
}

// The last character may not be punctuation: that belongs to the sentence around the address.
const ADDRESS = /#\/(?:play\/(?<level>[a-z0-9-]+))?(?:[\w/?=&-]*[\w/])?/gu

export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > end) parts.push({ words: text.slice(end, match.index), href: null, level: null })
    end = match.index + match[0].length
    parts.push({ words: match[0], href: match[0], level: match.groups?.['level'] ?? null })
  }
  if (end < text.length) parts.push({ words: text.slice(end), href: null, level: null })
  return parts
}
